package io.weir.runtime.dotnet.context;

import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;

/**
 * {@code ISubscriptionKeyParameterNames}.
 *
 * @param headerName the header that carries the key
 * @param queryName the query parameter that carries the key
 */
@DotNetType(
    value = "public interface ISubscriptionKeyParameterNames",
    java = SubscriptionKeyParameterNames.class)
public record SubscriptionKeyParameterNames(String headerName, String queryName) {
  /** {@code Header}. */
  @DotNetProperty("string Header { get; }")
  public static String header(SubscriptionKeyParameterNames self) {
    return self.headerName;
  }

  /** {@code Query}. */
  @DotNetProperty("string Query { get; }")
  public static String query(SubscriptionKeyParameterNames self) {
    return self.queryName;
  }
}
