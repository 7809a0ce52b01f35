package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** How a list was changed. */
@DotNetType(
    value = "public enum System.ComponentModel.ListChangedType : int",
    java = ListChangedType.class,
    beyondReference = true)
public final class ListChangedType extends EnumValue {
  /** {@code Reset}. */
  @DotNetField("Reset = 0")
  public static final ListChangedType RESET = new ListChangedType(0);

  /** {@code ItemAdded}. */
  @DotNetField("ItemAdded = 1")
  public static final ListChangedType ITEM_ADDED = new ListChangedType(1);

  /** {@code ItemDeleted}. */
  @DotNetField("ItemDeleted = 2")
  public static final ListChangedType ITEM_DELETED = new ListChangedType(2);

  /** {@code ItemMoved}. */
  @DotNetField("ItemMoved = 3")
  public static final ListChangedType ITEM_MOVED = new ListChangedType(3);

  /** {@code ItemChanged}. */
  @DotNetField("ItemChanged = 4")
  public static final ListChangedType ITEM_CHANGED = new ListChangedType(4);

  /** {@code PropertyDescriptorAdded}. */
  @DotNetField("PropertyDescriptorAdded = 5")
  public static final ListChangedType PROPERTY_DESCRIPTOR_ADDED = new ListChangedType(5);

  /** {@code PropertyDescriptorDeleted}. */
  @DotNetField("PropertyDescriptorDeleted = 6")
  public static final ListChangedType PROPERTY_DESCRIPTOR_DELETED = new ListChangedType(6);

  /** {@code PropertyDescriptorChanged}. */
  @DotNetField("PropertyDescriptorChanged = 7")
  public static final ListChangedType PROPERTY_DESCRIPTOR_CHANGED = new ListChangedType(7);

  private ListChangedType(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static ListChangedType of(long value) {
    return switch ((int) value) {
      case 0 -> RESET;
      case 1 -> ITEM_ADDED;
      case 2 -> ITEM_DELETED;
      case 3 -> ITEM_MOVED;
      case 4 -> ITEM_CHANGED;
      case 5 -> PROPERTY_DESCRIPTOR_ADDED;
      case 6 -> PROPERTY_DESCRIPTOR_DELETED;
      case 7 -> PROPERTY_DESCRIPTOR_CHANGED;
      default -> new ListChangedType(value);
    };
  }
}
