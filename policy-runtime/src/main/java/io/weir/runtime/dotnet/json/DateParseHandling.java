package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** What text that looks like a date is read as. */
@DotNetType(
    value = "public enum Newtonsoft.Json.DateParseHandling : int",
    java = DateParseHandling.class)
public final class DateParseHandling extends EnumValue {
  /** {@code None}. */
  @DotNetField("None = 0")
  public static final DateParseHandling NONE = new DateParseHandling(0);

  /** {@code DateTime}. */
  @DotNetField("DateTime = 1")
  public static final DateParseHandling DATE_TIME = new DateParseHandling(1);

  /** {@code DateTimeOffset}. */
  @DotNetField("DateTimeOffset = 2")
  public static final DateParseHandling DATE_TIME_OFFSET = new DateParseHandling(2);

  private DateParseHandling(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static DateParseHandling of(long value) {
    return switch ((int) value) {
      case 0 -> NONE;
      case 1 -> DATE_TIME;
      case 2 -> DATE_TIME_OFFSET;
      default -> new DateParseHandling(value);
    };
  }
}
