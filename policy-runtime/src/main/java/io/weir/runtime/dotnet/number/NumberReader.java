package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.text.NumberFormatInfo;
import org.jspecify.annotations.Nullable;

/**
 * Reads the characters of a number as a style and a culture allow them: signs, parentheses,
 * currency, groups, a fraction and an exponent.
 */
final class NumberReader {
  static final int LEADING_WHITE = 1;
  static final int TRAILING_WHITE = 2;
  private static final int LEADING_SIGN = 4;
  private static final int TRAILING_SIGN = 8;
  private static final int PARENTHESES = 16;
  private static final int DECIMAL_POINT = 32;
  private static final int THOUSANDS = 64;
  private static final int EXPONENT = 128;
  private static final int CURRENCY = 256;
  static final int HEX = 512;
  static final int BINARY = 1024;

  private final String s;
  private final int style;
  private final NumberFormatInfo info;
  final Digits digits;
  private final StringBuilder text = new StringBuilder();
  private @Nullable String currency;
  int at;
  private boolean sign;
  private boolean parentheses;
  private boolean currencySeen;

  NumberReader(String s, int style, NumberFormatInfo info, Digits.Kind kind) {
    this.s = s;
    this.style = style;
    this.info = info;
    this.digits = new Digits(kind, "", 0, false);
    this.currency = allows(CURRENCY) ? NumberFormatInfo.currencySymbol(info) : null;
  }

  private boolean allows(int bit) {
    return (style & bit) != 0;
  }

  private char peek() {
    return at < s.length() ? s.charAt(at) : '\0';
  }

  private boolean take(String symbol) {
    if (symbol.isEmpty() || at + symbol.length() > s.length()) {
      return false;
    }
    for (int i = 0; i < symbol.length(); i++) {
      char want = symbol.charAt(i);
      char have = s.charAt(at + i);
      boolean space = (want == '\u00a0' || want == '\u202f') && have == ' ';
      if (want != have && !space) {
        return false;
      }
    }
    at += symbol.length();
    return true;
  }

  private boolean takeSign() {
    if (take(NumberFormatInfo.positiveSign(info))) {
      return true;
    }
    if (take(NumberFormatInfo.negativeSign(info))) {
      digits.negative = true;
      return true;
    }
    return false;
  }

  private boolean takeCurrency() {
    if (currency != null && take(currency)) {
      currency = null;
      return true;
    }
    return false;
  }

  boolean read() {
    lead();
    if (!number()) {
      return false;
    }
    exponent();
    trail();
    return !parentheses;
  }

  private void lead() {
    while (true) {
      boolean white =
          isWhite(peek())
              && allows(LEADING_WHITE)
              && (!sign || currencySeen || NumberFormatInfo.numberNegativePattern(info) == 2);
      if (white) {
        at++;
      } else if (allows(LEADING_SIGN) && !sign && takeSign()) {
        sign = true;
      } else if (peek() == '(' && allows(PARENTHESES) && !sign) {
        at++;
        sign = true;
        parentheses = true;
        digits.negative = true;
      } else if (takeCurrency()) {
        currencySeen = true;
      } else {
        return;
      }
    }
  }

  private boolean number() {
    boolean money = allows(CURRENCY);
    String point =
        money
            ? NumberFormatInfo.currencyDecimalSeparator(info)
            : NumberFormatInfo.numberDecimalSeparator(info);
    String group =
        money
            ? NumberFormatInfo.currencyGroupSeparator(info)
            : NumberFormatInfo.numberGroupSeparator(info);
    boolean both = money && !currencySeen;
    boolean any = false;
    boolean fraction = false;
    while (true) {
      char c = peek();
      if (isDigit(c)) {
        any = true;
        at++;
        if (c != '0' || text.length() > 0) {
          text.append(c);
          digits.scale += fraction ? 0 : 1;
        } else if (fraction) {
          digits.scale--;
        }
      } else if (allows(DECIMAL_POINT)
          && !fraction
          && (take(point) || both && take(NumberFormatInfo.numberDecimalSeparator(info)))) {
        fraction = true;
      } else if (!(allows(THOUSANDS)
          && any
          && !fraction
          && (take(group) || both && take(NumberFormatInfo.numberGroupSeparator(info))))) {
        break;
      }
    }
    if (text.length() == 0) {
      if (digits.kind == Digits.Kind.INTEGER && !fraction) {
        minusZeroIsZero = true;
      }
      if (digits.kind != Digits.Kind.DECIMAL) {
        digits.scale = 0;
      }
    }
    return any;
  }

  private boolean minusZeroIsZero;

  private void exponent() {
    char e = peek();
    if (!(allows(EXPONENT) && (e == 'e' || e == 'E'))) {
      return;
    }
    int back = at++;
    boolean minus = false;
    if (!take(NumberFormatInfo.positiveSign(info))) {
      minus = take(NumberFormatInfo.negativeSign(info));
    }
    if (!isDigit(peek())) {
      at = back;
      return;
    }
    int value = 0;
    boolean huge = false;
    while (isDigit(peek())) {
      huge |= value >= 100_000_000;
      value = huge ? value : value * 10 + peek() - '0';
      at++;
    }
    if (huge) {
      value = 999_999_999;
      digits.scale = 0;
    }
    digits.scale += minus ? -value : value;
  }

  private void trail() {
    while (true) {
      if (isWhite(peek()) && allows(TRAILING_WHITE)) {
        at++;
      } else if (allows(TRAILING_SIGN) && !sign && takeSign()) {
        sign = true;
      } else if (peek() == ')' && parentheses) {
        at++;
        parentheses = false;
      } else if (!takeCurrency()) {
        break;
      }
    }
    int end = text.length();
    if (digits.kind != Digits.Kind.DECIMAL) {
      while (end > 0 && text.charAt(end - 1) == '0') {
        end--;
      }
    }
    digits.text = text.substring(0, end);
    if (end == 0 && digits.kind != Digits.Kind.DECIMAL) {
      digits.scale = 0;
    }
    if (minusZeroIsZero) {
      digits.negative = false;
    }
  }

  static boolean isWhite(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean onlyNuls(String s, int from) {
    for (int i = from; i < s.length(); i++) {
      if (s.charAt(i) != 0) {
        return false;
      }
    }
    return true;
  }
}
