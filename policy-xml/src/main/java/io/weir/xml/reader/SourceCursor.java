package io.weir.xml.reader;

import io.weir.api.diagnostic.DiagnosticCode;
import io.weir.api.diagnostic.DiagnosticSink;
import io.weir.api.diagnostic.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * A place in the text of a document, and what is told about the text. Its owners move it; after too
 * many problems, or where there is no way to go on, the reading stops.
 */
final class SourceCursor {
  /** Nobody wrote such a document; to go on would only take time. */
  private static final int MAX_PROBLEMS = 1000;

  final SourceText source;
  final String text;
  final int end;
  int pos;
  private final DiagnosticSink sink;
  private int problems;
  private boolean stopped;

  SourceCursor(SourceText source, DiagnosticSink sink) {
    this.source = source;
    this.text = source.content();
    this.end = text.length();
    this.sink = sink;
  }

  boolean stopped() {
    return stopped;
  }

  void stop() {
    stopped = true;
  }

  /** Tells a problem, unless there were too many. */
  void report(DiagnosticCode code, int start, int stop, String message, @Nullable String help) {
    if (problems == MAX_PROBLEMS) {
      return;
    }
    sink.report(code, source.span(start, stop), message, help);
    if (++problems == MAX_PROBLEMS) {
      sink.report(
          ReaderErrors.TOO_MANY_PROBLEMS,
          source.span(stop, stop),
          "more than " + MAX_PROBLEMS + " problems; the rest of the document is not read");
      stopped = true;
    }
  }

  /** Where an expression opens behind white space; -1 if none does. */
  int expressionStart() {
    int at = pos;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return ExpressionScanner.opens(text, at, end) ? at : -1;
  }

  /** Moves over white space. */
  void skipBlanks() {
    while (pos < end && Character.isWhitespace(text.charAt(pos))) {
      pos++;
    }
  }

  /** Moves over a name, which may be empty. */
  String name() {
    int start = pos;
    while (pos < end && Lookahead.isNamePart(text.charAt(pos))) {
      pos++;
    }
    return text.substring(start, pos);
  }
}
