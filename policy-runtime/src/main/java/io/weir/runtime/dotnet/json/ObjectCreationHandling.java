package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** Whether existing objects are reused when JSON is read. */
@DotNetType(
    value = "public enum Newtonsoft.Json.ObjectCreationHandling : int",
    java = ObjectCreationHandling.class)
public final class ObjectCreationHandling extends EnumValue {
  /** {@code Auto}. */
  @DotNetField("Auto = 0")
  public static final ObjectCreationHandling AUTO = new ObjectCreationHandling(0);

  /** {@code Reuse}. */
  @DotNetField("Reuse = 1")
  public static final ObjectCreationHandling REUSE = new ObjectCreationHandling(1);

  /** {@code Replace}. */
  @DotNetField("Replace = 2")
  public static final ObjectCreationHandling REPLACE = new ObjectCreationHandling(2);

  private ObjectCreationHandling(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static ObjectCreationHandling of(long value) {
    return switch ((int) value) {
      case 0 -> AUTO;
      case 1 -> REUSE;
      case 2 -> REPLACE;
      default -> new ObjectCreationHandling(value);
    };
  }
}
