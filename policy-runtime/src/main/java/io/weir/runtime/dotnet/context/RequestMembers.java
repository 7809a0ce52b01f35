package io.weir.runtime.dotnet.context;

import io.weir.api.Url;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.crypto.X509Certificate2;
import java.security.cert.X509Certificate;
import org.jspecify.annotations.Nullable;

/** {@code IRequest}. */
@DotNetType(value = "public interface IRequest", java = RequestView.class)
public final class RequestMembers {
  private RequestMembers() {}

  /** {@code Body}. */
  @DotNetProperty("IMessageBody Body { get; }")
  public static @Nullable MessageBody body(RequestView self) {
    return MessageBody.ofRequest(self.request());
  }

  /** {@code Certificate}: the caller's, or null. */
  @DotNetProperty("X509Certificate2 Certificate { get; }")
  public static @Nullable X509Certificate2 certificate(RequestView self) {
    X509Certificate shown = self.request().certificate();
    return shown == null ? null : X509Certificate2.ofPublic(shown);
  }

  /** {@code Headers}. */
  @DotNetProperty("IReadOnlyDictionary<string, string[]> Headers { get; }")
  public static Object headers(RequestView self) {
    return new HeadersView(self.request().headers());
  }

  /** {@code IpAddress}. */
  @DotNetProperty("string IpAddress { get; }")
  public static @Nullable String ipAddress(RequestView self) {
    return self.request().ipAddress();
  }

  /** {@code MatchedParameters}. */
  @DotNetProperty("IReadOnlyDictionary<string, string> MatchedParameters { get; }")
  public static Object matchedParameters(RequestView self) {
    return MapView.ofStrings(self.exchange().matchedParameters());
  }

  /** {@code PrivateEndpointConnection}. */
  @DotNetProperty("IPrivateEndpointConnection PrivateEndpointConnection { get; }")
  public static @Nullable PrivateEndpointConnection privateEndpointConnection(RequestView self) {
    return self.exchange().get(PrivateEndpointConnection.KEY);
  }

  /** {@code AzureVnetInfo}. */
  @DotNetProperty("IAzureVnetInfo AzureVnetInfo { get; }")
  public static @Nullable AzureVnetInfo azureVnetInfo(RequestView self) {
    return self.exchange().get(AzureVnetInfo.KEY);
  }

  /** {@code Foundry}. */
  @DotNetProperty("IFoundry Foundry { get; }")
  public static @Nullable Foundry foundry(RequestView self) {
    return self.exchange().get(Foundry.KEY);
  }

  /** {@code Method}. */
  @DotNetProperty("string Method { get; }")
  public static @Nullable String method(RequestView self) {
    return self.request().method();
  }

  /** {@code OriginalUrl}. */
  @DotNetProperty("IUrl OriginalUrl { get; }")
  public static Url originalUrl(RequestView self) {
    return self.request().originalUrl();
  }

  /** {@code Url}. */
  @DotNetProperty("IUrl Url { get; }")
  public static Url url(RequestView self) {
    return self.request().url();
  }
}
