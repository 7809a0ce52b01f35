package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** What happens when an object names a property twice. */
@DotNetType(
    value = "public enum Newtonsoft.Json.Linq.DuplicatePropertyNameHandling : int",
    java = DuplicatePropertyNameHandling.class)
public final class DuplicatePropertyNameHandling extends EnumValue {
  /** {@code Replace}. */
  @DotNetField("Replace = 0")
  public static final DuplicatePropertyNameHandling REPLACE = new DuplicatePropertyNameHandling(0);

  /** {@code Ignore}. */
  @DotNetField("Ignore = 1")
  public static final DuplicatePropertyNameHandling IGNORE = new DuplicatePropertyNameHandling(1);

  /** {@code Error}. */
  @DotNetField("Error = 2")
  public static final DuplicatePropertyNameHandling ERROR = new DuplicatePropertyNameHandling(2);

  private DuplicatePropertyNameHandling(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static DuplicatePropertyNameHandling of(long value) {
    return switch ((int) value) {
      case 0 -> REPLACE;
      case 1 -> IGNORE;
      case 2 -> ERROR;
      default -> new DuplicatePropertyNameHandling(value);
    };
  }
}
