package io.weir.runtime.policies.routing;

import io.weir.api.PolicyException;
import io.weir.api.spi.BackendException;
import io.weir.runtime.engine.Continuation;
import org.jspecify.annotations.Nullable;

/** What becomes of outgoing calls that got no response. */
public final class CallErrors {
  private CallErrors() {}

  /** The error that a failed call stands for. */
  public static PolicyException.Builder of(@Nullable Throwable thrown) {
    Throwable error = Continuation.unwrapped(thrown);
    if (error instanceof BackendException backend) {
      String text = String.valueOf(backend.getMessage());
      return switch (backend.kind()) {
        case TIMEOUT -> timeout(text).cause(backend);
        case CANCELLED ->
            PolicyException.rejection(499, PolicyException.CLIENT_CONNECTION_FAILURE, text)
                .statusReason("Client Closed Request")
                .cause(backend);
        default ->
            PolicyException.failure(PolicyException.BACKEND_CONNECTION_FAILURE, text)
                .cause(backend);
      };
    }
    if (error == null) {
      return PolicyException.failure(
          PolicyException.BACKEND_CONNECTION_FAILURE, "the call gave no response");
    }
    String text = error.getMessage() == null ? "the call failed" : error.getMessage();
    return PolicyException.failure(PolicyException.BACKEND_CONNECTION_FAILURE, text).cause(error);
  }

  /** A response's head that did not come in time. */
  public static PolicyException.Builder timeout(String text) {
    return PolicyException.failure(PolicyException.TIMEOUT, text);
  }
}
