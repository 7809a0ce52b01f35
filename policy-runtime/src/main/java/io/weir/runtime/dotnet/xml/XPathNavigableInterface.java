package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.NullReferenceException;
import org.jspecify.annotations.Nullable;

/** What a navigator can be made of. */
@DotNetType(value = "public interface System.Xml.XPath.IXPathNavigable", java = Object.class)
public final class XPathNavigableInterface {
  private XPathNavigableInterface() {}

  /** {@code CreateNavigator()}. */
  @DotNetMethod("XPathNavigator CreateNavigator()")
  public static @Nullable XPathNavigator createNavigator(@Nullable Object self) {
    if (self instanceof XmlNode node) {
      return XPathNavigator.over(node);
    } else if (self instanceof XPathDocument document) {
      return XPathDocument.createNavigator(document);
    } else if (self instanceof XPathNavigator navigator) {
      return navigator.copy();
    }
    throw NullReferenceException.create();
  }
}
