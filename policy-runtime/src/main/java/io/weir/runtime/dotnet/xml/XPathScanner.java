package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.Budget;

/** Cuts an XPath expression into tokens. Stands on one at any time. */
final class XPathScanner {
  /** The kinds of tokens that are not a sign of one or two characters. */
  enum Kind {
    SIGN,
    NAME,
    AXIS,
    STRING,
    NUMBER,
    END
  }

  private final String source;
  private int at;
  private Kind kind = Kind.END;
  private String text = "";
  private String prefix = "";
  private double number;
  private boolean beforeParenthesis;

  XPathScanner(String source) {
    this.source = source;
    next();
  }

  String source() {
    return source;
  }

  Kind kind() {
    return kind;
  }

  /** Whether the token is a sign. */
  boolean is(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  /** Whether the token is a name without prefix. */
  boolean isWord(String word) {
    return kind == Kind.NAME && prefix.isEmpty() && text.equals(word);
  }

  /** The local part of a name, the name of an axis, or what is in quotes. */
  String text() {
    return text;
  }

  String prefix() {
    return prefix;
  }

  double number() {
    return number;
  }

  /** Whether an opening parenthesis follows the name. */
  boolean isBeforeParenthesis() {
    return beforeParenthesis;
  }

  XPathException invalidToken() {
    return new XPathException("'" + source + "' has an invalid token.");
  }

  private char here() {
    return at < source.length() ? source.charAt(at) : '\0';
  }

  private void skipSpace() {
    while (XmlChars.isWhiteSpace(here())) {
      at++;
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Moves to the next token. */
  void next() {
    Budget.steps(1);
    skipSpace();
    char c = here();
    switch (c) {
      case '\0' -> kind = Kind.END;
      case ',', '@', '(', ')', '|', '*', '[', ']', '+', '-', '=', '#', '$' -> sign(1);
      case '<', '>', '!' -> sign(isNext('=') ? 2 : 1);
      case '/' -> sign(isNext('/') ? 2 : 1);
      case '.' -> {
        if (at + 1 < source.length() && isDigit(source.charAt(at + 1))) {
          scanNumber();
        } else {
          sign(isNext('.') ? 2 : 1);
        }
      }
      case '"', '\'' -> scanString(c);
      default -> {
        if (isDigit(c)) {
          scanNumber();
        } else if (XmlChars.isNameStart(c)) {
          scanName();
        } else {
          throw invalidToken();
        }
      }
    }
  }

  private boolean isNext(char c) {
    return at + 1 < source.length() && source.charAt(at + 1) == c;
  }

  private void sign(int length) {
    kind = Kind.SIGN;
    text = source.substring(at, at + length);
    at += length;
  }

  private void scanString(char quote) {
    int end = source.indexOf(quote, at + 1);
    if (end < 0) {
      throw new XPathException("This is an unclosed string.");
    }
    kind = Kind.STRING;
    text = source.substring(at + 1, end);
    at = end + 1;
  }

  private void scanNumber() {
    int start = at;
    while (isDigit(here())) {
      at++;
    }
    if (here() == '.') {
      at++;
      while (isDigit(here())) {
        at++;
      }
    }
    kind = Kind.NUMBER;
    number = Double.parseDouble(source.substring(start, at));
  }

  private String ncName() {
    int start = at;
    while (XmlChars.isName(here())) {
      at++;
    }
    return source.substring(start, at);
  }

  private void scanName() {
    kind = Kind.NAME;
    text = ncName();
    prefix = "";
    if (here() == ':' && !isNext(':')) {
      // a qualified name has no spaces in it
      at++;
      prefix = text;
      if (here() == '*') {
        at++;
        text = "*";
      } else if (XmlChars.isNameStart(here())) {
        text = ncName();
      } else {
        throw invalidName();
      }
    } else {
      skipSpace();
      if (here() == ':') {
        if (!isNext(':')) {
          throw invalidName();
        }
        at += 2;
        kind = Kind.AXIS;
      }
    }
    skipSpace();
    beforeParenthesis = here() == '(';
  }

  private XPathException invalidName() {
    return new XPathException("'" + source + "' has an invalid qualified name.");
  }
}
