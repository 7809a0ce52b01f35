package io.weir.xml.reader;

import io.weir.api.diagnostic.DiagnosticSink;
import io.weir.api.diagnostic.SourceText;

/**
 * Reads the text of policy documents and fragments. Stateless.
 *
 * <p>Well-formed XML and raw documents are read, and any mixture. Problems go to the sink with
 * their place; what could be made out is returned all the same. Document types are refused, so no
 * entity can expand and nothing outside is ever read.
 */
public final class PolicyReader {
  private PolicyReader() {}

  /** Reads a document. */
  public static RawDocument read(SourceText source, ReaderOptions options, DiagnosticSink sink) {
    if (utf8Length(source.content()) > options.maxLength()) {
      sink.report(
          ReaderErrors.TOO_LONG,
          source.span(0, 0),
          "the document is longer than " + options.maxLength() / 1024 + " KiB",
          "move parts of it into fragments");
      return new RawDocument(source, null);
    }
    return new RawDocument(source, new DocumentScanner(source, options, sink).scan());
  }

  /**
   * Reads a text that is one value, such as {@code @(1 + 2)}: nothing in it is escaped.
   *
   * @return a literal, or the expression that the text is
   */
  public static RawValue readValue(
      SourceText source, NamedValues namedValues, DiagnosticSink sink) {
    ValueReader values = new ValueReader(source, namedValues, sink);
    DecodedText text = values.substitute(DecodedText.of(source), false);
    return values.value(text, source.span(0, source.content().length()));
  }

  private static int utf8Length(String text) {
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // a pair of surrogates takes four bytes
      length += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return length;
  }
}
