package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** How a text is read as a duration. */
@DotNetType(
    value = "[Flags] public enum System.Globalization.TimeSpanStyles : int",
    java = TimeSpanStyles.class)
public final class TimeSpanStyles extends EnumValue {
  /** {@code None}. */
  @DotNetField("None = 0")
  public static final TimeSpanStyles NONE = new TimeSpanStyles(0);

  /** {@code AssumeNegative}. */
  @DotNetField("AssumeNegative = 1")
  public static final TimeSpanStyles ASSUME_NEGATIVE = new TimeSpanStyles(1);

  private static final TimeSpanStyles[] DECLARED = {NONE, ASSUME_NEGATIVE};

  private TimeSpanStyles(long value) {
    super(value);
  }

  /** The value with a number; the same object for a declared member. */
  public static TimeSpanStyles of(long value) {
    for (TimeSpanStyles declared : DECLARED) {
      if (declared.value() == value) {
        return declared;
      }
    }
    return new TimeSpanStyles(value);
  }
}
