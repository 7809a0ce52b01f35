package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.ArgumentException;

/** The XML text of values. */
final class XmlValues {
  private XmlValues() {}

  /** The text that a value becomes in content. */
  static String text(Object value) {
    if (value instanceof String string) {
      return string;
    } else if (value instanceof XObject) {
      throw new ArgumentException("An XObject cannot be used as a value.");
    }
    return XmlConvert.text(value);
  }
}
