package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** Whether line numbers are loaded. */
@DotNetType(
    value = "public enum Newtonsoft.Json.Linq.LineInfoHandling : int",
    java = LineInfoHandling.class)
public final class LineInfoHandling extends EnumValue {
  /** {@code Ignore}. */
  @DotNetField("Ignore = 0")
  public static final LineInfoHandling IGNORE = new LineInfoHandling(0);

  /** {@code Load}. */
  @DotNetField("Load = 1")
  public static final LineInfoHandling LOAD = new LineInfoHandling(1);

  private LineInfoHandling(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static LineInfoHandling of(long value) {
    return switch ((int) value) {
      case 0 -> IGNORE;
      case 1 -> LOAD;
      default -> new LineInfoHandling(value);
    };
  }
}
