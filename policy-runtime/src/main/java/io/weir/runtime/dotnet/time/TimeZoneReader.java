package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.DotNetException;
import io.weir.runtime.dotnet.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads what {@link TimeZoneText} writes: fields that end in semicolons, rules in brackets. What
 * stands behind the known fields of a rule is skipped, for later versions. Used once, by one
 * thread.
 */
final class TimeZoneReader {
  private static final String CORRUPT =
      "An error occurred while deserializing the object.  The serialized data is corrupt.";

  private final String text;
  private int at;

  TimeZoneReader(String text) {
    this.text = text;
  }

  TimeZoneInfo read() {
    String id = field();
    TimeSpan base = span();
    String displayName = field();
    String standardName = field();
    String daylightName = field();
    List<AdjustmentRule> rules = new ArrayList<>();
    while (peek() != ';') {
      rule(rules);
    }
    return checked(
        () ->
            CustomZones.custom(
                id,
                base,
                displayName,
                standardName,
                daylightName,
                rules.toArray(new AdjustmentRule[0])));
  }

  private static SerializationException corrupt() {
    return new SerializationException(CORRUPT);
  }

  private static <T> T checked(Supplier<T> made) {
    try {
      return made.get();
    } catch (ArgumentException | InvalidTimeZoneException e) {
      throw corrupted(e);
    }
  }

  private static SerializationException corrupted(DotNetException inner) {
    return SerializationException.createWithInner(CORRUPT, inner);
  }

  private char peek() {
    if (at >= text.length()) {
      throw corrupt();
    }
    return text.charAt(at);
  }

  private void expect(char c) {
    if (peek() != c) {
      throw corrupt();
    }
    at++;
  }

  private char escaped() {
    if (at >= text.length()) {
      throw new SerializationException(
          "The serialized data contained an invalid escape sequence '\\\\'.");
    }
    char c = text.charAt(at++);
    if (c != '\\' && c != ';' && c != '[' && c != ']') {
      throw new SerializationException(
          "The serialized data contained an invalid escape sequence '\\\\" + c + "'.");
    }
    return c;
  }

  private String field() {
    StringBuilder field = new StringBuilder();
    while (true) {
      char c = peek();
      at++;
      if (c == ';') {
        return field.toString();
      } else if (c == '\\') {
        field.append(escaped());
      } else if (c == '[' || c == ']' || c == 0) {
        throw corrupt();
      } else {
        field.append(c);
      }
    }
  }

  /** Goes behind the bracket that closes what is open. */
  private void close() {
    int depth = 1;
    while (depth > 0) {
      char c = peek();
      at++;
      if (c == '\\') {
        escaped();
      } else if (c == '[') {
        depth++;
      } else if (c == ']') {
        depth--;
      } else if (c == 0) {
        throw corrupt();
      }
    }
  }

  private int number() {
    String field = field();
    int sign = field.startsWith("-") || field.startsWith("+") ? 1 : 0;
    if (field.length() == sign || !field.chars().skip(sign).allMatch(c -> c >= '0' && c <= '9')) {
      throw corrupt();
    }
    try {
      return Integer.parseInt(field);
    } catch (NumberFormatException e) {
      throw corrupt();
    }
  }

  private TimeSpan span() {
    return TimeSpan.ofTicks(number() * TimeSpan.TICKS_PER_MINUTE);
  }

  private DateTime date(String format) {
    Ref read = new Ref();
    if (!DateTimeText.tryParseExact(field(), format, null, DateTimeStyles.NONE, read)) {
      throw corrupt();
    }
    return (DateTime) read.value;
  }

  private void rule(List<AdjustmentRule> rules) {
    expect('[');
    DateTime start = date("MM:dd:yyyy");
    DateTime end = date("MM:dd:yyyy");
    TimeSpan delta = span();
    TransitionTime daylightStart = transition();
    TransitionTime daylightEnd = transition();
    char next = peek();
    TimeSpan baseDelta =
        next >= '0' && next <= '9' || next == '-' || next == '+' ? span() : TimeSpan.ZERO;
    next = peek();
    boolean throughout = (next == '0' || next == '1') && number() > 0;
    close();
    if (throughout) {
      SystemZoneRules.split(
          start.ticks(), end.ticks() + TimeSpan.TICKS_PER_DAY - 1, delta, baseDelta, rules);
      return;
    }
    rules.add(
        checked(
            () ->
                AdjustmentRule.createRuleOfBase(
                    start, end, delta, daylightStart, daylightEnd, baseDelta)));
  }

  private TransitionTime transition() {
    expect('[');
    int fixed = number();
    if (fixed != 0 && fixed != 1) {
      throw corrupt();
    }
    DateTime time = date("HH:mm:ss.FFF");
    DateTime timeOfDay = DateTimeCreation.create(time.ticks() % TimeSpan.TICKS_PER_DAY);
    int month = number();
    int dayOrWeek = number();
    int dayOfWeek = fixed == 1 ? 0 : number();
    close();
    expect(';');
    return checked(
        () ->
            fixed == 1
                ? TransitionTime.createFixed(timeOfDay, month, dayOrWeek)
                : TransitionTime.createFloating(
                    timeOfDay, month, dayOrWeek, DayOfWeek.of(dayOfWeek)));
  }
}
