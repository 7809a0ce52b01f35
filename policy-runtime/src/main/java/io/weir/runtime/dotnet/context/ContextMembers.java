package io.weir.runtime.dotnet.context;

import io.weir.api.Exchange;
import io.weir.api.LastError;
import io.weir.api.Request;
import io.weir.api.Response;
import io.weir.api.entity.Api;
import io.weir.api.entity.Backend;
import io.weir.api.entity.Deployment;
import io.weir.api.entity.Operation;
import io.weir.api.entity.Product;
import io.weir.api.entity.Subscription;
import io.weir.api.entity.User;
import io.weir.api.entity.Workspace;
import io.weir.api.spi.TraceEntry;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.number.Guid;
import io.weir.runtime.dotnet.time.DateTime;
import io.weir.runtime.dotnet.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** {@code context}: the exchange as expressions see it. Nothing of it can be changed by them. */
@DotNetType(value = "public interface IProxyRequestContext", java = Exchange.class)
public final class ContextMembers {
  private ContextMembers() {}

  /** {@code Api}. */
  @DotNetProperty("IContextApi Api { get; }")
  public static @Nullable Api api(Exchange self) {
    return self.api();
  }

  /** {@code Backend}: null unless a backend entity was chosen. */
  @DotNetProperty("IBackend Backend { get; }")
  public static @Nullable Backend backend(Exchange self) {
    return self.backend();
  }

  /** {@code Deployment}. */
  @DotNetProperty("IDeployment Deployment { get; }")
  public static Deployment deployment(Exchange self) {
    return self.deployment();
  }

  /** {@code Elapsed}. */
  @DotNetProperty("TimeSpan Elapsed { get; }")
  public static TimeSpan elapsed(Exchange self) {
    return TimeSpan.of(self.elapsed());
  }

  /** {@code GraphQL}: null but in resolvers. */
  @DotNetProperty("IGraphQLContext GraphQL { get; }")
  public static @Nullable GraphQLField graphQL(Exchange self) {
    return self.get(GraphQLField.KEY);
  }

  /** {@code LastError}. */
  @DotNetProperty("ILastError LastError { get; }")
  public static @Nullable LastError lastError(Exchange self) {
    return self.lastError();
  }

  /** {@code Operation}. */
  @DotNetProperty("IOperation Operation { get; }")
  public static @Nullable Operation operation(Exchange self) {
    return self.operation();
  }

  /** {@code Product}. */
  @DotNetProperty("IProduct Product { get; }")
  public static @Nullable Product product(Exchange self) {
    return self.product();
  }

  /** {@code Request}. */
  @DotNetProperty("IRequest Request { get; }")
  public static Request request(Exchange self) {
    return self.request();
  }

  /** {@code RequestId}. */
  @DotNetProperty("Guid RequestId { get; }")
  public static Guid requestId(Exchange self) {
    return Guid.of(self.requestId());
  }

  /** {@code Response}. */
  @DotNetProperty("IResponse Response { get; }")
  public static @Nullable Response response(Exchange self) {
    return self.response();
  }

  /** {@code Subscription}. */
  @DotNetProperty("ISubscription Subscription { get; }")
  public static @Nullable Subscription subscription(Exchange self) {
    return self.subscription();
  }

  /** {@code Timestamp}. */
  @DotNetProperty("DateTime Timestamp { get; }")
  public static DateTime timestamp(Exchange self) {
    return DateTime.utc(self.timestamp());
  }

  /** {@code Tracing}. */
  @DotNetProperty("bool Tracing { get; }")
  public static boolean tracing(Exchange self) {
    return self.tracing();
  }

  /** {@code User}. */
  @DotNetProperty("IUser User { get; }")
  public static @Nullable User user(Exchange self) {
    return self.user();
  }

  /** {@code Variables}. */
  @DotNetProperty("IReadOnlyDictionary<string, object> Variables { get; }")
  public static Object variables(Exchange self) {
    return MapView.ofObjects(self.variables());
  }

  /** {@code Workspace}. */
  @DotNetProperty("IWorkspace Workspace { get; }")
  public static @Nullable Workspace workspace(Exchange self) {
    return self.workspace();
  }

  /** {@code Trace(message)}. */
  @DotNetMethod("void Trace(string message)")
  public static void trace(Exchange self, @Nullable String message) {
    traceFrom(self, "trace", message);
  }

  /** {@code Trace(source, message)}. */
  @DotNetMethod("void Trace(string source, string message)")
  public static void traceFrom(Exchange self, @Nullable String source, @Nullable String message) {
    if (self.tracing()) {
      self.services()
          .traceSink()
          .accept(
              self,
              new TraceEntry(
                  self.section(),
                  source == null ? "" : source,
                  self.services().ticker().now(),
                  self.elapsed(),
                  message == null ? "" : message));
    }
  }
}
