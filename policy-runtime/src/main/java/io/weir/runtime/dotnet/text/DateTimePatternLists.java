package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.collections.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code DateTimeFormatInfo}: all the patterns of each standard format, and less common names. */
@DotNetType(
    value = "public sealed partial class System.Globalization.DateTimeFormatInfo",
    java = DateTimeFormatInfo.class)
public final class DateTimePatternLists {
  /** The standard formats, in the order in which all patterns are listed. */
  public static final String STANDARD_FORMATS = "dDfFgGmMoOrRstTuUyY";

  private DateTimePatternLists() {}

  /** {@code GetAllDateTimePatterns()}. */
  @DotNetMethod("string[] GetAllDateTimePatterns()")
  public static String[] all(DateTimeFormatInfo self) {
    List<String> patterns = new ArrayList<>();
    for (char format : STANDARD_FORMATS.toCharArray()) {
      patterns.addAll(List.of(of(self, format)));
    }
    return patterns.toArray(new String[0]);
  }

  /** {@code GetAllDateTimePatterns(format)}. */
  @DotNetMethod("string[] GetAllDateTimePatterns(char format)")
  public static String[] of(DateTimeFormatInfo self, char format) {
    List<String> longTimes = List.of(DateTimeFormatInfo.longTimePattern(self));
    List<String> patterns =
        switch (format) {
          case 'd' -> self.shortDates();
          case 'D' -> self.longDates();
          case 'f' -> combined(self.longDates(), self.shortTimes());
          case 'F', 'U' -> combined(self.longDates(), longTimes);
          case 'g' -> combined(self.shortDates(), self.shortTimes());
          case 'G' -> combined(self.shortDates(), longTimes);
          case 'm', 'M' -> List.of(DateTimeFormatInfo.monthDayPattern(self));
          case 'o', 'O' -> List.of("yyyy'-'MM'-'dd'T'HH':'mm':'ss.fffffffK");
          case 'r', 'R' -> List.of("ddd, dd MMM yyyy HH':'mm':'ss 'GMT'");
          case 's' -> List.of("yyyy'-'MM'-'dd'T'HH':'mm':'ss");
          case 't' -> self.shortTimes();
          case 'T' -> longTimes;
          case 'u' -> List.of("yyyy'-'MM'-'dd HH':'mm':'ss'Z'");
          case 'y', 'Y' -> List.of(DateTimeFormatInfo.yearMonthPattern(self));
          default ->
              throw new ArgumentException(
                  "Format specifier '" + format + "' was invalid.", "format");
        };
    return patterns.toArray(new String[0]);
  }

  private static List<String> combined(List<String> dates, List<String> times) {
    List<String> all = new ArrayList<>();
    for (String date : dates) {
      for (String time : times) {
        all.add(date + " " + time);
      }
    }
    return all;
  }

  /** {@code ShortestDayNames}. */
  @DotNetProperty("string[] ShortestDayNames { get; }")
  public static String[] shortestDayNames(DateTimeFormatInfo self) {
    return new String[] {"Su", "Mo", "Tu", "We", "Th", "Fr", "Sa"};
  }

  /** {@code MonthGenitiveNames}: English has no such forms. */
  @DotNetProperty("string[] MonthGenitiveNames { get; }")
  public static String[] monthGenitiveNames(DateTimeFormatInfo self) {
    return DateTimeFormatInfo.monthNames(self);
  }

  /** {@code AbbreviatedMonthGenitiveNames}: English has no such forms. */
  @DotNetProperty("string[] AbbreviatedMonthGenitiveNames { get; }")
  public static String[] abbreviatedMonthGenitiveNames(DateTimeFormatInfo self) {
    return DateTimeFormatInfo.abbreviatedMonthNames(self);
  }

  /** {@code NativeCalendarName}. */
  @DotNetProperty("string NativeCalendarName { get; }")
  public static String nativeCalendarName(DateTimeFormatInfo self) {
    return "Gregorian Calendar";
  }

  /** {@code GetEraName(era)}. */
  @DotNetMethod("string GetEraName(int era)")
  public static String getEraName(DateTimeFormatInfo self, int era) {
    checkEra(era);
    return DateTimeFormatInfo.era(self);
  }

  /** {@code GetAbbreviatedEraName(era)}. */
  @DotNetMethod("string GetAbbreviatedEraName(int era)")
  public static String getAbbreviatedEraName(DateTimeFormatInfo self, int era) {
    checkEra(era);
    return "AD";
  }

  private static void checkEra(int era) {
    if (era != 0 && era != 1) {
      throw new ArgumentOutOfRangeException("era", "Era value was not valid.");
    }
  }

  /** {@code GetEra(eraName)}: 1, or -1 for a name of no era. */
  @DotNetMethod("int GetEra(string eraName)")
  public static int getEra(DateTimeFormatInfo self, @Nullable String eraName) {
    String name = Check.notNull(eraName, "eraName").toUpperCase(Locale.ROOT);
    return name.equals("AD") || name.equals(DateTimeFormatInfo.era(self)) ? 1 : -1;
  }
}
