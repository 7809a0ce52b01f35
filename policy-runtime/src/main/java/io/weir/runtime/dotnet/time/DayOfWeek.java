package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** A day of the week. */
@DotNetType(value = "public enum System.DayOfWeek : int", java = DayOfWeek.class)
public final class DayOfWeek extends EnumValue {
  /** {@code Sunday}. */
  @DotNetField("Sunday = 0")
  public static final DayOfWeek SUNDAY = new DayOfWeek(0);

  /** {@code Monday}. */
  @DotNetField("Monday = 1")
  public static final DayOfWeek MONDAY = new DayOfWeek(1);

  /** {@code Tuesday}. */
  @DotNetField("Tuesday = 2")
  public static final DayOfWeek TUESDAY = new DayOfWeek(2);

  /** {@code Wednesday}. */
  @DotNetField("Wednesday = 3")
  public static final DayOfWeek WEDNESDAY = new DayOfWeek(3);

  /** {@code Thursday}. */
  @DotNetField("Thursday = 4")
  public static final DayOfWeek THURSDAY = new DayOfWeek(4);

  /** {@code Friday}. */
  @DotNetField("Friday = 5")
  public static final DayOfWeek FRIDAY = new DayOfWeek(5);

  /** {@code Saturday}. */
  @DotNetField("Saturday = 6")
  public static final DayOfWeek SATURDAY = new DayOfWeek(6);

  private static final DayOfWeek[] DECLARED = {
    SUNDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY
  };

  private DayOfWeek(long value) {
    super(value);
  }

  /** The value with a number; the same object for a declared member. */
  public static DayOfWeek of(long value) {
    for (DayOfWeek declared : DECLARED) {
      if (declared.value() == value) {
        return declared;
      }
    }
    return new DayOfWeek(value);
  }
}
