package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetType;

/** {@code XmlDocumentFragment}. */
@DotNetType(
    value = "public class System.Xml.XmlDocumentFragment : XmlNode",
    java = XmlDocumentFragment.class)
public final class XmlDocumentFragmentMembers {
  private XmlDocumentFragmentMembers() {}
}
