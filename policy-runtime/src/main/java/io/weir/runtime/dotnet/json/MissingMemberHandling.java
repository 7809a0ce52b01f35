package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** What happens to JSON members that the target lacks. */
@DotNetType(
    value = "public enum Newtonsoft.Json.MissingMemberHandling : int",
    java = MissingMemberHandling.class)
public final class MissingMemberHandling extends EnumValue {
  /** {@code Ignore}. */
  @DotNetField("Ignore = 0")
  public static final MissingMemberHandling IGNORE = new MissingMemberHandling(0);

  /** {@code Error}. */
  @DotNetField("Error = 1")
  public static final MissingMemberHandling ERROR = new MissingMemberHandling(1);

  private MissingMemberHandling(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static MissingMemberHandling of(long value) {
    return switch ((int) value) {
      case 0 -> IGNORE;
      case 1 -> ERROR;
      default -> new MissingMemberHandling(value);
    };
  }
}
