package io.weir.runtime.dotnet.context;

import io.weir.api.entity.Api;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** {@code IContextApi}: the API of the request. */
@DotNetType(value = "public interface IContextApi : IApi", java = Api.class)
public final class ContextApiMembers {
  private ContextApiMembers() {}

  /** {@code IsCurrentRevision}. */
  @DotNetProperty("bool IsCurrentRevision { get; }")
  public static boolean isCurrentRevision(Api self) {
    return self.currentRevision();
  }

  /** {@code Revision}. */
  @DotNetProperty("string Revision { get; }")
  public static @Nullable String revision(Api self) {
    return self.revision();
  }

  /** {@code Version}. */
  @DotNetProperty("string Version { get; }")
  public static @Nullable String version(Api self) {
    return self.version();
  }
}
