package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** JSON text that is written as it stands. */
@DotNetType(value = "public class Newtonsoft.Json.Linq.JRaw : JValue", java = JRaw.class)
public final class JRawMembers {
  private JRawMembers() {}

  /** {@code new(other)}. */
  @DotNetMethod("new(JRaw other)")
  public static JRaw copyOf(@Nullable JRaw other) {
    return new JRaw(Checks.notNull(other, "other").value());
  }

  /** {@code new(rawJson)}. */
  @DotNetMethod("new(object rawJson)")
  public static JRaw create(@Nullable Object rawJson) {
    return new JRaw(rawJson);
  }

  /** {@code Create(reader)}: the text of what the reader stands on. */
  @DotNetMethod("static JRaw Create(JsonReader reader)")
  public static JRaw createFrom(@Nullable JsonReader reader) {
    JsonTextWriter writer = new JsonTextWriter();
    writer.writeTokens(Checks.notNull(reader, "reader"), true);
    return new JRaw(writer.text());
  }
}
