package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetType;

/** {@code XmlSignificantWhitespace}. */
@DotNetType(
    value = "public class System.Xml.XmlSignificantWhitespace : XmlCharacterData",
    java = XmlSignificantWhitespace.class)
public final class XmlSignificantWhitespaceMembers {
  private XmlSignificantWhitespaceMembers() {}
}
