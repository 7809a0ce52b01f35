package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.text.CharMembers;
import io.weir.runtime.dotnet.text.DateTimeFormatInfo;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * .NET's lenient parser of dates. A token is a number or word together with the separator after it;
 * a state machine decides from the tokens which numbers are years, months, days or times. When a
 * date or a time is complete (the states that start with {@code DX} and {@code TX}) the machine
 * starts again.
 */
final class FreeDateParser extends ParsedDate {
  private enum State {
    BEGIN,
    N,
    NN,
    D_Nd,
    D_NN,
    D_NNd,
    D_M,
    D_MN,
    D_NM,
    D_MNd,
    D_NDS,
    D_Y,
    D_YN,
    D_YNd,
    D_YM,
    D_YMd,
    D_S,
    T_S,
    T_Nt,
    T_NNt,
    ERROR,
    DX_NN,
    DX_NNN,
    DX_MN,
    DX_NM,
    DX_MNN,
    DX_DS,
    DX_DSN,
    DX_NDS,
    DX_NNDS,
    DX_YNN,
    DX_YMN,
    DX_YN,
    DX_YM,
    TX_N,
    TX_NN,
    TX_NNN,
    TX_TS,
    DX_NNY;

    boolean terminal() {
      return ordinal() > ERROR.ordinal();
    }
  }

  private enum Token {
    END,
    NUM_END,
    NUM_AMPM,
    NUM_SPACE,
    NUM_DATE_SEP,
    NUM_TIME_SEP,
    MONTH_END,
    MONTH_SPACE,
    MONTH_DATE_SEP,
    NUM_DATE_SUFFIX,
    NUM_TIME_SUFFIX,
    DAY_OF_WEEK,
    YEAR_SPACE,
    YEAR_DATE_SEP,
    YEAR_END,
    TIME_ZONE,
    ERA,
    NUM_UTC_MARK,
    UNKNOWN,
    LOCAL_TIME_MARK
  }

  private enum Separator {
    END,
    SPACE,
    AM,
    PM,
    DATE,
    DATE_OR_OFFSET,
    TIME,
    YEAR,
    MONTH,
    DAY,
    HOUR,
    MINUTE,
    SECOND,
    T,
    OTHER
  }

  private enum Order {
    YMD,
    MDY,
    DMY,
    YDM
  }

  // A row per state, a column per token, in the order of the enums; - is an error.
  private static final State[][] NEXT =
      table(
          "BEGIN - TX_N N D_Nd T_Nt - D_M D_M D_S T_S BEGIN D_Y D_Y - BEGIN BEGIN -",
          "- DX_NN TX_NN NN D_NNd - DX_NM D_NM D_MNd D_NDS - N D_YN D_YNd DX_YN N N -",
          "DX_NN DX_NNN TX_NNN DX_NNN - T_Nt DX_MNN DX_MNN - - T_S NN DX_NNY - DX_NNY NN NN -",
          "- DX_NN - D_NN D_NNd - DX_NM D_MN D_MNd - - D_Nd D_YN D_YNd DX_YN - D_Nd -",
          "DX_NN DX_NNN TX_N DX_NNN - T_Nt DX_MNN DX_MNN - DX_DS T_S D_NN DX_NNY - DX_NNY - D_NN -",
          "- DX_NNN DX_NNN DX_NNN - - DX_MNN DX_MNN - DX_DS - D_NNd DX_NNY - DX_NNY - D_NNd -",
          "- DX_MN - D_MN D_MNd - - - - - - D_M D_YM D_YMd DX_YM - D_M -",
          "DX_MN DX_MNN DX_MNN DX_MNN - T_Nt - - - DX_DS T_S D_MN DX_YMN - DX_YMN - D_MN -",
          "DX_NM DX_MNN DX_MNN DX_MNN - T_Nt - - - DX_DS T_S D_NM DX_YMN - DX_YMN - D_NM -",
          "- DX_MNN - DX_MNN - - - - - - - D_MNd DX_YMN - DX_YMN - D_MNd -",
          "DX_NDS DX_NNDS DX_NNDS DX_NNDS - T_Nt - - - D_NDS T_S D_NDS - - - - D_NDS -",
          "- DX_YN - D_YN D_YNd - DX_YM D_YM D_YMd D_YM - D_Y - - - - D_Y -",
          "DX_YN DX_YNN DX_YNN DX_YNN - - DX_YMN DX_YMN - - - D_YN - - - - D_YN -",
          "- DX_YNN DX_YNN DX_YNN - - DX_YMN DX_YMN - - - D_YN - - - - D_YN -",
          "DX_YM DX_YMN DX_YMN DX_YMN - - - - - - - D_YM - - - - D_YM -",
          "- DX_YMN DX_YMN DX_YMN - - - - - - - D_YM - - - - D_YM -",
          "DX_DS DX_DSN TX_N T_Nt - T_Nt - - - D_S T_S D_S - - - - D_S -",
          "TX_TS TX_TS TX_TS T_Nt D_Nd - - - - D_S T_S T_S - - - T_S T_S -",
          "- TX_NN TX_NN TX_NN - T_NNt DX_NM D_NM - - T_S - - - - T_Nt T_Nt TX_NN",
          "- TX_NNN TX_NNN TX_NNN - - - - - - T_S T_NNt - - - T_NNt T_NNt TX_NNN");

  private final DateTimeFormatInfo info;
  private final int[] numbers = new int[3];
  private int count;
  private int at;
  private int rawYear = -1;
  private int rawMonth = -1;
  private int timeMark = -1;
  private State state = State.BEGIN;
  private int number;
  private Separator suffix = Separator.OTHER;
  private boolean haveDate;
  private boolean haveTime;
  private int beforeSeparator;

  FreeDateParser(String text, DateTimeFormatInfo info, int styles, boolean wantsOffset) {
    super(text, styles, wantsOffset);
    this.info = info;
  }

  private static State[][] table(String... rows) {
    State[][] made = new State[rows.length][];
    for (int r = 0; r < rows.length; r++) {
      String[] cells = rows[r].split(" ");
      made[r] = new State[cells.length];
      for (int c = 0; c < cells.length; c++) {
        made[r][c] = cells[c].equals("-") ? State.ERROR : State.valueOf(cells[c]);
      }
    }
    return made;
  }

  private State next(Token token) {
    return NEXT[state.ordinal()][token.ordinal()];
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

  // ---- tokens

  private char current() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private boolean skipWhite() {
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

  private Token lex() throws Failure {
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

  private Separator separator() {
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

  private void readFraction() {
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
  private @Nullable TimeSpan offset() {
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

  private int digits(int most) {
    int value = 0;
    int start = at;
    while (isDigit(current()) && at - start < most) {
      value = value * 10 + current() - '0';
      at++;
    }
    return value;
  }

  /** Takes what Visual Basic wrote around dates, and NULs at the end. */
  private boolean punctuation() {
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

  private void complete(State done) throws Failure {
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
