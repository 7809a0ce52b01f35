package io.weir.runtime.dotnet.xml;

import org.jspecify.annotations.Nullable;

/** A node that is text: text, CDATA, white space or a comment. */
public abstract class XmlCharacterData extends XmlNode {
  private String data;

  XmlCharacterData(XmlDocument owner, @Nullable String data) {
    super(owner);
    this.data = data == null ? "" : data;
  }

  final String data() {
    return data;
  }

  @Override
  final @Nullable String value() {
    return data;
  }

  @Override
  final void setValue(@Nullable String value) {
    data = value == null ? "" : value;
  }

  @Override
  final String innerText() {
    return data;
  }

  @Override
  final void setInnerText(@Nullable String text) {
    setValue(text);
  }
}
