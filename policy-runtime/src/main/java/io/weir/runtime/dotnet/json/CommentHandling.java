package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** Whether comments are loaded. */
@DotNetType(
    value = "public enum Newtonsoft.Json.Linq.CommentHandling : int",
    java = CommentHandling.class)
public final class CommentHandling extends EnumValue {
  /** {@code Ignore}. */
  @DotNetField("Ignore = 0")
  public static final CommentHandling IGNORE = new CommentHandling(0);

  /** {@code Load}. */
  @DotNetField("Load = 1")
  public static final CommentHandling LOAD = new CommentHandling(1);

  private CommentHandling(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static CommentHandling of(long value) {
    return switch ((int) value) {
      case 0 -> IGNORE;
      case 1 -> LOAD;
      default -> new CommentHandling(value);
    };
  }
}
