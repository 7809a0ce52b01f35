package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** Whether a time is UTC, local, or neither. */
@DotNetType(value = "public enum System.DateTimeKind : int", java = DateTimeKind.class)
public final class DateTimeKind extends EnumValue {
  /** {@code Unspecified}. */
  @DotNetField("Unspecified = 0")
  public static final DateTimeKind UNSPECIFIED = new DateTimeKind(0);

  /** {@code Utc}. */
  @DotNetField("Utc = 1")
  public static final DateTimeKind UTC = new DateTimeKind(1);

  /** {@code Local}. */
  @DotNetField("Local = 2")
  public static final DateTimeKind LOCAL = new DateTimeKind(2);

  private static final DateTimeKind[] DECLARED = {UNSPECIFIED, UTC, LOCAL};

  private DateTimeKind(long value) {
    super(value);
  }

  /** The value with a number; the same object for a declared member. */
  public static DateTimeKind of(long value) {
    for (DateTimeKind declared : DECLARED) {
      if (declared.value() == value) {
        return declared;
      }
    }
    return new DateTimeKind(value);
  }
}
