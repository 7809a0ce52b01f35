package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;

/** Reads JSON text. */
@DotNetType(
    value = "public class Newtonsoft.Json.JsonTextReader : JsonReader, IJsonLineInfo",
    java = JsonTextReader.class)
public final class JsonTextReaderMembers {
  private JsonTextReaderMembers() {}

  /** {@code HasLineInfo()}. */
  @DotNetMethod("bool HasLineInfo()")
  public static boolean hasLineInfo(JsonTextReader self) {
    return self.hasLineInfo();
  }

  /** {@code LineNumber}. */
  @DotNetProperty("int LineNumber { get; }")
  public static int lineNumber(JsonTextReader self) {
    return self.lineNumber();
  }

  /** {@code LinePosition}. */
  @DotNetProperty("int LinePosition { get; }")
  public static int linePosition(JsonTextReader self) {
    return self.linePosition();
  }
}
