package io.weir.runtime.dotnet.json;

import org.jspecify.annotations.Nullable;

/** Dates as JSON text holds them. */
final class JsonDates {
  private JsonDates() {}

  static @Nullable Object tryParseDateTime(
      String text, DateTimeZoneHandling zone, @Nullable String format) {
    return null;
  }

  static @Nullable Object tryParseDateTimeOffset(String text, @Nullable String format) {
    return null;
  }

  static Object ensure(Object date, DateTimeZoneHandling zone) {
    return date;
  }
}
