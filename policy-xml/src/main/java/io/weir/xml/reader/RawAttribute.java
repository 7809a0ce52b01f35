package io.weir.xml.reader;

import io.weir.api.diagnostic.SourceSpan;

/**
 * An attribute.
 *
 * @param name its name, prefix and all
 * @param nameSpan the place of the name
 * @param value its value
 */
public record RawAttribute(String name, SourceSpan nameSpan, RawValue value) {
  /** From the name to the closing quote. */
  public SourceSpan span() {
    SourceSpan inside = value.span();
    return inside.source().span(nameSpan.start(), inside.end() + 1);
  }
}
