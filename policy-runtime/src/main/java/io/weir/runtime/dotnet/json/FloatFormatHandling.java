package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** How NaN and the infinities are written. */
@DotNetType(
    value = "public enum Newtonsoft.Json.FloatFormatHandling : int",
    java = FloatFormatHandling.class)
public final class FloatFormatHandling extends EnumValue {
  /** {@code String}. */
  @DotNetField("String = 0")
  public static final FloatFormatHandling STRING = new FloatFormatHandling(0);

  /** {@code Symbol}. */
  @DotNetField("Symbol = 1")
  public static final FloatFormatHandling SYMBOL = new FloatFormatHandling(1);

  /** {@code DefaultValue}. */
  @DotNetField("DefaultValue = 2")
  public static final FloatFormatHandling DEFAULT_VALUE = new FloatFormatHandling(2);

  private FloatFormatHandling(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static FloatFormatHandling of(long value) {
    return switch ((int) value) {
      case 0 -> STRING;
      case 1 -> SYMBOL;
      case 2 -> DEFAULT_VALUE;
      default -> new FloatFormatHandling(value);
    };
  }
}
