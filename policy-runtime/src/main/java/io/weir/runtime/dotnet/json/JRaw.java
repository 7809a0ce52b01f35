package io.weir.runtime.dotnet.json;

import org.jspecify.annotations.Nullable;

/** JSON text that is written as it stands. */
public final class JRaw extends JValue {
  JRaw(@Nullable Object rawJson) {
    super(rawJson, JTokenType.RAW);
  }

  @Override
  JToken cloneToken() {
    JRaw copy = new JRaw(value());
    copy.copyAnnotations(this);
    return copy;
  }
}
