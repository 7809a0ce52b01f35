package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** Where in its text something was. */
@DotNetType(value = "public interface Newtonsoft.Json.IJsonLineInfo", java = Object.class)
public final class JsonLineInfoInterface {
  private JsonLineInfoInterface() {}

  /** {@code HasLineInfo()}. */
  @DotNetMethod("bool HasLineInfo()")
  public static boolean hasLineInfo(@Nullable Object self) {
    return lineNumber(self) > 0;
  }

  /** {@code LineNumber}. */
  @DotNetProperty("int LineNumber { get; }")
  public static int lineNumber(@Nullable Object self) {
    if (self instanceof JsonReader reader) {
      return reader.lineNumber();
    }
    return self instanceof JToken token ? token.lineNumber() : 0;
  }

  /** {@code LinePosition}. */
  @DotNetProperty("int LinePosition { get; }")
  public static int linePosition(@Nullable Object self) {
    if (self instanceof JsonReader reader) {
      return reader.linePosition();
    }
    return self instanceof JToken token ? token.linePosition() : 0;
  }
}
