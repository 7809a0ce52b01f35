package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** Whether null members of objects are written and read. */
@DotNetType(
    value = "public enum Newtonsoft.Json.NullValueHandling : int",
    java = NullValueHandling.class)
public final class NullValueHandling extends EnumValue {
  /** {@code Include}. */
  @DotNetField("Include = 0")
  public static final NullValueHandling INCLUDE = new NullValueHandling(0);

  /** {@code Ignore}. */
  @DotNetField("Ignore = 1")
  public static final NullValueHandling IGNORE = new NullValueHandling(1);

  private NullValueHandling(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static NullValueHandling of(long value) {
    return switch ((int) value) {
      case 0 -> INCLUDE;
      case 1 -> IGNORE;
      default -> new NullValueHandling(value);
    };
  }
}
