package io.weir.runtime.dotnet.context;

import io.weir.api.entity.Backend;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** {@code IBackend}: the backend entity that {@code set-backend-service} chose. */
@DotNetType(value = "public interface IBackend", java = Backend.class)
public final class BackendMembers {
  private BackendMembers() {}

  /** {@code Id}. */
  @DotNetProperty("string Id { get; }")
  public static String id(Backend self) {
    return self.id();
  }

  /** {@code Type}: {@code Single} or {@code Pool}. */
  @DotNetProperty("string Type { get; }")
  public static String type(Backend self) {
    return self.isPool() ? "Pool" : "Single";
  }

  /** {@code AzureRegion}. */
  @DotNetProperty("string AzureRegion { get; }")
  public static @Nullable String azureRegion(Backend self) {
    return self.azureRegion();
  }
}
