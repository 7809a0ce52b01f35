package io.weir.runtime.dotnet.xml;

import org.jspecify.annotations.Nullable;

/** Text between elements. */
public class XText extends XNode {
  String text;

  /** Text. */
  public XText(@Nullable String text) {
    this.text = XmlChars.notNull(text, "value");
  }

  /** The text. */
  public final String value() {
    return text;
  }

  final void setText(String value) {
    changeValue(() -> text = value);
  }

  @Override
  public XmlNodeType nodeType() {
    return XmlNodeType.TEXT;
  }

  @Override
  XNode cloneNode() {
    return new XText(text);
  }

  @Override
  final boolean deepEqualsTo(XNode other) {
    return other instanceof XText same && nodeType() == same.nodeType() && text.equals(same.text);
  }

  @Override
  final int deepHash() {
    return text.hashCode();
  }

  @Override
  void writeTo(XmlWriter writer) {
    if (container() instanceof XDocument) {
      writer.writeWhitespace(text);
    } else {
      writer.writeString(text);
    }
  }
}
