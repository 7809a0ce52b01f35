package io.weir.runtime.dotnet.time;

import java.util.List;

/** The types of this package. */
public final class TimeTypes {
  /** The declaring classes. */
  public static final List<Class<?>> CLASSES =
      List.of(
          DateTime.class,
          DateTimeCreation.class,
          DateTimeText.class,
          DateTimePatterns.class,
          DateTimeOffset.class,
          DateTimeOffsetText.class,
          CalendarDateTime.class,
          CalendarDateTimeOffset.class,
          TimeSpan.class,
          TimeSpanText.class,
          TimeSpanUnits.class,
          DateTimeKind.class,
          DayOfWeek.class,
          DateTimeStyles.class,
          TimeSpanStyles.class,
          CalendarWeekRule.class,
          Calendar.class,
          CalendarEras.class,
          GregorianCalendar.class,
          ISOWeek.class,
          TimeZoneInfo.class,
          SystemZones.class,
          DaylightTime.class,
          CurrentTimeZone.class,
          AdjustmentRule.class,
          TransitionTime.class,
          TimeZoneNotFoundException.class,
          InvalidTimeZoneException.class,
          SerializationException.class,
          TimeZoneText.class,
          ZoneConversion.class,
          CustomZones.class);

  private TimeTypes() {}
}
