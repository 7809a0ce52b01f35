package io.weir.runtime.dotnet.xml;

import org.jspecify.annotations.Nullable;

/** A comment. */
public final class XComment extends XNode {
  String value;

  /** A comment. */
  public XComment(@Nullable String value) {
    this.value = XmlChars.notNull(value, "value");
  }

  @Override
  public XmlNodeType nodeType() {
    return XmlNodeType.COMMENT;
  }

  @Override
  XNode cloneNode() {
    return new XComment(value);
  }

  @Override
  boolean deepEqualsTo(XNode other) {
    return other instanceof XComment same && value.equals(same.value);
  }

  @Override
  int deepHash() {
    return value.hashCode();
  }

  @Override
  void writeTo(XmlWriter writer) {
    writer.writeComment(value);
  }
}
