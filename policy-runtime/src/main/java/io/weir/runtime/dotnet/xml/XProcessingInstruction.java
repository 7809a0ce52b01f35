package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.ArgumentException;
import org.jspecify.annotations.Nullable;

/** A processing instruction. */
public final class XProcessingInstruction extends XNode {
  String target;
  String data;

  /** An instruction. */
  public XProcessingInstruction(@Nullable String target, @Nullable String data) {
    this.data = XmlChars.notNull(data, "data");
    this.target = validTarget(target);
  }

  static String validTarget(@Nullable String target) {
    if (target != null && target.isEmpty()) {
      throw new ArgumentException("The value cannot be an empty string.", "name");
    }
    String name = XmlChars.verifyNcName(XmlChars.notNull(target, "name"));
    if (name.equalsIgnoreCase("xml")) {
      throw new ArgumentException(
          "'" + name + "' is an invalid name for a processing instruction.");
    }
    return name;
  }

  @Override
  public XmlNodeType nodeType() {
    return XmlNodeType.PROCESSING_INSTRUCTION;
  }

  @Override
  XNode cloneNode() {
    return new XProcessingInstruction(target, data);
  }

  @Override
  boolean deepEqualsTo(XNode other) {
    return other instanceof XProcessingInstruction same
        && target.equals(same.target)
        && data.equals(same.data);
  }

  @Override
  int deepHash() {
    return target.hashCode() ^ data.hashCode();
  }

  @Override
  void writeTo(XmlWriter writer) {
    writer.writeProcessingInstruction(target, data);
  }
}
