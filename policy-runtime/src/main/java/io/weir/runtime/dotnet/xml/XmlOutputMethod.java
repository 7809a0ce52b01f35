package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** The language that a writer writes. */
@DotNetType(
    value = "public enum System.Xml.XmlOutputMethod : int",
    java = XmlOutputMethod.class,
    beyondReference = true)
public final class XmlOutputMethod extends EnumValue {
  /** {@code Xml}. */
  @DotNetField("Xml = 0")
  public static final XmlOutputMethod XML = new XmlOutputMethod(0);

  /** {@code Html}. */
  @DotNetField("Html = 1")
  public static final XmlOutputMethod HTML = new XmlOutputMethod(1);

  /** {@code Text}. */
  @DotNetField("Text = 2")
  public static final XmlOutputMethod TEXT = new XmlOutputMethod(2);

  /** {@code AutoDetect}. */
  @DotNetField("AutoDetect = 3")
  public static final XmlOutputMethod AUTO_DETECT = new XmlOutputMethod(3);

  private XmlOutputMethod(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static XmlOutputMethod of(long value) {
    return switch ((int) value) {
      case 0 -> XML;
      case 1 -> HTML;
      case 2 -> TEXT;
      case 3 -> AUTO_DETECT;
      default -> new XmlOutputMethod(value);
    };
  }
}
