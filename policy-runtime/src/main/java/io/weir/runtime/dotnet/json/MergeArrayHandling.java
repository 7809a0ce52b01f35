package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** How arrays are merged. */
@DotNetType(
    value = "public enum Newtonsoft.Json.Linq.MergeArrayHandling : int",
    java = MergeArrayHandling.class)
public final class MergeArrayHandling extends EnumValue {
  /** {@code Concat}. */
  @DotNetField("Concat = 0")
  public static final MergeArrayHandling CONCAT = new MergeArrayHandling(0);

  /** {@code Union}. */
  @DotNetField("Union = 1")
  public static final MergeArrayHandling UNION = new MergeArrayHandling(1);

  /** {@code Replace}. */
  @DotNetField("Replace = 2")
  public static final MergeArrayHandling REPLACE = new MergeArrayHandling(2);

  /** {@code Merge}. */
  @DotNetField("Merge = 3")
  public static final MergeArrayHandling MERGE = new MergeArrayHandling(3);

  private MergeArrayHandling(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static MergeArrayHandling of(long value) {
    return switch ((int) value) {
      case 0 -> CONCAT;
      case 1 -> UNION;
      case 2 -> REPLACE;
      case 3 -> MERGE;
      default -> new MergeArrayHandling(value);
    };
  }
}
