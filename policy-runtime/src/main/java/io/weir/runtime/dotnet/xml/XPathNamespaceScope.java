package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** Which declarations of namespaces a navigator goes through. */
@DotNetType(
    value = "public enum System.Xml.XPath.XPathNamespaceScope : int",
    java = XPathNamespaceScope.class)
public final class XPathNamespaceScope extends EnumValue {
  /** {@code All}. */
  @DotNetField("All = 0")
  public static final XPathNamespaceScope ALL = new XPathNamespaceScope(0);

  /** {@code ExcludeXml}. */
  @DotNetField("ExcludeXml = 1")
  public static final XPathNamespaceScope EXCLUDE_XML = new XPathNamespaceScope(1);

  /** {@code Local}. */
  @DotNetField("Local = 2")
  public static final XPathNamespaceScope LOCAL = new XPathNamespaceScope(2);

  private XPathNamespaceScope(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static XPathNamespaceScope of(long value) {
    return switch ((int) value) {
      case 0 -> ALL;
      case 1 -> EXCLUDE_XML;
      case 2 -> LOCAL;
      default -> new XPathNamespaceScope(value);
    };
  }
}
