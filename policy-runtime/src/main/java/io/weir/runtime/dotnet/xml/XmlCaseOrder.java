package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** Which letters come first where only their case differs. */
@DotNetType(value = "public enum System.Xml.XPath.XmlCaseOrder : int", java = XmlCaseOrder.class)
public final class XmlCaseOrder extends EnumValue {
  /** {@code None}. */
  @DotNetField("None = 0")
  public static final XmlCaseOrder NONE = new XmlCaseOrder(0);

  /** {@code UpperFirst}. */
  @DotNetField("UpperFirst = 1")
  public static final XmlCaseOrder UPPER_FIRST = new XmlCaseOrder(1);

  /** {@code LowerFirst}. */
  @DotNetField("LowerFirst = 2")
  public static final XmlCaseOrder LOWER_FIRST = new XmlCaseOrder(2);

  private XmlCaseOrder(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static XmlCaseOrder of(long value) {
    return switch ((int) value) {
      case 0 -> NONE;
      case 1 -> UPPER_FIRST;
      case 2 -> LOWER_FIRST;
      default -> new XmlCaseOrder(value);
    };
  }
}
