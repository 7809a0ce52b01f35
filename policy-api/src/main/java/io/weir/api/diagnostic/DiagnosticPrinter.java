package io.weir.api.diagnostic;

import java.util.Locale;

/**
 * Prints a diagnostic with its line of the source underlined. Stateless.
 *
 * @since 0.1
 */
public final class DiagnosticPrinter {
  private static final int MAX_LINE = 200;

  private DiagnosticPrinter() {}

  /**
   * The diagnostic as text of several lines, each ended with a line feed:
   *
   * <pre>{@code
   * error[EXP3103]: the name `contxt` does not exist in the current context (CS0103)
   *   --> policy.xml:4:27
   *    |
   *  4 |     <set-variable value="@(contxt.Request.Method)" />
   *    |                            ^^^^^^
   *    = help: did you mean `context`?
   * }</pre>
   */
  public static String print(Diagnostic diagnostic) {
    SourceSpan span = diagnostic.span();
    SourceText source = span.source();
    int line = source.line(span.start());
    int column = source.column(span.start());
    String text = source.lineText(line);
    int from = Math.min(column - 1, text.length());
    int to = source.line(span.end()) == line ? from + span.length() : text.length();
    to = Math.max(from, Math.min(to, text.length()));
    int cut = from > MAX_LINE / 2 && text.length() > MAX_LINE ? from - MAX_LINE / 2 : 0;
    String shown = text.substring(cut, Math.min(text.length(), cut + MAX_LINE));
    String number = Integer.toString(line);
    String gutter = " ".repeat(number.length() + 2) + "|";
    StringBuilder out = new StringBuilder();
    out.append(diagnostic.severity().name().toLowerCase(Locale.ROOT))
        .append('[')
        .append(diagnostic.code().id())
        .append("]: ")
        .append(diagnostic.message());
    if (diagnostic.csharpCode() != null) {
      out.append(" (").append(diagnostic.csharpCode()).append(')');
    }
    out.append('\n');
    out.append(" ".repeat(number.length() + 1))
        .append("--> ")
        .append(span)
        .append('\n')
        .append(gutter)
        .append('\n')
        .append(' ')
        .append(number)
        .append(" | ")
        .append(cut > 0 ? "…" : "")
        .append(printable(shown))
        .append('\n')
        .append(gutter)
        .append(' ')
        .append(cut > 0 ? " " : "");
    for (int i = cut; i < from; i++) {
      out.append(text.charAt(i) == '\t' ? '\t' : ' ');
    }
    out.append("^".repeat(Math.max(1, Math.min(to, cut + MAX_LINE) - from))).append('\n');
    if (diagnostic.help() != null) {
      out.append(" ".repeat(number.length() + 2))
          .append("= help: ")
          .append(diagnostic.help())
          .append('\n');
    }
    return out.toString();
  }

  /** Control characters of a hostile file must not reach a terminal. */
  private static String printable(String line) {
    StringBuilder out = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      out.append(c != '\t' && Character.isISOControl(c) ? '\uFFFD' : c);
    }
    return out.toString();
  }
}
