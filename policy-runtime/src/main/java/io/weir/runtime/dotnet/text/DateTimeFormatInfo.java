package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.InvalidOperationException;
import io.weir.runtime.dotnet.time.Calendar;
import io.weir.runtime.dotnet.time.CalendarWeekRule;
import io.weir.runtime.dotnet.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code System.Globalization.DateTimeFormatInfo}: patterns, names and separators of dates. Those
 * of a culture are read-only; an expression's own may be changed and belong to one thread.
 */
@DotNetType(
    value =
        "public sealed partial class System.Globalization.DateTimeFormatInfo : object,"
            + " IFormatProvider, ICloneable",
    java = DateTimeFormatInfo.class)
public final class DateTimeFormatInfo implements IFormatProvider {
  /** The invariant culture's. */
  public static final DateTimeFormatInfo INVARIANT = new DateTimeFormatInfo().frozen();

  private boolean readOnly;
  // What a culture also takes for a date or time, after its own pattern.
  private List<String> otherShortDates = List.of("MM/dd/yyyy", "yyyy-MM-dd");
  private List<String> otherLongDates = List.of();
  private List<String> otherShortTimes = List.of("HH:mm", "hh:mm tt", "H:mm", "h:mm tt");
  private String shortDatePattern = "MM/dd/yyyy";
  private String longDatePattern = "dddd, dd MMMM yyyy";
  private String shortTimePattern = "HH:mm";
  private String longTimePattern = "HH:mm:ss";
  private String monthDayPattern = "MMMM dd";
  private String yearMonthPattern = "yyyy MMMM";
  private @Nullable String fullDateTimePattern;
  private String dateSeparator = "/";
  private String timeSeparator = ":";
  private String amDesignator = "AM";
  private String pmDesignator = "PM";
  private String era = "A.D.";
  private DayOfWeek firstDayOfWeek = DayOfWeek.SUNDAY;
  private String[] dayNames = {
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"
  };
  private String[] abbreviatedDayNames = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  private String[] monthNames = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
    ""
  };
  private String[] abbreviatedMonthNames = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", ""
  };

  private DateTimeFormatInfo() {}

  /** The format of a provider; the invariant culture's where it has none. */
  public static DateTimeFormatInfo of(@Nullable IFormatProvider provider) {
    DateTimeFormatInfo own = provider == null ? null : provider.dateTimeFormat();
    return own == null ? INVARIANT : own;
  }

  /** A culture's format with English names and these patterns. */
  static DateTimeFormatInfo english(
      String shortDate,
      String longDate,
      String shortTime,
      String longTime,
      String monthDay,
      String yearMonth) {
    DateTimeFormatInfo made = new DateTimeFormatInfo();
    made.shortDatePattern = shortDate;
    made.longDatePattern = longDate;
    made.shortTimePattern = shortTime;
    made.longTimePattern = longTime;
    made.monthDayPattern = monthDay;
    made.yearMonthPattern = yearMonth;
    made.era = "AD";
    made.otherShortDates = List.of("M/d/yyyy", "MMM d, yyyy", "M/d/yy");
    made.otherLongDates = List.of("dddd, MMMM d, yyyy", "MMMM d, yyyy");
    made.otherShortTimes = List.of();
    return made.frozen();
  }

  /** The format of Britain. */
  static DateTimeFormatInfo british() {
    DateTimeFormatInfo made =
        english("dd/MM/yyyy", "dddd, d MMMM yyyy", "HH:mm", "HH:mm:ss", "d MMMM", "MMMM yyyy")
            .copy();
    made.amDesignator = "am";
    made.pmDesignator = "pm";
    made.abbreviatedMonthNames[8] = "Sept";
    made.otherShortDates = List.of("dd/MM/yyyy", "d MMM yyyy");
    made.otherLongDates = List.of("dddd, d MMMM yyyy", "d MMMM yyyy");
    return made.frozen();
  }

  List<String> shortDates() {
    return withOthers(shortDatePattern, otherShortDates);
  }

  List<String> longDates() {
    return withOthers(longDatePattern, otherLongDates);
  }

  List<String> shortTimes() {
    return withOthers(shortTimePattern, otherShortTimes);
  }

  private static List<String> withOthers(String own, List<String> others) {
    List<String> all = new ArrayList<>(List.of(own));
    others.stream().filter(other -> !other.equals(own)).forEach(all::add);
    return all;
  }

  /** The name of the only era. */
  public static String era(DateTimeFormatInfo info) {
    return info.era;
  }

  private DateTimeFormatInfo frozen() {
    readOnly = true;
    return this;
  }

  private DateTimeFormatInfo writable() {
    if (readOnly) {
      throw new InvalidOperationException("Instance is read-only.");
    }
    return this;
  }

  private static String text(@Nullable String value) {
    if (value == null) {
      throw new ArgumentNullException("value");
    }
    return value;
  }

  private static String[] names(@Nullable String @Nullable [] value, int count) {
    if (value == null) {
      throw new ArgumentNullException("value");
    }
    if (value.length != count) {
      throw new ArgumentException("Length of the array must be " + count + ".", "value");
    }
    String[] made = new String[count];
    for (int i = 0; i < count; i++) {
      made[i] = text(value[i]);
    }
    return made;
  }

  @Override
  public DateTimeFormatInfo dateTimeFormat() {
    return this;
  }

  @Override
  public String toString() {
    return "System.Globalization.DateTimeFormatInfo";
  }

  private DateTimeFormatInfo copy() {
    DateTimeFormatInfo made = new DateTimeFormatInfo();
    made.otherShortDates = otherShortDates;
    made.otherLongDates = otherLongDates;
    made.otherShortTimes = otherShortTimes;
    made.shortDatePattern = shortDatePattern;
    made.longDatePattern = longDatePattern;
    made.shortTimePattern = shortTimePattern;
    made.longTimePattern = longTimePattern;
    made.monthDayPattern = monthDayPattern;
    made.yearMonthPattern = yearMonthPattern;
    made.dateSeparator = dateSeparator;
    made.timeSeparator = timeSeparator;
    made.amDesignator = amDesignator;
    made.pmDesignator = pmDesignator;
    made.era = era;
    made.firstDayOfWeek = firstDayOfWeek;
    made.dayNames = dayNames.clone();
    made.abbreviatedDayNames = abbreviatedDayNames.clone();
    made.monthNames = monthNames.clone();
    made.abbreviatedMonthNames = abbreviatedMonthNames.clone();
    made.fullDateTimePattern = fullDateTimePattern;
    return made;
  }

  /** {@code new()}: the invariant format, open to change. */
  @DotNetMethod("new()")
  public static DateTimeFormatInfo create() {
    return new DateTimeFormatInfo();
  }

  /** {@code InvariantInfo}. */
  @DotNetProperty("static DateTimeFormatInfo InvariantInfo { get; }")
  public static DateTimeFormatInfo invariantInfo() {
    return INVARIANT;
  }

  /** {@code CurrentInfo}: the invariant one. */
  @DotNetProperty("static DateTimeFormatInfo CurrentInfo { get; }")
  public static DateTimeFormatInfo currentInfo() {
    return INVARIANT;
  }

  /** {@code GetInstance(provider)}. */
  @DotNetMethod("static DateTimeFormatInfo GetInstance(IFormatProvider provider)")
  public static DateTimeFormatInfo instance(@Nullable IFormatProvider provider) {
    return of(provider);
  }

  /** {@code Clone()}: open to change. */
  @DotNetMethod("object Clone()")
  public static Object cloneOf(DateTimeFormatInfo self) {
    return self.copy();
  }

  /** {@code IsReadOnly}. */
  @DotNetProperty("bool IsReadOnly { get; }")
  public static boolean isReadOnly(DateTimeFormatInfo self) {
    return self.readOnly;
  }

  /** {@code FullDateTimePattern}. */
  @DotNetProperty("string FullDateTimePattern { get; }")
  public static String fullDateTimePattern(DateTimeFormatInfo self) {
    return self.fullDateTimePattern == null
        ? self.longDatePattern + " " + self.longTimePattern
        : self.fullDateTimePattern;
  }

  /** Sets {@code FullDateTimePattern}. */
  @DotNetProperty("string FullDateTimePattern { set; }")
  public static void setFullDateTimePattern(DateTimeFormatInfo self, @Nullable String value) {
    self.writable().fullDateTimePattern = text(value);
  }

  /** The pattern of format {@code G}. */
  public static String generalLongTimePattern(DateTimeFormatInfo self) {
    return self.shortDatePattern + " " + self.longTimePattern;
  }

  /** {@code RFC1123Pattern}. */
  @DotNetProperty("string RFC1123Pattern { get; }")
  public static String rfc1123Pattern(DateTimeFormatInfo self) {
    return "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'";
  }

  /** {@code SortableDateTimePattern}. */
  @DotNetProperty("string SortableDateTimePattern { get; }")
  public static String sortableDateTimePattern(DateTimeFormatInfo self) {
    return "yyyy'-'MM'-'dd'T'HH':'mm':'ss";
  }

  /** {@code UniversalSortableDateTimePattern}. */
  @DotNetProperty("string UniversalSortableDateTimePattern { get; }")
  public static String universalSortableDateTimePattern(DateTimeFormatInfo self) {
    return "yyyy'-'MM'-'dd HH':'mm':'ss'Z'";
  }

  /** {@code GetDayName(dayofweek)}. */
  @DotNetMethod("string GetDayName(DayOfWeek dayofweek)")
  public static String dayName(DateTimeFormatInfo self, DayOfWeek dayofweek) {
    return self.dayNames[day(dayofweek)];
  }

  /** {@code GetAbbreviatedDayName(dayofweek)}. */
  @DotNetMethod("string GetAbbreviatedDayName(DayOfWeek dayofweek)")
  public static String abbreviatedDayName(DateTimeFormatInfo self, DayOfWeek dayofweek) {
    return self.abbreviatedDayNames[day(dayofweek)];
  }

  private static int day(DayOfWeek day) {
    if (day.value() < 0 || day.value() > 6) {
      throw new ArgumentOutOfRangeException(
          "dayofweek", "Valid values are between Sunday and Saturday, inclusive.");
    }
    return (int) day.value();
  }

  /** {@code GetMonthName(month)}. */
  @DotNetMethod("string GetMonthName(int month)")
  public static String monthName(DateTimeFormatInfo self, int month) {
    return self.monthNames[month(month)];
  }

  /** {@code GetAbbreviatedMonthName(month)}. */
  @DotNetMethod("string GetAbbreviatedMonthName(int month)")
  public static String abbreviatedMonthName(DateTimeFormatInfo self, int month) {
    return self.abbreviatedMonthNames[month(month)];
  }

  private static int month(int month) {
    if (month < 1 || month > 13) {
      throw new ArgumentOutOfRangeException(
          "month", "Valid values are between 1 and 13, inclusive.");
    }
    return month - 1;
  }

  /** {@code ShortDatePattern}. */
  @DotNetProperty("string ShortDatePattern { get; }")
  public static String shortDatePattern(DateTimeFormatInfo self) {
    return self.shortDatePattern;
  }

  /** Sets {@code ShortDatePattern}. */
  @DotNetProperty("string ShortDatePattern { set; }")
  public static void setShortDatePattern(DateTimeFormatInfo self, @Nullable String value) {
    self.writable().shortDatePattern = text(value);
  }

  /** {@code LongDatePattern}. */
  @DotNetProperty("string LongDatePattern { get; }")
  public static String longDatePattern(DateTimeFormatInfo self) {
    return self.longDatePattern;
  }

  /** Sets {@code LongDatePattern}. */
  @DotNetProperty("string LongDatePattern { set; }")
  public static void setLongDatePattern(DateTimeFormatInfo self, @Nullable String value) {
    self.writable().longDatePattern = text(value);
  }

  /** {@code ShortTimePattern}. */
  @DotNetProperty("string ShortTimePattern { get; }")
  public static String shortTimePattern(DateTimeFormatInfo self) {
    return self.shortTimePattern;
  }

  /** Sets {@code ShortTimePattern}. */
  @DotNetProperty("string ShortTimePattern { set; }")
  public static void setShortTimePattern(DateTimeFormatInfo self, @Nullable String value) {
    self.writable().shortTimePattern = text(value);
  }

  /** {@code LongTimePattern}. */
  @DotNetProperty("string LongTimePattern { get; }")
  public static String longTimePattern(DateTimeFormatInfo self) {
    return self.longTimePattern;
  }

  /** Sets {@code LongTimePattern}. */
  @DotNetProperty("string LongTimePattern { set; }")
  public static void setLongTimePattern(DateTimeFormatInfo self, @Nullable String value) {
    self.writable().longTimePattern = text(value);
  }

  /** {@code MonthDayPattern}. */
  @DotNetProperty("string MonthDayPattern { get; }")
  public static String monthDayPattern(DateTimeFormatInfo self) {
    return self.monthDayPattern;
  }

  /** Sets {@code MonthDayPattern}. */
  @DotNetProperty("string MonthDayPattern { set; }")
  public static void setMonthDayPattern(DateTimeFormatInfo self, @Nullable String value) {
    self.writable().monthDayPattern = text(value);
  }

  /** {@code YearMonthPattern}. */
  @DotNetProperty("string YearMonthPattern { get; }")
  public static String yearMonthPattern(DateTimeFormatInfo self) {
    return self.yearMonthPattern;
  }

  /** Sets {@code YearMonthPattern}. */
  @DotNetProperty("string YearMonthPattern { set; }")
  public static void setYearMonthPattern(DateTimeFormatInfo self, @Nullable String value) {
    self.writable().yearMonthPattern = text(value);
  }

  /** {@code DateSeparator}. */
  @DotNetProperty("string DateSeparator { get; }")
  public static String dateSeparator(DateTimeFormatInfo self) {
    return self.dateSeparator;
  }

  /** Sets {@code DateSeparator}. */
  @DotNetProperty("string DateSeparator { set; }")
  public static void setDateSeparator(DateTimeFormatInfo self, @Nullable String value) {
    self.writable().dateSeparator = text(value);
  }

  /** {@code TimeSeparator}. */
  @DotNetProperty("string TimeSeparator { get; }")
  public static String timeSeparator(DateTimeFormatInfo self) {
    return self.timeSeparator;
  }

  /** Sets {@code TimeSeparator}. */
  @DotNetProperty("string TimeSeparator { set; }")
  public static void setTimeSeparator(DateTimeFormatInfo self, @Nullable String value) {
    self.writable().timeSeparator = text(value);
  }

  /** {@code AMDesignator}. */
  @DotNetProperty("string AMDesignator { get; }")
  public static String amDesignator(DateTimeFormatInfo self) {
    return self.amDesignator;
  }

  /** Sets {@code AMDesignator}. */
  @DotNetProperty("string AMDesignator { set; }")
  public static void setAmDesignator(DateTimeFormatInfo self, @Nullable String value) {
    self.writable().amDesignator = text(value);
  }

  /** {@code PMDesignator}. */
  @DotNetProperty("string PMDesignator { get; }")
  public static String pmDesignator(DateTimeFormatInfo self) {
    return self.pmDesignator;
  }

  /** Sets {@code PMDesignator}. */
  @DotNetProperty("string PMDesignator { set; }")
  public static void setPmDesignator(DateTimeFormatInfo self, @Nullable String value) {
    self.writable().pmDesignator = text(value);
  }

  /** {@code Calendar}. */
  @DotNetProperty("Calendar Calendar { get; }")
  public static Calendar calendar(DateTimeFormatInfo self) {
    return Calendar.GREGORIAN;
  }

  /** {@code CalendarWeekRule}. */
  @DotNetProperty("CalendarWeekRule CalendarWeekRule { get; }")
  public static CalendarWeekRule calendarWeekRule(DateTimeFormatInfo self) {
    return CalendarWeekRule.FIRST_DAY;
  }

  /** {@code GetShortestDayName(dayOfWeek)}. */
  @DotNetMethod("string GetShortestDayName(DayOfWeek dayOfWeek)")
  public static String shortestDayName(DateTimeFormatInfo self, DayOfWeek dayOfWeek) {
    return abbreviatedDayName(self, dayOfWeek).substring(0, 2);
  }

  /** {@code FirstDayOfWeek}. */
  @DotNetProperty("DayOfWeek FirstDayOfWeek { get; }")
  public static DayOfWeek firstDayOfWeek(DateTimeFormatInfo self) {
    return self.firstDayOfWeek;
  }

  /** Sets {@code FirstDayOfWeek}. */
  @DotNetProperty("DayOfWeek FirstDayOfWeek { set; }")
  public static void setFirstDayOfWeek(DateTimeFormatInfo self, DayOfWeek value) {
    self.writable().firstDayOfWeek = value;
  }

  /** {@code DayNames}. */
  @DotNetProperty("string[] DayNames { get; }")
  public static String[] dayNames(DateTimeFormatInfo self) {
    return self.dayNames.clone();
  }

  /** Sets {@code DayNames}. */
  @DotNetProperty("string[] DayNames { set; }")
  public static void setDayNames(DateTimeFormatInfo self, @Nullable String @Nullable [] value) {
    self.writable().dayNames = names(value, 7);
  }

  /** {@code AbbreviatedDayNames}. */
  @DotNetProperty("string[] AbbreviatedDayNames { get; }")
  public static String[] abbreviatedDayNames(DateTimeFormatInfo self) {
    return self.abbreviatedDayNames.clone();
  }

  /** Sets {@code AbbreviatedDayNames}. */
  @DotNetProperty("string[] AbbreviatedDayNames { set; }")
  public static void setAbbreviatedDayNames(
      DateTimeFormatInfo self, @Nullable String @Nullable [] value) {
    self.writable().abbreviatedDayNames = names(value, 7);
  }

  /** {@code MonthNames}. */
  @DotNetProperty("string[] MonthNames { get; }")
  public static String[] monthNames(DateTimeFormatInfo self) {
    return self.monthNames.clone();
  }

  /** Sets {@code MonthNames}. */
  @DotNetProperty("string[] MonthNames { set; }")
  public static void setMonthNames(DateTimeFormatInfo self, @Nullable String @Nullable [] value) {
    self.writable().monthNames = names(value, 13);
  }

  /** {@code AbbreviatedMonthNames}. */
  @DotNetProperty("string[] AbbreviatedMonthNames { get; }")
  public static String[] abbreviatedMonthNames(DateTimeFormatInfo self) {
    return self.abbreviatedMonthNames.clone();
  }

  /** Sets {@code AbbreviatedMonthNames}. */
  @DotNetProperty("string[] AbbreviatedMonthNames { set; }")
  public static void setAbbreviatedMonthNames(
      DateTimeFormatInfo self, @Nullable String @Nullable [] value) {
    self.writable().abbreviatedMonthNames = names(value, 13);
  }
}
