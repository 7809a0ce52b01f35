package io.weir.runtime.dotnet.context;

import io.weir.api.Exchange;
import io.weir.api.Request;
import io.weir.api.Url;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.crypto.X509Certificate2;
import java.security.cert.X509Certificate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code IRequest}. */
@DotNetType(value = "public interface IRequest", java = Request.class)
public final class RequestMembers {
  private RequestMembers() {}

  /** {@code Body}. */
  @DotNetProperty("IMessageBody Body { get; }")
  public static @Nullable MessageBody body(Request self) {
    return MessageBody.ofRequest(self);
  }

  /** {@code Certificate}: the caller's, or null. */
  @DotNetProperty("X509Certificate2 Certificate { get; }")
  public static @Nullable X509Certificate2 certificate(Request self) {
    X509Certificate shown = self.certificate();
    return shown == null ? null : X509Certificate2.ofPublic(shown);
  }

  /** {@code Headers}. */
  @DotNetProperty("IReadOnlyDictionary<string, string[]> Headers { get; }")
  public static Object headers(Request self) {
    return new HeadersView(self.headers());
  }

  /** {@code IpAddress}. */
  @DotNetProperty("string IpAddress { get; }")
  public static @Nullable String ipAddress(Request self) {
    return self.ipAddress();
  }

  /** {@code MatchedParameters}. */
  @DotNetProperty("IReadOnlyDictionary<string, string> MatchedParameters { get; }")
  public static Object matchedParameters(Request self) {
    return MapView.ofStrings(exchange(self).matchedParameters());
  }

  /** {@code PrivateEndpointConnection}. */
  @DotNetProperty("IPrivateEndpointConnection PrivateEndpointConnection { get; }")
  public static @Nullable PrivateEndpointConnection privateEndpointConnection(Request self) {
    return exchange(self).get(PrivateEndpointConnection.KEY);
  }

  /** {@code AzureVnetInfo}. */
  @DotNetProperty("IAzureVnetInfo AzureVnetInfo { get; }")
  public static @Nullable AzureVnetInfo azureVnetInfo(Request self) {
    return exchange(self).get(AzureVnetInfo.KEY);
  }

  /** {@code Foundry}. */
  @DotNetProperty("IFoundry Foundry { get; }")
  public static @Nullable Foundry foundry(Request self) {
    return exchange(self).get(Foundry.KEY);
  }

  /** {@code Method}. */
  @DotNetProperty("string Method { get; }")
  public static @Nullable String method(Request self) {
    return self.method();
  }

  /** {@code OriginalUrl}. */
  @DotNetProperty("IUrl OriginalUrl { get; }")
  public static Url originalUrl(Request self) {
    return self.originalUrl();
  }

  /** {@code Url}. */
  @DotNetProperty("IUrl Url { get; }")
  public static Url url(Request self) {
    return self.url();
  }

  private static Exchange exchange(Request self) {
    return Objects.requireNonNull(self.exchange(), "a request without its exchange");
  }
}
