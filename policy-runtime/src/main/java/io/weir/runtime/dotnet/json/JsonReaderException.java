package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** JSON text that cannot be read. */
@DotNetType(
    value = "public class Newtonsoft.Json.JsonReaderException : JsonException",
    java = JsonReaderException.class)
public final class JsonReaderException extends JsonException {
  private final @Nullable String path;
  private final int lineNumber;
  private final int linePosition;

  /** Creates one with a message. */
  public JsonReaderException(@Nullable String message) {
    this(message, (DotNetException) null);
  }

  /** Creates one with a message and a cause. */
  public JsonReaderException(@Nullable String message, @Nullable DotNetException inner) {
    super(message, inner);
    path = null;
    lineNumber = 0;
    linePosition = 0;
  }

  /** Creates one that tells where it happened. */
  public JsonReaderException(
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
  public static @Nullable String path(JsonReaderException self) {
    return self.path;
  }

  /** {@code LineNumber}: from 1, or 0 if unknown. */
  @DotNetProperty("int LineNumber { get; }")
  public static int lineNumber(JsonReaderException self) {
    return self.lineNumber;
  }

  /** {@code LinePosition}: from 1, or 0 if unknown. */
  @DotNetProperty("int LinePosition { get; }")
  public static int linePosition(JsonReaderException self) {
    return self.linePosition;
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static JsonReaderException create() {
    return new JsonReaderException(defaultText("Newtonsoft.Json.JsonReaderException"));
  }

  /** {@code new(message)}. */
  @DotNetMethod("new(string message)")
  public static JsonReaderException createWithMessage(@Nullable String message) {
    return new JsonReaderException(
        message == null ? defaultText("Newtonsoft.Json.JsonReaderException") : message);
  }

  /** {@code new(message, inner)}. */
  @DotNetMethod("new(string message, Exception innerException)")
  public static JsonReaderException createWithInner(
      @Nullable String message, @Nullable DotNetException innerException) {
    return new JsonReaderException(
        message == null ? defaultText("Newtonsoft.Json.JsonReaderException") : message,
        innerException);
  }
}
