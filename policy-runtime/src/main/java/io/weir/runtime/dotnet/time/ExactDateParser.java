package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.FormatException;
import io.weir.runtime.dotnet.text.CharMembers;
import io.weir.runtime.dotnet.text.DateTimeFormatInfo;

/** Reads a date as one format asks. */
final class ExactDateParser extends ParsedDate {
  private static final String NOTHING = "";
  private final String wantedFormat;
  private DateTimeFormatInfo info;
  private String format = "";
  private String input;
  private int at;
  private int f;
  private int timeMark = -1;
  private boolean twoDigitYear;
  private boolean twelveHours;
  private boolean zoneFromLiteral;

  ExactDateParser(
      String text, String format, DateTimeFormatInfo info, int styles, boolean wantsOffset) {
    super(text, styles, wantsOffset);
    this.wantedFormat = format;
    this.info = info;
    this.input = text;
  }

  private static Failure badFormat() {
    return new Failure("Format specifier was invalid.");
  }

  /** Throws only for a standard format that does not exist, as even TryParseExact does. */
  Object parse() {
    if (wantedFormat.length() == 1) {
      DateTimeFormat.pattern(wantedFormat.charAt(0), info);
    }
    try {
      return read();
    } catch (Failure e) {
      return exception(e);
    } catch (FormatException e) {
      return e;
    }
  }

  private Object read() throws Failure {
    format = wantedFormat;
    if (format.length() == 1) {
      expand(format.charAt(0));
    }
    if (has(DateTimeStyles.ALLOW_TRAILING_WHITE)) {
      format = CharMembers.trimEnd(format);
      input = CharMembers.trimEnd(input);
    }
    if (has(DateTimeStyles.ALLOW_LEADING_WHITE)) {
      format = CharMembers.trimStart(format);
      input = CharMembers.trimStart(input);
    }
    while (f < format.length()) {
      if (has(DateTimeStyles.ALLOW_INNER_WHITE)) {
        skipWhite();
      }
      one();
    }
    if (at < input.length()) {
      throw bad();
    }
    if (twoDigitYear) {
      if (year >= 100) {
        throw bad();
      }
      year = fourDigits(year);
    }
    applyTimeMark();
    return finish();
  }

  private void expand(char letter) throws Failure {
    switch (letter) {
      case 'o', 'O', 's' -> info = DateTimeFormatInfo.INVARIANT;
      case 'r', 'R', 'u' -> {
        info = DateTimeFormatInfo.INVARIANT;
        zoneFromLiteral = wantsOffset;
      }
      case 'U' -> {
        if (wantsOffset) {
          throw badFormat();
        }
        zoneUsed = true;
        zoneUtc = true;
      }
      default -> {}
    }
    format = DateTimeFormat.pattern(letter, info);
  }

  private void applyTimeMark() throws Failure {
    if (twelveHours) {
      if (hour > 12) {
        throw bad();
      }
      if (timeMark == 1) {
        hour = hour == 12 ? 12 : hour + 12;
      } else if (hour == 12) {
        hour = 0;
      }
    } else if (timeMark == 0 && hour >= 12 || timeMark == 1 && hour < 12) {
      throw bad();
    }
  }

  private void skipWhite() {
    while (at < input.length() && CharMembers.isWhiteSpace(input.charAt(at))) {
      at++;
    }
  }

  private boolean take(char c) {
    if (at < input.length() && input.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private boolean take(String word) {
    if (!word.isEmpty() && input.regionMatches(true, at, word, 0, word.length())) {
      at += word.length();
      return true;
    }
    return false;
  }

  private int number(int min, int max) throws Failure {
    int start = at;
    int value = 0;
    while (at < input.length() && at - start < max && isDigit(input.charAt(at))) {
      value = value * 10 + input.charAt(at++) - '0';
    }
    if (at - start < min) {
      throw bad();
    }
    return value;
  }

  private int digits(int run) throws Failure {
    return run < 2 ? number(1, 2) : number(2, 2);
  }

  private int same(int before, int found, char letter) throws Failure {
    if (before != -1 && before != found) {
      throw new Failure(
          "DateTime pattern '" + letter + "' appears more than once with different values.");
    }
    return found;
  }

  private void one() throws Failure {
    char c = format.charAt(f);
    int run = DateTimeFormat.run(format, f);
    switch (c) {
      case 'y' -> {
        twoDigitYear |= run <= 2;
        year = same(year, run == 1 ? number(1, 2) : number(run, run), c);
      }
      case 'M' -> month = same(month, run <= 2 ? digits(run) : month(run), c);
      case 'd' -> {
        if (run <= 2) {
          day = same(day, digits(run), c);
        } else {
          dayOfWeek = same(dayOfWeek, weekDay(run), c);
        }
      }
      case 'g' -> {
        if (!take("A.D.") && !take("AD")) {
          throw bad();
        }
      }
      case 'h' -> {
        twelveHours = true;
        hour = same(hour, digits(run), c);
      }
      case 'H' -> hour = same(hour, digits(run), c);
      case 'm' -> minute = same(minute, digits(run), c);
      case 's' -> second = same(second, digits(run), c);
      case 'f', 'F' -> fraction(c, run);
      case 't' -> timeMark = same(timeMark, mark(run), c);
      case 'z' -> {
        TimeSpan found = offset(run);
        if (zoneUsed && !found.equals(zone)) {
          throw bad();
        }
        zone = found;
        zoneUsed = true;
      }
      case 'Z' -> {
        run = 1;
        if (zoneUsed && zone.ticks() != 0 || !take("GMT") && !take("Z")) {
          throw bad();
        }
        utc();
      }
      case 'K' -> {
        run = 1;
        if (take('Z')) {
          if (zoneUsed && zone.ticks() != 0) {
            throw bad();
          }
          utc();
        } else if (at < input.length() && (input.charAt(at) == '+' || input.charAt(at) == '-')) {
          TimeSpan found = offset(3);
          if (zoneUsed && !found.equals(zone)) {
            throw bad();
          }
          zone = found;
          zoneUsed = true;
        }
      }
      case ':' -> {
        run = 1;
        if (!take(':') && !take(DateTimeFormatInfo.timeSeparator(info))) {
          throw bad();
        }
      }
      case '/' -> {
        run = 1;
        if (!take('/') && !take(DateTimeFormatInfo.dateSeparator(info))) {
          throw bad();
        }
      }
      case '\'', '"' -> {
        StringBuilder literal = new StringBuilder();
        run = DateTimeFormat.quoted(literal, format, f);
        literal(literal);
      }
      case '%' -> {
        run = 1;
        if (f + 1 >= format.length() || format.charAt(f + 1) == '%') {
          throw badFormat();
        }
      }
      case '\\' -> {
        run = 2;
        if (f + 1 >= format.length()) {
          throw badFormat();
        }
        if (!take(format.charAt(f + 1))) {
          throw bad();
        }
      }
      case '.' -> {
        run = 1;
        if (!take('.')) {
          if (f + 1 >= format.length() || format.charAt(f + 1) != 'F') {
            throw bad();
          }
          run += DateTimeFormat.run(format, f + 1);
        }
      }
      default -> run = other(c);
    }
    f += run;
  }

  private void utc() {
    zoneUsed = true;
    zoneUtc = true;
    zone = TimeSpan.ZERO;
  }

  private int other(char c) throws Failure {
    if (c == ' ') {
      if (!has(DateTimeStyles.ALLOW_INNER_WHITE) && !take(' ')) {
        if (!has(DateTimeStyles.ALLOW_TRAILING_WHITE)) {
          throw bad();
        }
      }
      return 1;
    }
    if (format.regionMatches(true, f, "GMT", 0, 3)) {
      zoneUsed = true;
      zone = TimeSpan.ZERO;
      if (!take("GMT")) {
        throw bad();
      }
      return 3;
    }
    if (!take(c)) {
      throw bad();
    }
    return 1;
  }

  private void literal(CharSequence literal) throws Failure {
    for (int i = 0; i < literal.length(); i++) {
      if (literal.charAt(i) == ' ' && has(DateTimeStyles.ALLOW_INNER_WHITE)) {
        skipWhite();
      } else if (!take(literal.charAt(i))) {
        throw bad();
      }
    }
    if (zoneFromLiteral && (literal.toString().equals("GMT") || literal.toString().equals("Z"))) {
      zoneUsed = true;
      zone = TimeSpan.ZERO;
    }
  }

  private int month(int run) throws Failure {
    int best = -1;
    String taken = NOTHING;
    for (int m = 1; m <= 12; m++) {
      String name =
          run == 3
              ? DateTimeFormatInfo.abbreviatedMonthName(info, m)
              : DateTimeFormatInfo.monthName(info, m);
      if (name.length() > taken.length() && input.regionMatches(true, at, name, 0, name.length())) {
        best = m;
        taken = name;
      }
    }
    if (best < 0) {
      throw bad();
    }
    at += taken.length();
    return best;
  }

  private int weekDay(int run) throws Failure {
    for (int d = 0; d < 7; d++) {
      DayOfWeek each = DayOfWeek.of(d);
      if (take(
          run == 3
              ? DateTimeFormatInfo.abbreviatedDayName(info, each)
              : DateTimeFormatInfo.dayName(info, each))) {
        return d;
      }
    }
    throw bad();
  }

  private int mark(int run) throws Failure {
    String am = DateTimeFormatInfo.amDesignator(info);
    String pm = DateTimeFormatInfo.pmDesignator(info);
    if (run > 1) {
      if (take(am)) {
        return 0;
      } else if (take(pm)) {
        return 1;
      }
    } else {
      if (!am.isEmpty() && take(am.substring(0, 1))) {
        return 0;
      } else if (!pm.isEmpty() && take(pm.substring(0, 1))) {
        return 1;
      }
    }
    throw bad();
  }

  private void fraction(char c, int run) throws Failure {
    if (run > 7) {
      throw bad();
    }
    int start = at;
    double value = number(0, run);
    int length = at - start;
    if (c == 'f' && length < run) {
      throw bad();
    }
    value /= Math.pow(10, length);
    if (fraction >= 0 && fraction != value) {
      throw new Failure(
          "DateTime pattern '" + c + "' appears more than once with different values.");
    }
    fraction = value;
  }

  private TimeSpan offset(int run) throws Failure {
    boolean minus = take('-');
    if (!minus && !take('+')) {
      throw bad();
    }
    int hours = run == 2 ? number(2, 2) : number(1, 2);
    int minutes = 0;
    if (run > 2) {
      take(':');
      minutes = number(2, 2);
    }
    if (minutes >= 60) {
      throw bad();
    }
    TimeSpan found = TimeSpan.createTime(hours, minutes, 0);
    return minus ? TimeSpan.negated(found) : found;
  }
}
