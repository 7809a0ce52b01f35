package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetType;

/** {@code XmlWhitespace}. */
@DotNetType(
    value = "public class System.Xml.XmlWhitespace : XmlCharacterData",
    java = XmlWhitespace.class)
public final class XmlWhitespaceMembers {
  private XmlWhitespaceMembers() {}
}
