package io.weir.xml.reader;

import io.weir.api.diagnostic.SourceSpan;

/** What stands inside an element: an element or text. Comments are left out. */
public sealed interface RawNode permits RawElement, RawText {
  /** Its place in the document, tags and all. */
  SourceSpan span();
}
