package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.text.TextReader;
import org.jspecify.annotations.Nullable;

/** Reads JSON text. */
@DotNetType(
    value = "public class Newtonsoft.Json.JsonTextReader : JsonReader, IJsonLineInfo",
    java = JsonTextReader.class)
public final class JsonTextReaderMembers {
  private JsonTextReaderMembers() {}

  /** {@code new(reader)}. */
  @DotNetMethod("new(TextReader reader)")
  public static JsonTextReader create(@Nullable TextReader reader) {
    return new JsonTextReader(TextReader.readToEnd(Checks.notNull(reader, "reader")));
  }

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
