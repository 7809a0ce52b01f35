package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** Which week is the first of a year. */
@DotNetType(
    value = "public enum System.Globalization.CalendarWeekRule : int",
    java = CalendarWeekRule.class)
public final class CalendarWeekRule extends EnumValue {
  /** {@code FirstDay}. */
  @DotNetField("FirstDay = 0")
  public static final CalendarWeekRule FIRST_DAY = new CalendarWeekRule(0);

  /** {@code FirstFullWeek}. */
  @DotNetField("FirstFullWeek = 1")
  public static final CalendarWeekRule FIRST_FULL_WEEK = new CalendarWeekRule(1);

  /** {@code FirstFourDayWeek}. */
  @DotNetField("FirstFourDayWeek = 2")
  public static final CalendarWeekRule FIRST_FOUR_DAY_WEEK = new CalendarWeekRule(2);

  private static final CalendarWeekRule[] DECLARED = {
    FIRST_DAY, FIRST_FULL_WEEK, FIRST_FOUR_DAY_WEEK
  };

  private CalendarWeekRule(long value) {
    super(value);
  }

  /** The value with a number; the same object for a declared member. */
  public static CalendarWeekRule of(long value) {
    for (CalendarWeekRule declared : DECLARED) {
      if (declared.value() == value) {
        return declared;
      }
    }
    return new CalendarWeekRule(value);
  }
}
