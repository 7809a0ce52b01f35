package io.weir.runtime.dotnet.context;

import io.weir.api.Url;
import io.weir.api.entity.Api;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** {@code IApi}. */
@DotNetType(value = "public interface IApi", java = Api.class)
public final class ApiMembers {
  private ApiMembers() {}

  /** {@code Id}. */
  @DotNetProperty("string Id { get; }")
  public static @Nullable String id(Api self) {
    return self.id();
  }

  /** {@code Name}. */
  @DotNetProperty("string Name { get; }")
  public static @Nullable String name(Api self) {
    return self.name();
  }

  /** {@code Path}. */
  @DotNetProperty("string Path { get; }")
  public static @Nullable String path(Api self) {
    return self.path();
  }

  /** {@code Protocols}. */
  @DotNetProperty("IEnumerable<string> Protocols { get; }")
  public static Object protocols(Api self) {
    return EntityValues.strings(self.protocols());
  }

  /** {@code ServiceUrl}. */
  @DotNetProperty("IUrl ServiceUrl { get; }")
  public static @Nullable Url serviceUrl(Api self) {
    return EntityValues.url(self.serviceUrl());
  }

  /** {@code SubscriptionKeyParameterNames}. */
  @DotNetProperty("ISubscriptionKeyParameterNames SubscriptionKeyParameterNames { get; }")
  public static SubscriptionKeyParameterNames subscriptionKeyParameterNames(Api self) {
    return new SubscriptionKeyParameterNames(
        self.subscriptionKeyHeader(), self.subscriptionKeyQuery());
  }
}
