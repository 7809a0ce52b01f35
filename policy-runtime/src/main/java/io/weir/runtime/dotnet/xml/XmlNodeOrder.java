package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** How two nodes stand to each other in a document. */
@DotNetType(value = "public enum System.Xml.XmlNodeOrder : int", java = XmlNodeOrder.class)
public final class XmlNodeOrder extends EnumValue {
  /** {@code Before}. */
  @DotNetField("Before = 0")
  public static final XmlNodeOrder BEFORE = new XmlNodeOrder(0);

  /** {@code After}. */
  @DotNetField("After = 1")
  public static final XmlNodeOrder AFTER = new XmlNodeOrder(1);

  /** {@code Same}. */
  @DotNetField("Same = 2")
  public static final XmlNodeOrder SAME = new XmlNodeOrder(2);

  /** {@code Unknown}. */
  @DotNetField("Unknown = 3")
  public static final XmlNodeOrder UNKNOWN = new XmlNodeOrder(3);

  private XmlNodeOrder(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static XmlNodeOrder of(long value) {
    return switch ((int) value) {
      case 0 -> BEFORE;
      case 1 -> AFTER;
      case 2 -> SAME;
      case 3 -> UNKNOWN;
      default -> new XmlNodeOrder(value);
    };
  }
}
