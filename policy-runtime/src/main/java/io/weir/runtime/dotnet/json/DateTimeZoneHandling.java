package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** What happens to a time's kind when it is read and written. */
@DotNetType(
    value = "public enum Newtonsoft.Json.DateTimeZoneHandling : int",
    java = DateTimeZoneHandling.class)
public final class DateTimeZoneHandling extends EnumValue {
  /** {@code Local}. */
  @DotNetField("Local = 0")
  public static final DateTimeZoneHandling LOCAL = new DateTimeZoneHandling(0);

  /** {@code Utc}. */
  @DotNetField("Utc = 1")
  public static final DateTimeZoneHandling UTC = new DateTimeZoneHandling(1);

  /** {@code Unspecified}. */
  @DotNetField("Unspecified = 2")
  public static final DateTimeZoneHandling UNSPECIFIED = new DateTimeZoneHandling(2);

  /** {@code RoundtripKind}. */
  @DotNetField("RoundtripKind = 3")
  public static final DateTimeZoneHandling ROUNDTRIP_KIND = new DateTimeZoneHandling(3);

  private DateTimeZoneHandling(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static DateTimeZoneHandling of(long value) {
    return switch ((int) value) {
      case 0 -> LOCAL;
      case 1 -> UTC;
      case 2 -> UNSPECIFIED;
      case 3 -> ROUNDTRIP_KIND;
      default -> new DateTimeZoneHandling(value);
    };
  }
}
