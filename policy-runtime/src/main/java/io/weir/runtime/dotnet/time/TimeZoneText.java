package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** {@code TimeZoneInfo}: a zone as a line of text, and back. */
@DotNetType(value = "public sealed partial class System.TimeZoneInfo", java = TimeZoneInfo.class)
public final class TimeZoneText {
  private TimeZoneText() {}

  /** {@code ToSerializedString()}. */
  @DotNetMethod("string ToSerializedString()")
  public static String toSerializedString(TimeZoneInfo self) {
    StringBuilder text = new StringBuilder();
    escape(TimeZoneInfo.id(self), text);
    text.append(';').append(minutes(TimeZoneInfo.baseUtcOffset(self))).append(';');
    escape(TimeZoneInfo.displayName(self), text);
    text.append(';');
    escape(TimeZoneInfo.standardName(self), text);
    text.append(';');
    escape(TimeZoneInfo.daylightName(self), text);
    text.append(';');
    for (AdjustmentRule rule : self.rules()) {
      Budget.steps(4);
      append(rule, text);
    }
    return text.append(';').toString();
  }

  private static void append(AdjustmentRule rule, StringBuilder text) {
    text.append('[').append(date(rule.start)).append(';').append(date(rule.end)).append(';');
    text.append(minutes(rule.delta)).append(';');
    append(rule.daylightStart, text);
    text.append(';');
    append(rule.daylightEnd, text);
    text.append(';');
    if (rule.baseDelta.ticks() != 0) {
      text.append(minutes(rule.baseDelta)).append(';');
    }
    text.append(']');
  }

  private static void append(TransitionTime time, StringBuilder text) {
    boolean fixed = TransitionTime.isFixedDateRule(time);
    text.append('[').append(fixed ? '1' : '0').append(';');
    text.append(DateTimeText.textIn(TransitionTime.timeOfDay(time), "HH:mm:ss.FFF")).append(';');
    text.append(TransitionTime.month(time)).append(';');
    if (fixed) {
      text.append(TransitionTime.day(time));
    } else {
      text.append(TransitionTime.week(time)).append(';');
      text.append(TransitionTime.dayOfWeek(time).value());
    }
    text.append(";]");
  }

  private static String date(DateTime date) {
    return DateTimeText.textIn(date, "MM:dd:yyyy");
  }

  private static long minutes(TimeSpan span) {
    return span.ticks() / TimeSpan.TICKS_PER_MINUTE;
  }

  private static void escape(String name, StringBuilder text) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '\\' || c == '[' || c == ']' || c == ';') {
        text.append('\\');
      }
      text.append(c);
    }
  }

  /** {@code FromSerializedString(source)}. */
  @DotNetMethod("static TimeZoneInfo FromSerializedString(string source)")
  public static TimeZoneInfo fromSerializedString(@Nullable String source) {
    if (source == null) {
      throw new ArgumentNullException("source");
    }
    if (source.isEmpty()) {
      throw new ArgumentException("The specified serialized string '' is not supported.", "source");
    }
    Budget.steps(source.length() >> 3);
    return new TimeZoneReader(source).read();
  }
}
