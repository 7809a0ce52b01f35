package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** What becomes of white space between tags. */
@DotNetType(value = "public enum System.Xml.XmlSpace : int", java = XmlSpace.class)
public final class XmlSpace extends EnumValue {
  /** {@code None}. */
  @DotNetField("None = 0")
  public static final XmlSpace NONE = new XmlSpace(0);

  /** {@code Default}. */
  @DotNetField("Default = 1")
  public static final XmlSpace DEFAULT = new XmlSpace(1);

  /** {@code Preserve}. */
  @DotNetField("Preserve = 2")
  public static final XmlSpace PRESERVE = new XmlSpace(2);

  private XmlSpace(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static XmlSpace of(long value) {
    return switch ((int) value) {
      case 0 -> NONE;
      case 1 -> DEFAULT;
      case 2 -> PRESERVE;
      default -> new XmlSpace(value);
    };
  }
}
