package io.weir.runtime.engine;

import io.weir.api.Attachment;
import io.weir.api.Exchange;
import io.weir.api.LastError;
import io.weir.api.PolicyException;
import org.jspecify.annotations.Nullable;

/**
 * An error together with the innermost step that it came from. Sequences leave it at the exchange,
 * so that containers pass errors on unchanged.
 *
 * @param error the error
 * @param step where it came from
 */
record Failure(PolicyException error, StepInfo step) {
  private static final Attachment<Failure> KEY = new Attachment<>("failure");

  /**
   * Remembers the step unless an inner one is known already, and gives the error as a policy's
   * error: what is none is an internal failure.
   */
  static PolicyException locate(Exchange exchange, Throwable thrown, StepInfo step) {
    PolicyException error = asPolicyException(thrown);
    Failure known = exchange.get(KEY);
    if (known == null || known.error != error) {
      exchange.set(KEY, new Failure(error, step));
    }
    return error;
  }

  /** The error that a throwable stands for. */
  static PolicyException asPolicyException(@Nullable Throwable thrown) {
    Throwable inner = Continuation.unwrapped(thrown);
    if (inner instanceof PolicyException error) {
      return error;
    }
    if (inner == null) {
      return PolicyException.failure(null, "a policy gave no signal").build();
    }
    String text =
        inner.getMessage() == null ? inner.getClass().getSimpleName() : inner.getMessage();
    return PolicyException.failure(null, text).cause(inner).build();
  }

  /** The text without line breaks and NUL: documents copy the message into headers. */
  private static String oneLine(String text) {
    return text.replace("\r\n", " ").replace('\r', ' ').replace('\n', ' ').replace('\0', ' ');
  }

  /** What {@code context.LastError} shows of an error. */
  static LastError lastError(Exchange exchange, PolicyException error) {
    Failure known = exchange.get(KEY);
    StepInfo step = known != null && known.error == error ? known.step : null;
    String source =
        error.source() != null ? error.source() : step != null ? step.policy() : "gateway";
    return new LastError(
        source,
        error.reason(),
        oneLine(error.getMessage()),
        step == null ? null : step.scope().policyName(),
        exchange.section().elementName(),
        error.path() != null ? error.path() : step == null ? null : step.path(),
        step == null ? null : step.policyId());
  }
}
