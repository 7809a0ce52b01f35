package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetType;

/** Nodes that have neighbours. */
@DotNetType(
    value = "public abstract class System.Xml.XmlLinkedNode : XmlNode",
    java = XmlNode.class)
public final class XmlLinkedNodeMembers {
  private XmlLinkedNodeMembers() {}
}
