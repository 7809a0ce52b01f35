package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** How a tree was changed. */
@DotNetType(value = "public enum System.Xml.Linq.XObjectChange : int", java = XObjectChange.class)
public final class XObjectChange extends EnumValue {
  /** {@code Add}. */
  @DotNetField("Add = 0")
  public static final XObjectChange ADD = new XObjectChange(0);

  /** {@code Remove}. */
  @DotNetField("Remove = 1")
  public static final XObjectChange REMOVE = new XObjectChange(1);

  /** {@code Name}. */
  @DotNetField("Name = 2")
  public static final XObjectChange NAME = new XObjectChange(2);

  /** {@code Value}. */
  @DotNetField("Value = 3")
  public static final XObjectChange VALUE = new XObjectChange(3);

  private XObjectChange(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static XObjectChange of(long value) {
    return switch ((int) value) {
      case 0 -> ADD;
      case 1 -> REMOVE;
      case 2 -> NAME;
      case 3 -> VALUE;
      default -> new XObjectChange(value);
    };
  }
}
