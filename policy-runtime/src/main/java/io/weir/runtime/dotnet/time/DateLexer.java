package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.text.CharMembers;
import io.weir.runtime.dotnet.text.DateTimeFormatInfo;
import io.weir.runtime.dotnet.time.DateGrammar.Separator;
import io.weir.runtime.dotnet.time.DateGrammar.State;
import io.weir.runtime.dotnet.time.DateGrammar.Token;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of .NET's lenient parser of dates: a number or word together with the separator after
 * it. What a token is depends on the state that the parser is in.
 */
abstract class DateLexer extends ParsedDate {
  final DateTimeFormatInfo info;

  /** The numbers of the date or time that is being read, and how many there are. */
  final int[] numbers = new int[3];

  int count;
  int at;
  int rawYear = -1;
  int rawMonth = -1;
  int timeMark = -1;
  State state = State.BEGIN;
  int number;
  Separator suffix = Separator.OTHER;
  private int beforeSeparator;

  DateLexer(String text, DateTimeFormatInfo info, int styles, boolean wantsOffset) {
    super(text, styles, wantsOffset);
    this.info = info;
  }

  /** Takes the numbers so far for what a final state says they are. */
  abstract void complete(State done) throws Failure;

  State next(Token token) {
    return DateGrammar.next(state, token);
  }

  char current() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  boolean skipWhite() {
    while (at < text.length() && CharMembers.isWhiteSpace(text.charAt(at))) {
      at++;
    }
    return at < text.length();
  }

  private void setMark(int mark) throws Failure {
    if (timeMark != -1) {
      throw bad();
    }
    timeMark = mark;
  }

  private void add(int value) {
    if (count < 3) {
      numbers[count++] = value;
    }
  }

  Token lex() throws Failure {
    if (!skipWhite()) {
      return Token.END;
    }
    return isDigit(current()) ? lexNumber() : lexWord();
  }

  private Token lexNumber() throws Failure {
    int start = at;
    long value = 0;
    while (at < text.length() && isDigit(text.charAt(at))) {
      value = Math.min(value * 10 + text.charAt(at++) - '0', Integer.MAX_VALUE);
    }
    int length = at - start;
    if (count == 3 || length > 8) {
      throw bad();
    }
    number = (int) value;
    if (state == State.T_NNt
        && at < text.length() - 1
        && (text.charAt(at) == '.' || text.charAt(at) == ',')) {
      readFraction();
    }
    if (state == State.T_NNt || state == State.T_Nt) {
      zoneAfterTime();
    }
    return length >= 3 ? lexYear() : lexSmallNumber();
  }

  private Token lexYear() throws Failure {
    if (rawYear != -1) {
      throw bad();
    }
    rawYear = number;
    Separator separator = separator();
    switch (separator) {
      case END:
        return Token.YEAR_END;
      case AM:
      case PM:
        setMark(separator == Separator.AM ? 0 : 1);
        return Token.YEAR_SPACE;
      case SPACE:
        return Token.YEAR_SPACE;
      case DATE:
        return Token.YEAR_DATE_SEP;
      case DATE_OR_OFFSET:
        return dateOrOffset(Token.YEAR_DATE_SEP, Token.YEAR_SPACE);
      case YEAR:
      case MONTH:
      case DAY:
        suffix = separator;
        return Token.NUM_DATE_SUFFIX;
      case HOUR:
      case MINUTE:
      case SECOND:
        suffix = separator;
        return Token.NUM_TIME_SUFFIX;
      default:
        throw bad();
    }
  }

  // The minus is a separator, or where the date is complete without it, the sign of an offset.
  private Token dateOrOffset(Token asSeparator, Token asSpace) {
    if (next(asSeparator) == State.ERROR && next(asSpace).terminal()) {
      at = beforeSeparator;
      return asSpace;
    }
    return asSeparator;
  }

  private Token lexSmallNumber() throws Failure {
    Separator separator = separator();
    switch (separator) {
      case END:
        add(number);
        return Token.NUM_END;
      case AM:
      case PM:
        setMark(separator == Separator.AM ? 0 : 1);
        if (state == State.D_NN) {
          complete(State.DX_NN);
        }
        add(number);
        if (state == State.T_NNt || state == State.T_Nt) {
          zoneAfterTime();
        }
        return Token.NUM_AMPM;
      case SPACE:
        add(number);
        return Token.NUM_SPACE;
      case DATE:
        add(number);
        return Token.NUM_DATE_SEP;
      case DATE_OR_OFFSET:
        Token token = dateOrOffset(Token.NUM_DATE_SEP, Token.NUM_SPACE);
        add(number);
        return token;
      case TIME:
        add(number);
        return Token.NUM_TIME_SEP;
      case YEAR:
        number = fourDigits(number);
        suffix = separator;
        return Token.NUM_DATE_SUFFIX;
      case MONTH:
      case DAY:
        suffix = separator;
        return Token.NUM_DATE_SUFFIX;
      case HOUR:
      case MINUTE:
      case SECOND:
        suffix = separator;
        return Token.NUM_TIME_SUFFIX;
      case T:
        add(number);
        return Token.LOCAL_TIME_MARK;
      default:
        throw bad();
    }
  }

  private Token lexWord() throws Failure {
    for (int d = 0; d < 7; d++) {
      DayOfWeek day = DayOfWeek.of(d);
      if (takeWord(DateTimeFormatInfo.dayName(info, day))
          || takeWord(DateTimeFormatInfo.abbreviatedDayName(info, day))) {
        if (dayOfWeek != -1) {
          throw bad();
        }
        dayOfWeek = d;
        return Token.DAY_OF_WEEK;
      }
    }
    for (int m = 1; m <= 12; m++) {
      if (takeWord(DateTimeFormatInfo.monthName(info, m))
          || takeWord(DateTimeFormatInfo.abbreviatedMonthName(info, m))) {
        return lexMonth(m);
      }
    }
    if (takeWord("GMT") || takeWord("Z")) {
      if (zoneUsed) {
        throw bad();
      }
      zoneUsed = true;
      zoneUtc = true;
      zone = TimeSpan.ZERO;
      return Token.TIME_ZONE;
    }
    if (takeWord(DateTimeFormatInfo.amDesignator(info))) {
      setMark(0);
      return Token.UNKNOWN;
    }
    if (takeWord(DateTimeFormatInfo.pmDesignator(info))) {
      setMark(1);
      return Token.UNKNOWN;
    }
    if (takeWord("A.D.") || takeWord("AD")) {
      return Token.ERA;
    }
    char c = current();
    if (c == ',' || c == '.') {
      at++;
      return Token.UNKNOWN;
    }
    if ((c == '-' || c == '+') && !zoneUsed) {
      int back = at;
      TimeSpan found = offset();
      if (found != null) {
        zone = found;
        zoneUsed = true;
        return Token.UNKNOWN;
      }
      at = back;
    }
    if (Character.isLetter(c)) {
      throw new Failure(
          "The string '"
              + text
              + "' was not recognized as a valid DateTime. There is an unknown word starting at"
              + " index '"
              + at
              + "'.");
    }
    if (punctuation()) {
      return Token.UNKNOWN;
    }
    throw bad();
  }

  private Token lexMonth(int month) throws Failure {
    if (rawMonth != -1) {
      throw bad();
    }
    Token token =
        switch (separator()) {
          case END -> Token.MONTH_END;
          case SPACE -> Token.MONTH_SPACE;
          case DATE -> Token.MONTH_DATE_SEP;
          case DATE_OR_OFFSET -> dateOrOffset(Token.MONTH_DATE_SEP, Token.MONTH_SPACE);
          default -> throw bad();
        };
    rawMonth = month;
    return token;
  }

  /** Takes a word that no letter follows. */
  private boolean takeWord(String word) {
    if (!isAt(at, word)) {
      return false;
    }
    int end = at + word.length();
    if (Character.isLetter(current())
        && end < text.length()
        && Character.isLetter(text.charAt(end))) {
      return false;
    }
    at = end;
    return true;
  }

  Separator separator() {
    beforeSeparator = at;
    if (!skipWhite()) {
      return Separator.END;
    }
    if (isDigit(current())) {
      return Separator.SPACE;
    }
    if (takeWord(DateTimeFormatInfo.amDesignator(info))) {
      return Separator.AM;
    } else if (takeWord(DateTimeFormatInfo.pmDesignator(info))) {
      return Separator.PM;
    } else if (takeWord("T")) {
      return Separator.T;
    }
    Separator found =
        switch (current()) {
          case '/' -> Separator.DATE;
          case '-' -> Separator.DATE_OR_OFFSET;
          case ':' -> Separator.TIME;
          case '\u5e74', '\ub144' -> Separator.YEAR;
          case '\u6708', '\uc6d4' -> Separator.MONTH;
          case '\u65e5', '\uc77c' -> Separator.DAY;
          case '\u6642', '\u65f6', '\uc2dc' -> Separator.HOUR;
          case '\u5206', '\ubd84' -> Separator.MINUTE;
          case '\u79d2', '\ucd08' -> Separator.SECOND;
          default -> Separator.SPACE;
        };
    if (found != Separator.SPACE) {
      at++;
    } else if (takeWord(DateTimeFormatInfo.dateSeparator(info))) {
      return Separator.DATE;
    }
    return found;
  }

  void readFraction() {
    double result = 0;
    double base = 0.1;
    at++;
    while (at < text.length() && isDigit(text.charAt(at))) {
      result += (text.charAt(at++) - '0') * base;
      base *= 0.1;
    }
    fraction = result;
  }

  private void zoneAfterTime() throws Failure {
    if (at >= text.length() - 1) {
      return;
    }
    int look = at;
    while (CharMembers.isWhiteSpace(text.charAt(look)) && look < text.length() - 1) {
      look++;
    }
    if (text.charAt(look) == '+' || text.charAt(look) == '-') {
      at = look;
      TimeSpan found = zoneUsed ? null : offset();
      if (found == null) {
        throw bad();
      }
      zoneUsed = true;
      zone = found;
    }
  }

  /** Reads {@code +8}, {@code +08:30}, {@code +0830}; null if it is none. */
  @Nullable TimeSpan offset() {
    boolean minus = current() == '-';
    at++;
    int start = at;
    int value = digits(5);
    int length = at - start;
    int hours = value;
    int minutes = 0;
    if (length == 1 || length == 2) {
      if (current() == ':') {
        at++;
        int from = at;
        minutes = digits(3);
        if (at == from || at - from > 2) {
          return null;
        }
      }
    } else if (length == 3 || length == 4) {
      hours = value / 100;
      minutes = value % 100;
    } else {
      return null;
    }
    if (minutes >= 60) {
      return null;
    }
    TimeSpan found = TimeSpan.createTime(hours, minutes, 0);
    return minus ? TimeSpan.negated(found) : found;
  }

  int digits(int most) {
    int value = 0;
    int start = at;
    while (isDigit(current()) && at - start < most) {
      value = value * 10 + current() - '0';
      at++;
    }
    return value;
  }

  /** Takes what Visual Basic wrote around dates, and NULs at the end. */
  boolean punctuation() {
    char c = current();
    if (c == '\0') {
      for (int i = at; i < text.length(); i++) {
        if (text.charAt(i) != '\0') {
          return false;
        }
      }
      at = text.length();
      return true;
    }
    if (c != '#') {
      return false;
    }
    int hashes = 0;
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each == '#') {
        hashes++;
      } else if (each == '\0' ? hashes != 2 : !CharMembers.isWhiteSpace(each) && hashes != 1) {
        return false;
      }
    }
    at++;
    return hashes == 2;
  }
}
