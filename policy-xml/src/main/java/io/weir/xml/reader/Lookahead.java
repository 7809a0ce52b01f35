package io.weir.xml.reader;

import java.util.function.Predicate;

/**
 * Looks ahead in the text of a document, where it is broken to guess what its author forgot: a
 * bracket, a quote, a letter. Changes nothing but its budget: each look may run to the end of the
 * text, and a hostile document shall not make that quadratic.
 */
final class Lookahead {
  private final String text;
  private final int end;
  private final Predicate<String> known;
  private long budget;

  /**
   * Creates one for a text.
   *
   * @param known whether there is an element of a name
   */
  Lookahead(String text, Predicate<String> known) {
    this.text = text;
    this.end = text.length();
    this.known = known;
    this.budget = 100_000 + 16L * end;
  }

  static boolean isNameStart(char c) {
    return Character.isLetter(c) || c == '_' || c == ':';
  }

  static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c)
        || c == '_'
        || c == ':'
        || c == '-'
        || c == '.'
        || c == '\u00B7';
  }

  /**
   * Where the name of a tag starts that white space parts from its bracket; -1 if there is none.
   */
  int spacedTag(int less) {
    int at = less + 1;
    while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    if (at == less + 1 || at >= end || !isNameStart(text.charAt(at))) {
      return -1;
    }
    int stop = at;
    while (stop < end && isNamePart(text.charAt(stop))) {
      stop++;
    }
    boolean tag = text.startsWith(">", stop) || text.startsWith("/>", stop);
    if (!tag && stop < end && Character.isWhitespace(text.charAt(stop))) {
      while (stop < end && Character.isWhitespace(text.charAt(stop))) {
        stop++;
      }
      tag = stop < end && (text.startsWith("/>", stop) || isAttributeAt(stop));
    }
    return tag ? at : -1;
  }

  int scan(ExpressionScanner scanner, int expression) {
    if (budget <= 0) {
      return -1;
    }
    int stop = scanner.scan(expression);
    budget -= scanner.position() - expression;
    return stop;
  }

  /**
   * Whether the tag lacks its {@code >} right behind the name: the end tag that comes next has a
   * name that this one begins with, and what follows is no attribute but the text.
   */
  boolean isCutName(int nameStart, int nameStop) {
    int nameEnd = endTagNameEnd(nameStart);
    if (nameEnd <= nameStart || nameEnd >= end) {
      return false;
    }
    char next = text.charAt(nameEnd);
    boolean whole = nameEnd == nameStop;
    return !(whole && (Character.isWhitespace(next) || next == '>' || next == '/' || next == '<'))
        && (whole || !known.test(text.substring(nameStart, nameStop)));
  }

  /**
   * Where the name ends that the next end tag and the text here have in common; -1 if there is
   * none.
   */
  int endTagNameEnd(int nameStart) {
    int less = text.indexOf('<', nameStart);
    if (less < 0 || !text.startsWith("</", less)) {
      return -1;
    }
    int stop = less + 2;
    while (stop < end && isNamePart(text.charAt(stop))) {
      stop++;
    }
    int length = stop - less - 2;
    boolean same = length > 0 && text.regionMatches(nameStart, text, less + 2, length);
    return same ? nameStart + length : -1;
  }

  /** Whether behind the slash here another tag begins: the end of this one was forgotten. */
  boolean isCutEnd(int slash) {
    int at = slash + 1;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < end && text.charAt(at) == '<';
  }

  /** Whether the slash here is followed by white space and the end of the tag. */
  boolean isSpacedEnd(int slash) {
    int at = slash + 1;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at > slash + 1 && at < end && text.charAt(at) == '>';
  }

  /** Whether this element's own end tag comes before its parent's, nested ones left out. */
  boolean endTagFollows(String name, String outer, int start) {
    int own = 0;
    int parents = 0;
    int from = start;
    for (int at = text.indexOf('<', start); at >= 0; at = text.indexOf('<', at + 1)) {
      budget -= at - from;
      from = at;
      if (budget <= 0) {
        return false;
      }
      if (isTag(at + 1, name) && !isSelfClosing(at)) {
        own++;
      } else if (isTag(at + 1, outer) && !isSelfClosing(at)) {
        parents++;
      } else if (text.startsWith("</", at) && isTag(at + 2, name)) {
        if (own-- == 0) {
          return true;
        }
      } else if (text.startsWith("</", at) && isTag(at + 2, outer)) {
        if (parents-- == 0) {
          return false;
        }
      }
    }
    return false;
  }

  boolean isTag(int at, String name) {
    return !name.isEmpty()
        && text.startsWith(name, at)
        && (at + name.length() >= end || !isNamePart(text.charAt(at + name.length())));
  }

  boolean isSelfClosing(int at) {
    int close = text.indexOf('>', at);
    budget -= (close < 0 ? end : close) - at;
    return close > 0 && text.charAt(close - 1) == '/';
  }

  /** Where a value ends whose opening quote, or both, were forgotten. */
  int unquotedEnd(int start) {
    if (ExpressionScanner.opens(text, start, end)) {
      int stop = scan(new ExpressionScanner(text, end, true), start);
      if (stop >= 0) {
        return stop < end && isQuote(stop) ? stop + 1 : stop;
      }
    }
    int at = start;
    while (at < end && "\r\n=<>".indexOf(text.charAt(at)) < 0 && !isQuote(at)) {
      at++;
    }
    if (at < end && isQuote(at) && at > start) {
      return at + 1; // only the closing one is there
    }
    at = start;
    while (at < end && !Character.isWhitespace(text.charAt(at)) && !isTagEndAt(at)) {
      at++;
    }
    return at;
  }

  boolean isQuote(int at) {
    return text.charAt(at) == '"' || text.charAt(at) == '\'';
  }

  /** Where a tag ends on the line and another starts on a later one: the quote was forgotten. */
  int tagBorder(int from, int to) {
    int less = text.indexOf('<', from);
    if (less < 0 || less >= to) {
      return -1;
    }
    int greater = text.lastIndexOf('>', less);
    if (greater < from) {
      return -1;
    }
    for (int i = greater + 1; i < less; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return -1;
      }
    }
    return text.startsWith("/>", greater - 1) && greater - 1 >= from ? greater - 1 : greater;
  }

  /**
   * Where white space parts the value from another attribute, whose opening quote was taken for the
   * end of this one ({@code a="1 b="2"}): the quote was forgotten. -1 if it was not.
   */
  int nextAttribute(int from, int close) {
    if (close + 1 >= end || !isNamePart(text.charAt(close + 1))) {
      return -1;
    }
    int at = close;
    while (at > from && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    if (at == from || text.charAt(--at) != '=') {
      return -1;
    }
    while (at > from && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    int nameEnd = at;
    while (at > from && isNamePart(text.charAt(at - 1))) {
      at--;
    }
    boolean name = at < nameEnd && isNameStart(text.charAt(at));
    if (!name || at == from || !Character.isWhitespace(text.charAt(at - 1))) {
      return -1;
    }
    while (at > from && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  int lineEnd(int from) {
    int at = from;
    while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  boolean isAttributeAt(int at) {
    if (!isNameStart(text.charAt(at))) {
      return false;
    }
    int stop = at;
    while (stop < end && isNamePart(text.charAt(stop))) {
      stop++;
    }
    return text.startsWith("=\"", stop) || text.startsWith("='", stop);
  }

  /** Whether one name is the other mistyped: the letters' case, or one or two letters. */
  static boolean isSimilar(String a, String b) {
    if (a.equalsIgnoreCase(b)) {
      return true;
    }
    int prefix = 0;
    int least = Math.min(a.length(), b.length());
    while (prefix < least && a.charAt(prefix) == b.charAt(prefix)) {
      prefix++;
    }
    int suffix = 0;
    while (suffix < least - prefix
        && a.charAt(a.length() - 1 - suffix) == b.charAt(b.length() - 1 - suffix)) {
      suffix++;
    }
    return Math.max(a.length(), b.length()) - prefix - suffix <= 2 && prefix + suffix >= 3;
  }

  boolean isTagEndAt(int at) {
    return text.charAt(at) == '>' || text.charAt(at) == '<' || text.startsWith("/>", at);
  }
}
