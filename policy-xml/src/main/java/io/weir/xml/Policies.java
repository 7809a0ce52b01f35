package io.weir.xml;

import io.weir.api.Attachment;
import io.weir.api.Exchange;
import io.weir.api.Request;
import io.weir.api.Response;
import io.weir.api.Scope;
import io.weir.api.Url;
import io.weir.api.diagnostic.CompileResult;
import io.weir.api.diagnostic.Diagnostic;
import io.weir.api.diagnostic.PolicyCompileException;
import io.weir.api.diagnostic.SourceText;
import io.weir.api.entity.Api;
import io.weir.api.entity.Backend;
import io.weir.api.entity.Deployment;
import io.weir.api.spi.BackendClient;
import io.weir.api.spi.BackendException;
import io.weir.api.spi.Services;
import io.weir.api.spi.Ticker;
import io.weir.runtime.engine.Pipeline;
import io.weir.runtime.engine.PolicyEngine;
import io.weir.runtime.engine.host.DaemonTimers;
import io.weir.runtime.engine.host.ExchangeHandler;
import io.weir.runtime.store.InProcessStores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Policies of one API, ready for requests: what an embedder gives to a host, or calls itself.
 *
 * <pre>{@code
 * Policies policies =
 *     Policies.builder()
 *         .policy(Path.of("orders.xml"))
 *         .namedValue("tenant", "contoso")
 *         .serviceUrl("https://orders.internal/v1")
 *         .backendClient(client)
 *         .build();
 * Response response = policies.handle(request).toCompletableFuture().join(); // on a thread of yours
 * }</pre>
 *
 * <p>Any thread. Nothing blocks but {@link #reload} and the building, which compile.
 */
public final class Policies implements ExchangeHandler {
  private static final Attachment<Pipeline> PIPELINE = new Attachment<>("pipeline");
  private static final Deployment LOCAL =
      new Deployment("weir", "local", false, "local", "local", "local", Map.of());

  private final PolicyEngine engine = PolicyEngine.create();
  private final Services services;
  private final Deployment deployment;
  private final Api api;
  private final @Nullable Url serviceUrl;
  private volatile Loaded loaded;

  private record Loaded(Pipeline pipeline, List<Diagnostic> warnings) {}

  private Policies(Builder builder, Loaded loaded, @Nullable Url serviceUrl) {
    this.services = builder.services == null ? builder.localServices() : builder.services;
    this.deployment = builder.deployment;
    this.api = builder.api;
    this.serviceUrl = serviceUrl;
    this.loaded = loaded;
  }

  /** Starts a handler. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public Exchange open(Request request) {
    if (serviceUrl != null) {
      request.url(backendUrl(serviceUrl, request.originalUrl()));
    }
    Exchange exchange = Exchange.builder(request, services, deployment).api(api).build();
    exchange.set(PIPELINE, loaded.pipeline());
    return exchange;
  }

  private Url backendUrl(Url service, Url asked) {
    String path = asked.path();
    String prefix = api.path().equals("/") ? "" : api.path();
    if (path.regionMatches(true, 0, prefix, 0, prefix.length())) {
      path = path.substring(prefix.length());
    }
    String base = service.path();
    while (base.endsWith("/")) {
      base = base.substring(0, base.length() - 1);
    }
    return new Url(
        service.scheme(), service.host(), service.port(), base + path, asked.queryString());
  }

  @Override
  public CompletionStage<Response> handle(Exchange exchange) {
    Pipeline pipeline = exchange.get(PIPELINE);
    if (pipeline == null) {
      throw new IllegalArgumentException("the exchange was opened by another handler");
    }
    return engine.handle(exchange, pipeline);
  }

  /**
   * Runs the policies for a request, and completes its exchange. For callers that are their own
   * host; a streamed body of the response must be taken or discarded.
   *
   * @return never fails: what goes wrong is a response
   */
  public CompletionStage<Response> handle(Request request) {
    Exchange exchange = open(request);
    return handle(exchange)
        .thenApply(
            response -> {
              exchange.complete();
              return response;
            });
  }

  /** What was noticed in the documents that serve and is no error. */
  public List<Diagnostic> warnings() {
    return loaded.warnings();
  }

  /**
   * Serves other documents from the next request on; requests that run keep theirs.
   *
   * @throws PolicyCompileException with all problems if they have errors; then nothing changes
   */
  public void reload(Builder documents) {
    loaded = documents.load();
  }

  /** Collects what requests are handled with. */
  public static final class Builder {
    private final PolicyCompiler.Builder compiler = PolicyCompiler.builder();
    private final Map<Scope, SourceText> documents = new EnumMap<>(Scope.class);
    private @Nullable SourceText lone;
    private Api api =
        new Api(
            "default",
            "default",
            "/",
            List.of("http", "https"),
            null,
            Api.DEFAULT_KEY_HEADER,
            Api.DEFAULT_KEY_QUERY,
            true,
            "1",
            null);
    private Deployment deployment = LOCAL;
    private @Nullable String serviceUrl;
    private @Nullable Services services;
    private BackendClient client = Builder::noBackend;

    private Builder() {}

    private static CompletionStage<Response> noBackend(Object call, @Nullable Exchange owner) {
      return CompletableFuture.failedStage(
          new BackendException(
              BackendException.Kind.CONNECT, "no backend client was given to the handler", null));
    }

    /** Sets the one policy document. */
    public Builder policy(SourceText document) {
      lone = document;
      return this;
    }

    /** Sets the one policy document, as its author wrote it. */
    public Builder policy(String document) {
      return policy(new SourceText("policy.xml", document));
    }

    /**
     * Sets the one policy document, from a file.
     *
     * @throws IOException if it cannot be read
     */
    public Builder policy(Path file) throws IOException {
      return policy(read(file));
    }

    /** Sets the document of a scope; they are composed through {@code <base/>}. */
    public Builder policy(Scope scope, SourceText document) {
      documents.put(scope, document);
      return this;
    }

    /**
     * Sets the document of a scope, from a file.
     *
     * @throws IOException if it cannot be read
     */
    public Builder policy(Scope scope, Path file) throws IOException {
      return policy(scope, read(file));
    }

    private static SourceText read(Path file) throws IOException {
      return new SourceText(file.toString(), Files.readString(file));
    }

    /** Adds a named value. */
    public Builder namedValue(String name, String value) {
      compiler.namedValue(name, value);
      return this;
    }

    /** Adds named values. */
    public Builder namedValues(Map<String, String> values) {
      compiler.namedValues(values);
      return this;
    }

    /** Adds a fragment. */
    public Builder fragment(String id, SourceText document) {
      compiler.fragment(id, document);
      return this;
    }

    /** Adds a backend entity. */
    public Builder backend(Backend backend) {
      compiler.backend(backend);
      return this;
    }

    /** Changes the compiler in what this builder does not name. */
    public Builder compiler(Consumer<PolicyCompiler.Builder> change) {
      change.accept(compiler);
      return this;
    }

    /** Sets the API that expressions see; one at the root otherwise. */
    public Builder api(Api value) {
      api = value;
      return this;
    }

    /** Sets the gateway that expressions see. */
    public Builder deployment(Deployment value) {
      deployment = value;
      return this;
    }

    /**
     * Sets the backend's base URL, to which the path behind the API's is appended. Without one the
     * backend is asked what the caller asked, unless a policy says otherwise; in a filter that is
     * right.
     */
    public Builder serviceUrl(@Nullable String url) {
      serviceUrl = url;
      return this;
    }

    /** Sets the surroundings whole; {@link #backendClient} then has no effect. */
    public Builder services(Services value) {
      services = value;
      return this;
    }

    /**
     * Sets what makes outgoing calls, the rest being local: the machine's clock, timers on a daemon
     * thread, counters and a cache in this process. Without a client every outgoing call fails.
     */
    public Builder backendClient(BackendClient value) {
      client = value;
      return this;
    }

    private Services localServices() {
      Ticker ticker = Ticker.system();
      return InProcessStores.addTo(Services.builder(new DaemonTimers(), client), ticker).build();
    }

    private Loaded load() {
      PolicyCompiler made = compiler.build();
      if (lone != null && !documents.isEmpty()) {
        throw new IllegalStateException("either one policy, or one for each scope");
      }
      CompileResult<Pipeline> result = lone != null ? made.compile(lone) : made.compile(documents);
      return new Loaded(result.orThrow(), result.diagnostics());
    }

    /**
     * Compiles the documents.
     *
     * @throws PolicyCompileException with all problems of the documents
     * @throws IllegalArgumentException if the service URL is none
     */
    public Policies build() {
      Url url = serviceUrl == null ? null : Url.parse(serviceUrl);
      return new Policies(this, load(), url);
    }
  }
}
