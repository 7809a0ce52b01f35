package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** What numbers with a fraction are read as. */
@DotNetType(
    value = "public enum Newtonsoft.Json.FloatParseHandling : int",
    java = FloatParseHandling.class)
public final class FloatParseHandling extends EnumValue {
  /** {@code Double}. */
  @DotNetField("Double = 0")
  public static final FloatParseHandling DOUBLE = new FloatParseHandling(0);

  /** {@code Decimal}. */
  @DotNetField("Decimal = 1")
  public static final FloatParseHandling DECIMAL = new FloatParseHandling(1);

  private FloatParseHandling(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static FloatParseHandling of(long value) {
    return switch ((int) value) {
      case 0 -> DOUBLE;
      case 1 -> DECIMAL;
      default -> new FloatParseHandling(value);
    };
  }
}
