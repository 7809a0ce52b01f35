package io.weir.xml.reader;

import io.weir.api.diagnostic.SourceSpan;

/**
 * Text between tags: up to the next tag, comment or border of a CDATA section.
 *
 * @param text the characters, entities decoded and named values substituted
 * @param span its place, of a CDATA section with its borders
 * @param cdata whether it is a CDATA section
 */
public record RawText(DecodedText text, SourceSpan span, boolean cdata) implements RawNode {
  /** Whether it is mere white space outside a CDATA section. */
  public boolean isBlank() {
    return !cdata && text.text().isBlank();
  }
}
