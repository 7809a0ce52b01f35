package io.weir.runtime.dotnet.context;

import io.weir.api.Url;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.collections.DotNetList;
import io.weir.runtime.dotnet.time.DateTime;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of entities as .NET values. */
final class EntityValues {
  private EntityValues() {}

  static Object strings(List<String> values) {
    return values.toArray(new String[0]);
  }

  static Object list(List<?> values, RuntimeType elementType) {
    return new DotNetList(elementType, values.toArray());
  }

  static @Nullable Url url(@Nullable String text) {
    return text == null ? null : Url.parse(text);
  }

  static @Nullable DateTime time(@Nullable Instant instant) {
    return instant == null ? null : DateTime.utc(instant);
  }
}
