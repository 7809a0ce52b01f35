package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.text.DateTimeFormatInfo;
import io.weir.runtime.dotnet.time.DateGrammar.Separator;
import io.weir.runtime.dotnet.time.DateGrammar.State;
import io.weir.runtime.dotnet.time.DateGrammar.Token;
import java.util.Locale;

/**
 * .NET's lenient parser of dates: a state machine decides from the tokens which numbers are years,
 * months, days or times.
 */
final class FreeDateParser extends DateLexer {
  private enum Order {
    YMD,
    MDY,
    DMY,
    YDM
  }

  private boolean haveDate;
  private boolean haveTime;

  FreeDateParser(String text, DateTimeFormatInfo info, int styles, boolean wantsOffset) {
    super(text, info, styles, wantsOffset);
  }

  Object parse() {
    try {
      if (text.isEmpty()) {
        throw bad();
      }
      return read();
    } catch (Failure e) {
      return exception(e);
    }
  }

  private Object read() throws Failure {
    boolean complete = false;
    Token token;
    do {
      suffix = Separator.OTHER;
      token = lex();
      if (token == Token.UNKNOWN) {
        continue;
      }
      if (suffix != Separator.OTHER) {
        applySuffix();
      }
      if (token == Token.LOCAL_TIME_MARK) {
        if (state == State.D_YNd || state == State.D_YN) {
          return isoTime();
        }
        throw bad();
      }
      state = next(token);
      if (state == State.ERROR) {
        throw bad();
      }
      if (state.terminal()) {
        complete(state);
        complete = true;
        state = State.BEGIN;
      }
    } while (token != Token.END && token != Token.NUM_END && token != Token.MONTH_END);
    if (!complete) {
      throw bad();
    }
    applyTimeMark();
    return finish();
  }

  private void applyTimeMark() throws Failure {
    if (timeMark == 0) {
      if (hour < 0 || hour > 12) {
        throw bad();
      }
      hour = hour == 12 ? 0 : hour;
    } else if (timeMark == 1) {
      if (hour < 0 || hour > 23) {
        throw bad();
      }
      hour = hour < 12 ? hour + 12 : hour;
    }
  }

  // ---- what the numbers mean

  private void applySuffix() throws Failure {
    boolean twice;
    switch (suffix) {
      case YEAR -> {
        twice = year != -1;
        year = number;
        rawYear = number;
      }
      case MONTH -> {
        twice = month != -1;
        month = number;
        rawMonth = number;
      }
      case DAY -> {
        twice = day != -1;
        day = number;
      }
      case HOUR -> {
        twice = hour != -1;
        hour = number;
      }
      case MINUTE -> {
        twice = minute != -1;
        minute = number;
      }
      default -> {
        twice = second != -1;
        second = number;
      }
    }
    if (twice) {
      throw bad();
    }
  }

  private Order order() {
    StringBuilder letters = new StringBuilder();
    for (char c :
        DateTimeFormatInfo.shortDatePattern(info).toUpperCase(Locale.ROOT).toCharArray()) {
      if ("YMD".indexOf(c) >= 0 && letters.indexOf(String.valueOf(c)) < 0) {
        letters.append(c);
      }
    }
    return letters.length() == 3
            && !letters.toString().startsWith("MY")
            && !letters.toString().startsWith("DY")
        ? Order.valueOf(letters.toString())
        : Order.MDY;
  }

  private static boolean before(String pattern, char first, char second) {
    return pattern.indexOf(first) < pattern.indexOf(second);
  }

  private boolean date(int y, int m, int d) {
    if (!DateTime.isDate(y, m, d)) {
      return false;
    }
    year = y;
    month = m;
    day = d;
    return true;
  }

  @Override
  void complete(State done) throws Failure {
    int a = numbers[0];
    int b = numbers[1];
    int c = numbers[2];
    boolean ok =
        switch (done) {
          case DX_NN -> once() && monthAndDay(a, b) && (haveDate = true);
          case DX_NNN -> once() && threeNumbers(a, b, c) && (haveDate = true);
          case DX_MN -> once() && monthAndNumber(a, false);
          case DX_NM -> once() && monthAndNumber(a, true);
          case DX_MNN -> once() && monthAndTwo(a, b) && (haveDate = true);
          case DX_YNN ->
              once()
                  && (order() == Order.YDM ? date(rawYear, b, a) : date(rawYear, a, b))
                  && (haveDate = true);
          case DX_NNY ->
              once()
                  && (order() == Order.MDY || order() == Order.YMD
                      ? date(rawYear, a, b)
                      : date(rawYear, b, a))
                  && (haveDate = true);
          case DX_YMN -> once() && date(rawYear, rawMonth, a) && (haveDate = true);
          case DX_YN -> once() && date(rawYear, a, 1) && (haveDate = true);
          case DX_YM -> once() && date(rawYear, rawMonth, 1) && (haveDate = true);
          case TX_N -> timeMark != -1 && time(1);
          case TX_NN -> time(2);
          case TX_NNN -> time(3);
          case DX_DSN -> count == 1 && day == -1 && (day = a) >= 0;
          case DX_NDS -> month != -1 && year == -1 && (year = fourDigits(a)) >= 0 && (day = 1) > 0;
          case DX_NNDS -> twoWithSuffix(a, b);
          default -> true;
        };
    if (!ok) {
      throw bad();
    }
    count = 0;
  }

  private boolean once() {
    return !haveDate;
  }

  private boolean time(int parts) {
    if (haveTime) {
      return false;
    }
    haveTime = true;
    hour = numbers[0];
    if (parts > 1) {
      minute = numbers[1];
    }
    if (parts > 2) {
      second = numbers[2];
    }
    return true;
  }

  private void defaultYear() {
    year = DateTime.year(now());
    defaultYear = true;
  }

  private boolean monthAndDay(int a, int b) {
    defaultYear();
    return before(DateTimeFormatInfo.monthDayPattern(info), 'M', 'd')
        ? date(year, a, b)
        : date(year, b, a);
  }

  private boolean threeNumbers(int a, int b, int c) {
    return switch (order()) {
      case YMD -> date(fourDigits(a), b, c);
      case MDY -> date(fourDigits(c), a, b);
      case DMY -> date(fourDigits(c), b, a);
      case YDM -> date(fourDigits(a), c, b);
    };
  }

  // A number beside a month name is a year where the culture writes years on that side but no days.
  private boolean monthAndNumber(int n, boolean numberFirst) {
    boolean dayFirst = !before(DateTimeFormatInfo.monthDayPattern(info), 'M', 'd');
    boolean yearFirst = before(DateTimeFormatInfo.yearMonthPattern(info), 'y', 'M');
    if (numberFirst ? !dayFirst && yearFirst : dayFirst && !yearFirst) {
      return date(fourDigits(n), rawMonth, 1);
    }
    defaultYear();
    return date(year, rawMonth, n);
  }

  private boolean monthAndTwo(int a, int b) {
    if (order() == Order.YMD) {
      return date(fourDigits(a), rawMonth, b) || date(fourDigits(b), rawMonth, a);
    }
    return order() != Order.YDM
        && (date(fourDigits(b), rawMonth, a) || date(fourDigits(a), rawMonth, b));
  }

  private boolean twoWithSuffix(int a, int b) {
    if (year != -1) {
      return month == -1 && day == -1 && date(fourDigits(rawYear), a, b);
    }
    if (month == -1 || day != -1) {
      return false;
    }
    return order() == Order.YMD ? date(fourDigits(a), month, b) : date(fourDigits(b), month, a);
  }

  // ---- ISO 8601, from after the T

  private Object isoTime() throws Failure {
    skipWhite();
    hour = two();
    skipWhite();
    take(':');
    skipWhite();
    minute = two();
    skipWhite();
    if (current() == ':') {
      at++;
      skipWhite();
      second = two();
      if (current() == '.' || current() == ',') {
        int start = at;
        readFraction();
        if (at == start + 1) {
          throw bad();
        }
      }
      skipWhite();
    }
    char c = current();
    if (at < text.length() && (c == '+' || c == '-')) {
      TimeSpan found = offset();
      if (found == null) {
        throw bad();
      }
      zoneUsed = true;
      zone = found;
    } else if (c == 'Z' || c == 'z') {
      at++;
      zoneUsed = true;
      zoneUtc = true;
      zone = TimeSpan.ZERO;
    }
    skipWhite();
    if (current() == '#' && !punctuation()) {
      throw bad();
    }
    skipWhite();
    if (at < text.length() && current() == '\0' && !punctuation()) {
      throw bad();
    }
    if (at < text.length()) {
      throw bad();
    }
    year = rawYear;
    month = numbers[0];
    day = numbers[1];
    dayOfWeek = -1;
    return finish();
  }

  private int two() throws Failure {
    int start = at;
    int value = digits(2);
    if (at - start != 2) {
      throw bad();
    }
    return value;
  }

  private void take(char wanted) throws Failure {
    if (current() != wanted) {
      throw bad();
    }
    at++;
  }
}
