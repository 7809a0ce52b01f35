package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** JSON that cannot be written in this order. */
@DotNetType(
    value = "public class Newtonsoft.Json.JsonWriterException : JsonException",
    java = JsonWriterException.class)
public final class JsonWriterException extends JsonException {
  private final @Nullable String path;

  /** Creates one with a message. */
  public JsonWriterException(@Nullable String message) {
    this(message, (DotNetException) null);
  }

  /** Creates one with a message and a cause. */
  public JsonWriterException(@Nullable String message, @Nullable DotNetException inner) {
    super(message, inner);
    path = null;
  }

  /** Creates one that tells where it happened. */
  public JsonWriterException(
      String message, @Nullable String path, @Nullable DotNetException inner) {
    super(message, inner);
    this.path = path;
  }

  /** {@code Path}: the JSON path where it happened. */
  @DotNetProperty("string Path { get; }")
  public static @Nullable String path(JsonWriterException self) {
    return self.path;
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static JsonWriterException create() {
    return new JsonWriterException(defaultText("Newtonsoft.Json.JsonWriterException"));
  }

  /** {@code new(message)}. */
  @DotNetMethod("new(string message)")
  public static JsonWriterException createWithMessage(@Nullable String message) {
    return new JsonWriterException(
        message == null ? defaultText("Newtonsoft.Json.JsonWriterException") : message);
  }

  /** {@code new(message, inner)}. */
  @DotNetMethod("new(string message, Exception innerException)")
  public static JsonWriterException createWithInner(
      @Nullable String message, @Nullable DotNetException innerException) {
    return new JsonWriterException(
        message == null ? defaultText("Newtonsoft.Json.JsonWriterException") : message,
        innerException);
  }
}
