package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** Whether a null overwrites when JSON is merged. */
@DotNetType(
    value = "[Flags] public enum Newtonsoft.Json.Linq.MergeNullValueHandling : int",
    java = MergeNullValueHandling.class)
public final class MergeNullValueHandling extends EnumValue {
  /** {@code Ignore}. */
  @DotNetField("Ignore = 0")
  public static final MergeNullValueHandling IGNORE = new MergeNullValueHandling(0);

  /** {@code Merge}. */
  @DotNetField("Merge = 1")
  public static final MergeNullValueHandling MERGE = new MergeNullValueHandling(1);

  private MergeNullValueHandling(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static MergeNullValueHandling of(long value) {
    return switch ((int) value) {
      case 0 -> IGNORE;
      case 1 -> MERGE;
      default -> new MergeNullValueHandling(value);
    };
  }
}
