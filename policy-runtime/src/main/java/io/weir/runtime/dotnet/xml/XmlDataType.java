package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** As what values are sorted. */
@DotNetType(value = "public enum System.Xml.XPath.XmlDataType : int", java = XmlDataType.class)
public final class XmlDataType extends EnumValue {
  /** {@code Text}. */
  @DotNetField("Text = 1")
  public static final XmlDataType TEXT = new XmlDataType(1);

  /** {@code Number}. */
  @DotNetField("Number = 2")
  public static final XmlDataType NUMBER = new XmlDataType(2);

  private XmlDataType(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static XmlDataType of(long value) {
    return switch ((int) value) {
      case 1 -> TEXT;
      case 2 -> NUMBER;
      default -> new XmlDataType(value);
    };
  }
}
