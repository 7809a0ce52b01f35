package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetType;

/** {@code XmlCDataSection}. */
@DotNetType(
    value = "public class System.Xml.XmlCDataSection : XmlCharacterData",
    java = XmlCDataSection.class)
public final class XmlCDataSectionMembers {
  private XmlCDataSectionMembers() {}
}
