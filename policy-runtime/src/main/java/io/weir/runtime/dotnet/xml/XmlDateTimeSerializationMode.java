package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** What happens to a time's kind in XML text. */
@DotNetType(
    value = "public enum System.Xml.XmlDateTimeSerializationMode : int",
    java = XmlDateTimeSerializationMode.class)
public final class XmlDateTimeSerializationMode extends EnumValue {
  /** {@code Local}. */
  @DotNetField("Local = 0")
  public static final XmlDateTimeSerializationMode LOCAL = new XmlDateTimeSerializationMode(0);

  /** {@code Utc}. */
  @DotNetField("Utc = 1")
  public static final XmlDateTimeSerializationMode UTC = new XmlDateTimeSerializationMode(1);

  /** {@code Unspecified}. */
  @DotNetField("Unspecified = 2")
  public static final XmlDateTimeSerializationMode UNSPECIFIED =
      new XmlDateTimeSerializationMode(2);

  /** {@code RoundtripKind}. */
  @DotNetField("RoundtripKind = 3")
  public static final XmlDateTimeSerializationMode ROUNDTRIP_KIND =
      new XmlDateTimeSerializationMode(3);

  private XmlDateTimeSerializationMode(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static XmlDateTimeSerializationMode of(long value) {
    return switch ((int) value) {
      case 0 -> LOCAL;
      case 1 -> UTC;
      case 2 -> UNSPECIFIED;
      case 3 -> ROUNDTRIP_KIND;
      default -> new XmlDateTimeSerializationMode(value);
    };
  }
}
