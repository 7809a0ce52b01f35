package io.weir.runtime.dotnet.context;

import io.weir.api.entity.Operation;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** {@code IOperation}. */
@DotNetType(value = "public interface IOperation", java = Operation.class)
public final class OperationMembers {
  private OperationMembers() {}

  /** {@code Id}. */
  @DotNetProperty("string Id { get; }")
  public static @Nullable String id(Operation self) {
    return self.id();
  }

  /** {@code Method}. */
  @DotNetProperty("string Method { get; }")
  public static @Nullable String method(Operation self) {
    return self.method();
  }

  /** {@code Name}. */
  @DotNetProperty("string Name { get; }")
  public static @Nullable String name(Operation self) {
    return self.name();
  }

  /** {@code UrlTemplate}. */
  @DotNetProperty("string UrlTemplate { get; }")
  public static @Nullable String urlTemplate(Operation self) {
    return self.urlTemplate();
  }
}
