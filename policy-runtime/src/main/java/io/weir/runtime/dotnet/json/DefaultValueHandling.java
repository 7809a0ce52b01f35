package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** Whether members that have their default value are written and set. */
@DotNetType(
    value = "[Flags] public enum Newtonsoft.Json.DefaultValueHandling : int",
    java = DefaultValueHandling.class)
public final class DefaultValueHandling extends EnumValue {
  /** {@code Include}. */
  @DotNetField("Include = 0")
  public static final DefaultValueHandling INCLUDE = new DefaultValueHandling(0);

  /** {@code Ignore}. */
  @DotNetField("Ignore = 1")
  public static final DefaultValueHandling IGNORE = new DefaultValueHandling(1);

  /** {@code Populate}. */
  @DotNetField("Populate = 2")
  public static final DefaultValueHandling POPULATE = new DefaultValueHandling(2);

  /** {@code IgnoreAndPopulate}. */
  @DotNetField("IgnoreAndPopulate = 3")
  public static final DefaultValueHandling IGNORE_AND_POPULATE = new DefaultValueHandling(3);

  private DefaultValueHandling(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static DefaultValueHandling of(long value) {
    return switch ((int) value) {
      case 0 -> INCLUDE;
      case 1 -> IGNORE;
      case 2 -> POPULATE;
      case 3 -> IGNORE_AND_POPULATE;
      default -> new DefaultValueHandling(value);
    };
  }
}
