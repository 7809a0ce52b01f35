package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetType;

/** {@code XmlEntityReference}. */
@DotNetType(
    value = "public class System.Xml.XmlEntityReference : XmlLinkedNode",
    java = XmlEntityReference.class)
public final class XmlEntityReferenceMembers {
  private XmlEntityReferenceMembers() {}
}
