package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetType;

/** {@code XmlComment}. */
@DotNetType(
    value = "public class System.Xml.XmlComment : XmlCharacterData",
    java = XmlComment.class)
public final class XmlCommentMembers {
  private XmlCommentMembers() {}
}
