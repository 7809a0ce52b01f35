package io.weir.api;

import io.weir.api.entity.Api;
import io.weir.api.entity.Backend;
import io.weir.api.entity.Deployment;
import io.weir.api.entity.Operation;
import io.weir.api.entity.Product;
import io.weir.api.entity.Subscription;
import io.weir.api.entity.User;
import io.weir.api.entity.Workspace;
import io.weir.api.spi.Services;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The state of one request on its way through the policies. Policies of one exchange run one after
 * another, each seeing what the one before did; an exchange is never used by two threads at a time,
 * with the exception of {@link #cancel()}, {@link #isCancelled()} and {@link #onCancel}.
 *
 * @since 0.1
 */
public final class Exchange {
  private final UUID requestId;
  private final Instant timestamp;
  private final long startNanos;
  private final Services services;
  private final Request request;
  private final Deployment deployment;
  private final @Nullable Workspace workspace;
  private final boolean tracing;
  private @Nullable Backend backend;
  private @Nullable Api api;
  private @Nullable Operation operation;
  private @Nullable Product product;
  private @Nullable Subscription subscription;
  private @Nullable User user;
  private Map<String, String> matchedParameters;
  private final Map<String, @Nullable Object> variables = new LinkedHashMap<>();
  private @Nullable Response response;
  private @Nullable LastError lastError;
  private Section section = Section.INBOUND;
  private @Nullable Object[] attachments = new Object[8];
  private final Object cancelLock = new Object();
  private boolean cancelled;
  private @Nullable List<Runnable> cancelActions;
  private @Nullable List<Runnable> completeActions;
  private boolean completed;

  private Exchange(Builder builder) {
    this.services = builder.services;
    this.request = builder.request;
    this.deployment = builder.deployment;
    this.workspace = builder.workspace;
    this.requestId = builder.requestId == null ? services.ids().get() : builder.requestId;
    this.timestamp = services.ticker().now();
    this.startNanos = services.ticker().nanos();
    this.tracing = builder.tracing;
    this.api = builder.api;
    this.operation = builder.operation;
    this.product = builder.product;
    this.subscription = builder.subscription;
    this.user = builder.user;
    this.matchedParameters = builder.matchedParameters;
  }

  /** Starts an exchange for a received request. */
  public static Builder builder(Request request, Services services, Deployment deployment) {
    return new Builder(request, services, deployment);
  }

  /** The id of the request. */
  public UUID requestId() {
    return requestId;
  }

  /** When the request was received. */
  public Instant timestamp() {
    return timestamp;
  }

  /** The time since the request was received. */
  public Duration elapsed() {
    return Duration.ofNanos(services.ticker().nanos() - startNanos);
  }

  /** The surroundings. */
  public Services services() {
    return services;
  }

  /** The request. */
  public Request request() {
    return request;
  }

  /** The response, or null before there is one. */
  public @Nullable Response response() {
    return response;
  }

  /**
   * Replaces the response; a streamed body of the one before is discarded unless the new one has
   * it.
   */
  public void response(@Nullable Response replacement) {
    Response before = response;
    response = replacement;
    if (before != null
        && before != replacement
        && before.body() instanceof Body.Streamed streamed
        && (replacement == null || replacement.body() != streamed)) {
      streamed.discard();
    }
  }

  /**
   * The variables: .NET values in their boxed form. Names are compared with case. Changed by
   * policies only.
   */
  public Map<String, @Nullable Object> variables() {
    return variables;
  }

  /** The section that runs. */
  public Section section() {
    return section;
  }

  /** Called by the engine when another section begins. */
  public void section(Section next) {
    section = next;
  }

  /** The error that closed the exchange, or null. */
  public @Nullable LastError lastError() {
    return lastError;
  }

  /** Called by the engine when the exchange is closed by an error. */
  public void lastError(@Nullable LastError error) {
    lastError = error;
  }

  /** Whether the request is traced. */
  public boolean tracing() {
    return tracing;
  }

  /** The gateway that runs the request. */
  public Deployment deployment() {
    return deployment;
  }

  /** The workspace, or null. */
  public @Nullable Workspace workspace() {
    return workspace;
  }

  /** The matched API, or null. */
  public @Nullable Api api() {
    return api;
  }

  /** The matched operation, or null. */
  public @Nullable Operation operation() {
    return operation;
  }

  /** The product, or null. */
  public @Nullable Product product() {
    return product;
  }

  /** The backend entity that was chosen, or null. */
  public @Nullable Backend backend() {
    return backend;
  }

  /** Called by the policy that chooses a backend entity, or a URL in its place. */
  public void backend(@Nullable Backend chosen) {
    backend = chosen;
  }

  /** The subscription whose key was sent, or null. */
  public @Nullable Subscription subscription() {
    return subscription;
  }

  /** The owner of the subscription, or null. */
  public @Nullable User user() {
    return user;
  }

  /** The decoded values of the operation's template parameters. */
  public Map<String, String> matchedParameters() {
    return matchedParameters;
  }

  /** The value of a key, or null. */
  @SuppressWarnings("unchecked") // set() takes nothing but a T for a key of T
  public <T> @Nullable T get(Attachment<T> key) {
    return key.index() < attachments.length ? (T) attachments[key.index()] : null;
  }

  /** Sets the value of a key. */
  public <T> void set(Attachment<T> key, @Nullable T value) {
    if (key.index() >= attachments.length) {
      attachments = Arrays.copyOf(attachments, key.index() + 8);
    }
    attachments[key.index()] = value;
  }

  /**
   * Asks everything that runs for this exchange to end, because the caller is gone. Any thread;
   * once.
   */
  public void cancel() {
    List<Runnable> actions;
    synchronized (cancelLock) {
      if (cancelled) {
        return;
      }
      cancelled = true;
      actions = cancelActions == null ? List.of() : cancelActions;
      cancelActions = null;
    }
    actions.forEach(Runnable::run);
  }

  /** Whether {@link #cancel()} was called. Any thread. */
  public boolean isCancelled() {
    synchronized (cancelLock) {
      return cancelled;
    }
  }

  /**
   * Runs the action on the thread that cancels; at once if that has happened. Any thread.
   *
   * @return takes the action back; to be run when there is nothing left to cancel
   */
  public Runnable onCancel(Runnable action) {
    synchronized (cancelLock) {
      if (!cancelled) {
        if (cancelActions == null) {
          cancelActions = new ArrayList<>(2);
        }
        cancelActions.add(action);
        return () -> {
          synchronized (cancelLock) {
            if (cancelActions != null) {
              cancelActions.remove(action);
            }
          }
        };
      }
    }
    action.run();
    return () -> {};
  }

  /** Runs the action when the exchange has ended, in whatever way; the last registered first. */
  public void onComplete(Runnable action) {
    if (completed) {
      action.run();
      return;
    }
    if (completeActions == null) {
      completeActions = new ArrayList<>(2);
    }
    completeActions.add(action);
  }

  /**
   * Called by the host when the response has been sent or given up: runs the registered actions
   * once.
   */
  public void complete() {
    if (completed) {
      return;
    }
    completed = true;
    List<Runnable> actions = completeActions;
    completeActions = null;
    if (actions != null) {
      for (int i = actions.size() - 1; i >= 0; i--) {
        actions.get(i).run();
      }
    }
  }

  /** Collects what is known of a request before its policies run. */
  public static final class Builder {
    private final Request request;
    private final Services services;
    private final Deployment deployment;
    private @Nullable UUID requestId;
    private @Nullable Workspace workspace;
    private boolean tracing;
    private @Nullable Api api;
    private @Nullable Operation operation;
    private @Nullable Product product;
    private @Nullable Subscription subscription;
    private @Nullable User user;
    private Map<String, String> matchedParameters = Map.of();

    private Builder(Request request, Services services, Deployment deployment) {
      this.request = request;
      this.services = services;
      this.deployment = deployment;
    }

    /** Sets the id of the request; otherwise a new one is made. */
    public Builder requestId(UUID id) {
      requestId = id;
      return this;
    }

    /** Sets the workspace. */
    public Builder workspace(@Nullable Workspace value) {
      workspace = value;
      return this;
    }

    /** Turns tracing of this request on or off. */
    public Builder tracing(boolean on) {
      tracing = on;
      return this;
    }

    /** Sets the matched API. */
    public Builder api(@Nullable Api value) {
      api = value;
      return this;
    }

    /** Sets the matched operation. */
    public Builder operation(@Nullable Operation value) {
      operation = value;
      return this;
    }

    /** Sets the product. */
    public Builder product(@Nullable Product value) {
      product = value;
      return this;
    }

    /** Sets the subscription. */
    public Builder subscription(@Nullable Subscription value) {
      subscription = value;
      return this;
    }

    /** Sets the user. */
    public Builder user(@Nullable User value) {
      user = value;
      return this;
    }

    /** Sets the template parameters, decoded. */
    public Builder matchedParameters(Map<String, String> values) {
      matchedParameters = Collections.unmodifiableMap(new LinkedHashMap<>(values));
      return this;
    }

    /** The exchange; its clock starts now. */
    public Exchange build() {
      Exchange exchange = new Exchange(this);
      request.exchange(exchange);
      return exchange;
    }
  }
}
