package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** How a collection was changed. */
@DotNetType(
    value = "public enum System.Collections.Specialized.NotifyCollectionChangedAction : int",
    java = NotifyCollectionChangedAction.class,
    beyondReference = true)
public final class NotifyCollectionChangedAction extends EnumValue {
  /** {@code Add}. */
  @DotNetField("Add = 0")
  public static final NotifyCollectionChangedAction ADD = new NotifyCollectionChangedAction(0);

  /** {@code Remove}. */
  @DotNetField("Remove = 1")
  public static final NotifyCollectionChangedAction REMOVE = new NotifyCollectionChangedAction(1);

  /** {@code Replace}. */
  @DotNetField("Replace = 2")
  public static final NotifyCollectionChangedAction REPLACE = new NotifyCollectionChangedAction(2);

  /** {@code Move}. */
  @DotNetField("Move = 3")
  public static final NotifyCollectionChangedAction MOVE = new NotifyCollectionChangedAction(3);

  /** {@code Reset}. */
  @DotNetField("Reset = 4")
  public static final NotifyCollectionChangedAction RESET = new NotifyCollectionChangedAction(4);

  private NotifyCollectionChangedAction(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static NotifyCollectionChangedAction of(long value) {
    return switch ((int) value) {
      case 0 -> ADD;
      case 1 -> REMOVE;
      case 2 -> REPLACE;
      case 3 -> MOVE;
      case 4 -> RESET;
      default -> new NotifyCollectionChangedAction(value);
    };
  }
}
