package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** Whether JSON text is indented. */
@DotNetType(value = "public enum Newtonsoft.Json.Formatting : int", java = Formatting.class)
public final class Formatting extends EnumValue {
  /** {@code None}. */
  @DotNetField("None = 0")
  public static final Formatting NONE = new Formatting(0);

  /** {@code Indented}. */
  @DotNetField("Indented = 1")
  public static final Formatting INDENTED = new Formatting(1);

  private Formatting(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static Formatting of(long value) {
    return switch ((int) value) {
      case 0 -> NONE;
      case 1 -> INDENTED;
      default -> new Formatting(value);
    };
  }
}
