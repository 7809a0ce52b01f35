package io.weir.gateway.eval;

/** Whether what was typed is a whole, or more lines must follow. Stateless. */
final class Brackets {
  private Brackets() {}

  /** Whether a bracket, verbatim string or block comment is still open. */
  static boolean areOpen(String text) {
    int depth = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int next;
      if (text.startsWith("//", at)) {
        next = endOf(text, "\n", at);
      } else if (text.startsWith("/*", at)) {
        next = endOf(text, "*/", at + 2);
      } else if (text.startsWith("@\"", at)) {
        next = endOfVerbatim(text, at + 2);
      } else if (c == '"' || c == '\'') {
        next = endOfLiteral(text, at + 1, c);
      } else {
        depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
        next = at + 1;
      }
      if (next < 0) {
        return true;
      }
      at = next;
    }
    return depth > 0;
  }

  /** Behind a terminator; -1 if a comment has none, the end of the text for a line. */
  private static int endOf(String text, String terminator, int from) {
    int end = text.indexOf(terminator, from);
    if (end < 0) {
      return terminator.equals("\n") ? text.length() : -1;
    }
    return end + terminator.length();
  }

  private static int endOfVerbatim(String text, int from) {
    int at = from;
    while (at < text.length()) {
      if (text.startsWith("\"\"", at)) {
        at += 2;
      } else if (text.charAt(at) == '"') {
        return at + 1;
      } else {
        at++;
      }
    }
    return -1;
  }

  /** Other literals end with their line at the latest; what is wrong with one is told later. */
  private static int endOfLiteral(String text, int from, char quote) {
    int at = from;
    while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return at + 1;
  }
}
