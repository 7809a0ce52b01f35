package io.weir.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Closes an exchange with an error: nothing runs after it but on-error. Carries what {@code
 * context.LastError} shows and the response that is pre-filled for on-error. Has no stack trace of
 * its own; the cause has.
 *
 * @since 0.1
 */
public final class PolicyException extends Exception {
  /** An expression threw, ran too long, or gave a value of the wrong type. */
  public static final String EXPRESSION_FAILURE = "ExpressionValueEvaluationFailure";

  /** The backend could not be reached or broke the connection. */
  public static final String BACKEND_CONNECTION_FAILURE = "BackendConnectionFailure";

  /** The caller dropped the connection. */
  public static final String CLIENT_CONNECTION_FAILURE = "ClientConnectionFailure";

  /** Response headers did not come in time. */
  public static final String TIMEOUT = "Timeout";

  private final @Nullable String source;
  private final @Nullable String reason;
  private final int status;
  private final @Nullable String statusReason;
  private final @Nullable String publicMessage;
  private final Map<String, List<String>> headers;
  private final boolean keepsResponse;
  private final @Nullable String path;

  private PolicyException(Builder builder) {
    super(builder.message, builder.cause, false, false);
    this.source = builder.source;
    this.reason = builder.reason;
    this.status = builder.status;
    this.statusReason = builder.statusReason;
    this.publicMessage = builder.publicMessage;
    this.headers = Map.copyOf(builder.headers);
    this.keepsResponse = builder.keepsResponse;
    this.path = builder.path;
  }

  /**
   * Starts an error that the caller is told about.
   *
   * @param status the response's status code
   * @param reason the code that LastError shows, or null
   * @param message the text that LastError shows and, unless {@link Builder#publicMessage} says
   *     otherwise, the caller reads
   */
  public static Builder rejection(int status, @Nullable String reason, String message) {
    Builder builder = new Builder(status, reason, message);
    builder.publicMessage = message;
    return builder;
  }

  /**
   * Starts an internal failure: the caller reads {@code Internal server error} and nothing of the
   * message.
   */
  public static Builder failure(@Nullable String reason, String message) {
    return new Builder(500, reason, message);
  }

  /** The step that failed if it is not the policy that threw, or null. */
  public @Nullable String source() {
    return source;
  }

  /** The code of the error, or null. */
  public @Nullable String reason() {
    return reason;
  }

  /** The status of the pre-filled response. */
  public int status() {
    return status;
  }

  /** The reason phrase of the pre-filled response, or null for the usual one. */
  public @Nullable String statusReason() {
    return statusReason;
  }

  /** What the caller reads in the default body, or null for an internal failure. */
  public @Nullable String publicMessage() {
    return publicMessage;
  }

  /** Further headers of the pre-filled response. */
  public Map<String, List<String>> headers() {
    return headers;
  }

  /** Whether on-error begins with the response that is there, and not with a pre-filled one. */
  public boolean keepsResponse() {
    return keepsResponse;
  }

  /** The nesting of what failed where it is not that of the policy itself, or null. */
  public @Nullable String path() {
    return path;
  }

  /** The same error with another nesting, unless it has one: a container's branch that failed. */
  public PolicyException at(@Nullable String nesting) {
    if (path != null || nesting == null) {
      return this;
    }
    Builder copy = new Builder(status, reason, getMessage());
    copy.source = source;
    copy.statusReason = statusReason;
    copy.publicMessage = publicMessage;
    copy.headers.putAll(headers);
    copy.keepsResponse = keepsResponse;
    copy.cause = getCause();
    copy.path = nesting;
    return copy.build();
  }

  /** Collects the parts of an error. */
  public static final class Builder {
    private final int status;
    private final @Nullable String reason;
    private final String message;
    private @Nullable String source;
    private @Nullable String statusReason;
    private @Nullable String publicMessage;
    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private @Nullable Throwable cause;
    private boolean keepsResponse;
    private @Nullable String path;

    private Builder(int status, @Nullable String reason, String message) {
      this.status = status;
      this.reason = reason;
      this.message = message;
    }

    /** Names the step that failed. */
    public Builder source(String step) {
      source = step;
      return this;
    }

    /** Sets the reason phrase. */
    public Builder statusReason(String phrase) {
      statusReason = phrase;
      return this;
    }

    /** Sets what the caller reads. */
    public Builder publicMessage(String text) {
      publicMessage = text;
      return this;
    }

    /** Adds a header to the pre-filled response. */
    public Builder header(String name, String... values) {
      headers.put(name, List.of(values));
      return this;
    }

    /** Sets the cause. */
    public Builder cause(Throwable throwable) {
      cause = throwable;
      return this;
    }

    /** Lets on-error begin with the response that is there: the backend's own error. */
    public Builder keepResponse() {
      keepsResponse = true;
      return this;
    }

    /** The exception. */
    public PolicyException build() {
      return new PolicyException(this);
    }
  }
}
