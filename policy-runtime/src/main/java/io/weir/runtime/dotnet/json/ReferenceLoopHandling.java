package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** What happens when an object holds itself. */
@DotNetType(
    value = "public enum Newtonsoft.Json.ReferenceLoopHandling : int",
    java = ReferenceLoopHandling.class)
public final class ReferenceLoopHandling extends EnumValue {
  /** {@code Error}. */
  @DotNetField("Error = 0")
  public static final ReferenceLoopHandling ERROR = new ReferenceLoopHandling(0);

  /** {@code Ignore}. */
  @DotNetField("Ignore = 1")
  public static final ReferenceLoopHandling IGNORE = new ReferenceLoopHandling(1);

  /** {@code Serialize}. */
  @DotNetField("Serialize = 2")
  public static final ReferenceLoopHandling SERIALIZE = new ReferenceLoopHandling(2);

  private ReferenceLoopHandling(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static ReferenceLoopHandling of(long value) {
    return switch ((int) value) {
      case 0 -> ERROR;
      case 1 -> IGNORE;
      case 2 -> SERIALIZE;
      default -> new ReferenceLoopHandling(value);
    };
  }
}
