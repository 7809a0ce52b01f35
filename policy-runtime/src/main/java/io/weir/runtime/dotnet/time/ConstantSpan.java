package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.DotNetException;
import io.weir.runtime.dotnet.text.CharMembers;

/**
 * Reads a duration as the format {@code c} writes it: {@code [-]d} or {@code
 * [-][d.]hh:mm[:ss[.fffffff]]}. What follows the seventh digit of the fraction is no part of it.
 */
final class ConstantSpan {
  private final String input;
  private final String text;
  private int at;

  ConstantSpan(String input) {
    this.input = input;
    this.text = CharMembers.trim(input);
  }

  /** A TimeSpan, or the exception to throw. */
  Object read() {
    try {
      return value();
    } catch (DotNetException e) {
      return e;
    }
  }

  private TimeSpan value() {
    boolean negative = next() == '-';
    if (negative) {
      at++;
    }
    long ticks;
    if (afterDigits() == ':') {
      ticks = time();
    } else {
      ticks = number(TimeSpanParse.MAX_DAYS) * TimeSpan.TICKS_PER_DAY;
      if (next() == '.') {
        at++;
        ticks += time();
      }
    }
    if (negative ? -ticks > 0 : ticks < 0) {
      throw TimeSpanParse.tooLarge(input);
    }
    if (at < text.length()) {
      throw TimeSpanParse.bad(input);
    }
    return TimeSpan.ofTicks(negative ? -ticks : ticks);
  }

  private long time() {
    long ticks = number(23) * TimeSpan.TICKS_PER_HOUR;
    if (next() != ':') {
      throw TimeSpanParse.bad(input);
    }
    at++;
    ticks += number(59) * TimeSpan.TICKS_PER_MINUTE;
    if (next() == ':') {
      at++;
      if (next() != '.') {
        ticks += number(59) * TimeSpan.TICKS_PER_SECOND;
      }
      if (next() == '.') {
        at++;
        for (long unit = TimeSpan.TICKS_PER_SECOND / 10; unit > 0 && isDigit(next()); unit /= 10) {
          ticks += unit * (text.charAt(at++) - '0');
        }
      }
    }
    return ticks;
  }

  private long number(long most) {
    long value = 0;
    int start = at;
    while (isDigit(next())) {
      value = value * 10 + (text.charAt(at++) - '0');
      if (value > Integer.MAX_VALUE) {
        throw TimeSpanParse.tooLarge(input);
      }
    }
    if (at == start) {
      throw TimeSpanParse.bad(input);
    }
    if (value > most) {
      throw TimeSpanParse.tooLarge(input);
    }
    return value;
  }

  private char next() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private char afterDigits() {
    int i = at;
    while (i < text.length() && isDigit(text.charAt(i))) {
      i++;
    }
    return i < text.length() ? text.charAt(i) : '\0';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
