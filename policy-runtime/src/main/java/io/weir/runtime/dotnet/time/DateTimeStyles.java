package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** How a text is read as a date. */
@DotNetType(
    value = "[Flags] public enum System.Globalization.DateTimeStyles : int",
    java = DateTimeStyles.class)
public final class DateTimeStyles extends EnumValue {
  /** {@code None}. */
  @DotNetField("None = 0")
  public static final DateTimeStyles NONE = new DateTimeStyles(0);

  /** {@code AllowLeadingWhite}. */
  @DotNetField("AllowLeadingWhite = 1")
  public static final DateTimeStyles ALLOW_LEADING_WHITE = new DateTimeStyles(1);

  /** {@code AllowTrailingWhite}. */
  @DotNetField("AllowTrailingWhite = 2")
  public static final DateTimeStyles ALLOW_TRAILING_WHITE = new DateTimeStyles(2);

  /** {@code AllowInnerWhite}. */
  @DotNetField("AllowInnerWhite = 4")
  public static final DateTimeStyles ALLOW_INNER_WHITE = new DateTimeStyles(4);

  /** {@code AllowWhiteSpaces}. */
  @DotNetField("AllowWhiteSpaces = 7")
  public static final DateTimeStyles ALLOW_WHITE_SPACES = new DateTimeStyles(7);

  /** {@code NoCurrentDateDefault}. */
  @DotNetField("NoCurrentDateDefault = 8")
  public static final DateTimeStyles NO_CURRENT_DATE_DEFAULT = new DateTimeStyles(8);

  /** {@code AdjustToUniversal}. */
  @DotNetField("AdjustToUniversal = 16")
  public static final DateTimeStyles ADJUST_TO_UNIVERSAL = new DateTimeStyles(16);

  /** {@code AssumeLocal}. */
  @DotNetField("AssumeLocal = 32")
  public static final DateTimeStyles ASSUME_LOCAL = new DateTimeStyles(32);

  /** {@code AssumeUniversal}. */
  @DotNetField("AssumeUniversal = 64")
  public static final DateTimeStyles ASSUME_UNIVERSAL = new DateTimeStyles(64);

  /** {@code RoundtripKind}. */
  @DotNetField("RoundtripKind = 128")
  public static final DateTimeStyles ROUNDTRIP_KIND = new DateTimeStyles(128);

  private static final DateTimeStyles[] DECLARED = {
    NONE,
    ALLOW_LEADING_WHITE,
    ALLOW_TRAILING_WHITE,
    ALLOW_INNER_WHITE,
    ALLOW_WHITE_SPACES,
    NO_CURRENT_DATE_DEFAULT,
    ADJUST_TO_UNIVERSAL,
    ASSUME_LOCAL,
    ASSUME_UNIVERSAL,
    ROUNDTRIP_KIND
  };

  private DateTimeStyles(long value) {
    super(value);
  }

  /** The value with a number; the same object for a declared member. */
  public static DateTimeStyles of(long value) {
    for (DateTimeStyles declared : DECLARED) {
      if (declared.value() == value) {
        return declared;
      }
    }
    return new DateTimeStyles(value);
  }
}
