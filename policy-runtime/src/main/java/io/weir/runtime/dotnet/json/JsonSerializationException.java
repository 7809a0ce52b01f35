package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** An object that cannot be written as JSON or made from it. */
@DotNetType(
    value = "public class Newtonsoft.Json.JsonSerializationException : JsonException",
    java = JsonSerializationException.class)
public class JsonSerializationException extends JsonException {
  private final @Nullable String path;
  private final int lineNumber;
  private final int linePosition;

  /** Creates one with a message. */
  public JsonSerializationException(@Nullable String message) {
    this(message, (DotNetException) null);
  }

  /** Creates one with a message and a cause. */
  public JsonSerializationException(@Nullable String message, @Nullable DotNetException inner) {
    super(message, inner);
    path = null;
    lineNumber = 0;
    linePosition = 0;
  }

  /** Creates one that tells where it happened. */
  public JsonSerializationException(
      String message,
      @Nullable String path,
      int lineNumber,
      int linePosition,
      @Nullable DotNetException inner) {
    super(message, inner);
    this.path = path;
    this.lineNumber = lineNumber;
    this.linePosition = linePosition;
  }

  /** {@code Path}: the JSON path where it happened. */
  @DotNetProperty("string Path { get; }")
  public static @Nullable String path(JsonSerializationException self) {
    return self.path;
  }

  /** {@code LineNumber}: from 1, or 0 if unknown. */
  @DotNetProperty("int LineNumber { get; }")
  public static int lineNumber(JsonSerializationException self) {
    return self.lineNumber;
  }

  /** {@code LinePosition}: from 1, or 0 if unknown. */
  @DotNetProperty("int LinePosition { get; }")
  public static int linePosition(JsonSerializationException self) {
    return self.linePosition;
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static JsonSerializationException create() {
    return new JsonSerializationException(
        defaultText("Newtonsoft.Json.JsonSerializationException"));
  }

  /** {@code new(message)}. */
  @DotNetMethod("new(string message)")
  public static JsonSerializationException createWithMessage(@Nullable String message) {
    return new JsonSerializationException(
        message == null ? defaultText("Newtonsoft.Json.JsonSerializationException") : message);
  }

  /** {@code new(message, inner)}. */
  @DotNetMethod("new(string message, Exception innerException)")
  public static JsonSerializationException createWithInner(
      @Nullable String message, @Nullable DotNetException innerException) {
    return new JsonSerializationException(
        message == null ? defaultText("Newtonsoft.Json.JsonSerializationException") : message,
        innerException);
  }
}
