package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** What goes wrong in JSON handling. */
@DotNetType(
    value = "public class Newtonsoft.Json.JsonException : Exception",
    java = JsonException.class)
public class JsonException extends DotNetException {
  /** Creates one with a message. */
  public JsonException(@Nullable String message) {
    this(message, (DotNetException) null);
  }

  /** Creates one with a message and a cause. */
  public JsonException(@Nullable String message, @Nullable DotNetException inner) {
    super(message, inner);
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static JsonException create() {
    return new JsonException(defaultText("Newtonsoft.Json.JsonException"));
  }

  /** {@code new(message)}. */
  @DotNetMethod("new(string message)")
  public static JsonException createWithMessage(@Nullable String message) {
    return new JsonException(
        message == null ? defaultText("Newtonsoft.Json.JsonException") : message);
  }

  /** {@code new(message, inner)}. */
  @DotNetMethod("new(string message, Exception innerException)")
  public static JsonException createWithInner(
      @Nullable String message, @Nullable DotNetException innerException) {
    return new JsonException(
        message == null ? defaultText("Newtonsoft.Json.JsonException") : message, innerException);
  }
}
