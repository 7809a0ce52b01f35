package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetType;

/** {@code XmlText}. */
@DotNetType(value = "public class System.Xml.XmlText : XmlCharacterData", java = XmlText.class)
public final class XmlTextMembers {
  private XmlTextMembers() {}
}
