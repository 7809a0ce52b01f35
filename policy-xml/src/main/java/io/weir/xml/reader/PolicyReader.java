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

  /**
   * Reads a document. One of the root {@code policies} is never longer than {@link
   * ReaderOptions#DEFAULT_MAX_LENGTH}; a fragment may be.
   */
  public static RawDocument read(SourceText source, ReaderOptions options, DiagnosticSink sink) {
    int length = utf8Length(source.content());
    if (length > options.maxLength()) {
      tooLong(source, options.maxLength(), sink);
      return new RawDocument(source, null);
    }
    RawElement root = new DocumentScanner(source, options, sink).scan();
    if (length > ReaderOptions.DEFAULT_MAX_LENGTH
        && root != null
        && root.name().equals("policies")) {
      tooLong(source, ReaderOptions.DEFAULT_MAX_LENGTH, sink);
    }
    return new RawDocument(source, root);
  }

  private static void tooLong(SourceText source, int limit, DiagnosticSink sink) {
    sink.report(
        ReaderErrors.TOO_LONG,
        source.span(0, 0),
        "the document is longer than " + limit / 1024 + " KiB",
        "move parts of it into fragments");
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
