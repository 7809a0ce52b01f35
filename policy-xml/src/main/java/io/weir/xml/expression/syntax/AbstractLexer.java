package io.weir.xml.expression.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A place in the text that becomes tokens, the tokens so far, and what is wrong with them. */
abstract class AbstractLexer {
  private static final char NONE = '\uFFFF';

  final String text;
  final int end;
  final ParseOptions options;
  final List<SyntaxToken> tokens = new ArrayList<>();
  final List<SyntaxDiagnostic> diagnostics = new ArrayList<>();
  int pos;

  AbstractLexer(String text, int start, int end, ParseOptions options) {
    this.text = text;
    this.pos = start;
    this.end = end;
    this.options = options;
  }

  /** The character that far ahead; one that no text has where there is none. */
  char peek(int ahead) {
    return pos + ahead < end ? text.charAt(pos + ahead) : NONE;
  }

  void report(SyntaxDiagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  /** Adds a token that ends here. */
  void add(TokenKind kind, int start, @Nullable Object value) {
    tokens.add(new SyntaxToken(kind, new TextSpan(start, pos), text.substring(start, pos), value));
  }

  /** A character as messages show it. */
  static String printable(String shown) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      boolean hidden =
          Character.isISOControl(c)
              || (Character.isSurrogate(c) && shown.length() < 2)
              || Character.getType(c) == Character.FORMAT;
      out.append(hidden ? String.format(Locale.ROOT, "\\u%04X", (int) c) : c);
    }
    return out.toString();
  }

  /** The code point of hexadecimal digits, or -1 for none. */
  int hex(int start, int digits) {
    long value = 0;
    for (int i = start; i < start + digits; i++) {
      int digit = SyntaxFacts.hexDigit(text.charAt(i));
      if (digit < 0) {
        return -1;
      }
      value = value * 16 + digit;
    }
    return value > 0x10FFFF ? -1 : (int) value;
  }

  void literalError(TextSpan span, String csharp, String message) {
    report(SyntaxErrors.of(SyntaxErrors.LITERAL, span, csharp, message));
  }
}
