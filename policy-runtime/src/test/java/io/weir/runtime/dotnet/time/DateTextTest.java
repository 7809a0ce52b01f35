package io.weir.runtime.dotnet.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.weir.runtime.dotnet.DotNetException;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates to text and back as recorded from .NET. */
class DateTextTest {
  @ParameterizedTest
  @CsvFileSource(
      resources = "/io/weir/runtime/dotnet/date-formats.tsv",
      delimiter = '\t',
      quoteCharacter = '\u0001',
      emptyValue = "",
      ignoreLeadingAndTrailingWhitespace = false)
  void formats(String parts, long ticks, String format, String expected) {
    int[] p = Arrays.stream(parts.split(",")).mapToInt(Integer::parseInt).toArray();
    int millis = p.length > 6 ? p[6] : 0;
    DateTime value =
        DateTimeCreation.createMillis(p[0], p[1], p[2], p[3], p[4], p[5], millis).plusTicks(ticks);
    assertEquals(expected, value.format(format));
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/io/weir/runtime/dotnet/date-texts.tsv",
      delimiter = '\t',
      quoteCharacter = '\u0001',
      ignoreLeadingAndTrailingWhitespace = false)
  void parses(String kind, String text, String expected) {
    assertEquals(expected, parsed(kind, text));
  }

  private static String parsed(String kind, String text) {
    try {
      return kind.equals("date")
          ? DateTimeText.parse(text).format("o")
          : TimeSpanText.parse(text).toString();
    } catch (DotNetException e) {
      return e.typeName();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1.2:3, c, 1.02:03:00",
    "1:2:3., c, 01:02:03",
    "0:0:0.1234567, t, 00:00:00.1234567",
    "0:0:0.12345678, c, System.FormatException",
    "24:00, c, System.OverflowException",
    "-7, c, -7.00:00:00",
    "1:2:3:4, c, System.FormatException",
    "1:2:3:4, g, 1.02:03:04",
    "1.2:3, g, System.FormatException",
  })
  void durationsByStandardFormats(String text, String format, String expected) {
    Object found = TimeSpanParse.exact(text, format, TimeSpanStyles.NONE);
    assertEquals(expected, found instanceof DotNetException e ? e.typeName() : found.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/Berlin, 2024-03-31T00:59:59Z, 2024-03-31T01:59:59",
    "Europe/Berlin, 2024-03-31T01:00:00Z, 2024-03-31T03:00:00",
    "Romance Standard Time, 2024-07-01T12:00:00Z, 2024-07-01T14:00:00",
    "Pacific Standard Time, 2024-05-06T07:08:09Z, 2024-05-06T00:08:09"
  })
  void zones(String zone, String utc, String expected) {
    DateTime time = DateTimeText.parseStyles(utc, null, DateTimeStyles.of(16));
    assertEquals(
        expected, ZoneConversion.convertTimeFromUtc(time, TimeZoneInfo.find(zone)).format("s"));
  }
}
