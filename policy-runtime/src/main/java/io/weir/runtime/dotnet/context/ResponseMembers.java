package io.weir.runtime.dotnet.context;

import io.weir.api.Response;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** {@code IResponse}. Variables hold responses as they are: the same object each time. */
@DotNetType(value = "public interface IResponse", java = Response.class)
public final class ResponseMembers {
  private ResponseMembers() {}

  /** {@code Body}. */
  @DotNetProperty("IMessageBody Body { get; }")
  public static @Nullable MessageBody body(Response self) {
    return MessageBody.of(self);
  }

  /** {@code Headers}. */
  @DotNetProperty("IReadOnlyDictionary<string, string[]> Headers { get; }")
  public static Object headers(Response self) {
    return new HeadersView(self.headers());
  }

  /** {@code StatusCode}. */
  @DotNetProperty("int StatusCode { get; }")
  public static int statusCode(Response self) {
    return self.status();
  }

  /** {@code StatusReason}. */
  @DotNetProperty("string StatusReason { get; }")
  public static @Nullable String statusReason(Response self) {
    return self.reason();
  }
}
