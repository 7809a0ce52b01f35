package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** Which namespaces are listed. */
@DotNetType(
    value = "public enum System.Xml.XmlNamespaceScope : int",
    java = XmlNamespaceScope.class)
public final class XmlNamespaceScope extends EnumValue {
  /** {@code All}. */
  @DotNetField("All = 0")
  public static final XmlNamespaceScope ALL = new XmlNamespaceScope(0);

  /** {@code ExcludeXml}. */
  @DotNetField("ExcludeXml = 1")
  public static final XmlNamespaceScope EXCLUDE_XML = new XmlNamespaceScope(1);

  /** {@code Local}. */
  @DotNetField("Local = 2")
  public static final XmlNamespaceScope LOCAL = new XmlNamespaceScope(2);

  private XmlNamespaceScope(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static XmlNamespaceScope of(long value) {
    return switch ((int) value) {
      case 0 -> ALL;
      case 1 -> EXCLUDE_XML;
      case 2 -> LOCAL;
      default -> new XmlNamespaceScope(value);
    };
  }
}
