package io.weir.xml;

import io.weir.api.Scope;
import io.weir.api.definition.PolicyDefinition;
import io.weir.api.definition.PolicyEnvironment;
import io.weir.api.diagnostic.CompileResult;
import io.weir.api.diagnostic.Diagnostic;
import io.weir.api.diagnostic.DiagnosticSink;
import io.weir.api.diagnostic.SourceText;
import io.weir.api.entity.Backend;
import io.weir.runtime.body.BodyBuffer;
import io.weir.runtime.engine.Pipeline;
import io.weir.xml.bind.Definitions;
import io.weir.xml.bind.DocumentLoader;
import io.weir.xml.bind.ExpressionUnit;
import io.weir.xml.bind.LoadSettings;
import io.weir.xml.bind.ScopeDocument;
import io.weir.xml.expression.ExpressionCompiler;
import io.weir.xml.reader.NamedValues;
import io.weir.xml.reader.PolicyReader;
import io.weir.xml.reader.RawDocument;
import io.weir.xml.reader.ReaderOptions;
import io.weir.xml.reader.TextDecoder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Loads policy documents: text in, {@link Pipeline} or all problems out.
 *
 * <pre>{@code
 * Pipeline pipeline =
 *     PolicyCompiler.builder()
 *         .namedValue("tenant", "contoso")
 *         .fragment("correlate", new SourceText("correlate.xml", …))
 *         .build()
 *         .compile(Map.of(Scope.GLOBAL, global, Scope.API, api))
 *         .orThrow();
 * }</pre>
 *
 * <p>Immutable; any thread.
 */
public final class PolicyCompiler {
  private static final int FRAGMENT_LENGTH = 512 * 1024;

  private final Map<String, String> namedValues;
  private final Map<String, SourceText> fragments;
  private final Definitions definitions;
  private final Map<String, Backend> backends;
  private final ExpressionUnit expressions;
  private final long bodyLimit;

  private PolicyCompiler(Builder builder) {
    this.namedValues = Map.copyOf(builder.namedValues);
    this.fragments = Map.copyOf(builder.fragments);
    this.definitions =
        builder.definitions.isEmpty()
            ? Definitions.installed(PolicyCompiler.class.getClassLoader())
            : Definitions.of(builder.definitions);
    this.backends = Map.copyOf(builder.backends);
    this.expressions = builder.expressions;
    this.bodyLimit = builder.bodyLimit;
  }

  /** Starts a compiler. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Composes the documents of an operation's scopes through {@code <base/>}. A scope without
   * document is passed through; {@code <base/>} of the broadest document stands for Azure's
   * built-in one, which holds {@code <forward-request/>} in backend.
   */
  public CompileResult<Pipeline> compile(Map<Scope, SourceText> documents) {
    DiagnosticSink sink = new DiagnosticSink();
    NamedValues values = NamedValues.of(namedValues);
    List<ScopeDocument> read = new ArrayList<>();
    for (Scope scope : Scope.values()) {
      SourceText text = documents.get(scope);
      if (text != null) {
        read.add(new ScopeDocument(scope, PolicyReader.read(text, options(values), sink), false));
      }
    }
    return loader(values, false, sink).load(read, sink);
  }

  /**
   * Loads one document whose scope does not matter: policies of every scope are allowed in it, and
   * errors name the scope {@code operation}.
   */
  public CompileResult<Pipeline> compile(SourceText document) {
    DiagnosticSink sink = new DiagnosticSink();
    NamedValues values = NamedValues.of(namedValues);
    RawDocument read = PolicyReader.read(document, options(values), sink);
    return loader(values, false, sink)
        .load(List.of(new ScopeDocument(Scope.OPERATION, read, true)), sink);
  }

  /**
   * Checks a policy document or fragment that is looked at alone: named values, fragments and
   * backends that it refers to may exist elsewhere.
   */
  public List<Diagnostic> check(SourceText document) {
    return check(document, new DiagnosticSink());
  }

  /**
   * Checks a file as {@link #check(SourceText)} does; also whether its bytes are of its encoding,
   * which is UTF-8 unless a byte order mark or the XML declaration says otherwise.
   *
   * @param name of the file, shown with its problems
   */
  public List<Diagnostic> check(String name, byte[] file) {
    DiagnosticSink sink = new DiagnosticSink();
    return check(TextDecoder.decode(name, file, sink), sink);
  }

  private List<Diagnostic> check(SourceText document, DiagnosticSink sink) {
    ReaderOptions options =
        ReaderOptions.of(NamedValues.UNKNOWN, FRAGMENT_LENGTH, definitions::isElement);
    RawDocument read = PolicyReader.read(document, options, sink);
    return loader(NamedValues.UNKNOWN, true, sink)
        .check(new ScopeDocument(Scope.OPERATION, read, true), sink);
  }

  private ReaderOptions options(NamedValues values) {
    return ReaderOptions.of(values, ReaderOptions.DEFAULT_MAX_LENGTH, definitions::isElement);
  }

  private DocumentLoader loader(NamedValues values, boolean lone, DiagnosticSink sink) {
    Map<String, RawDocument> read = new HashMap<>();
    ReaderOptions options = ReaderOptions.of(values, FRAGMENT_LENGTH, definitions::isElement);
    fragments.forEach(
        (id, text) ->
            read.put(id.toLowerCase(Locale.ROOT), PolicyReader.read(text, options, sink)));
    return new DocumentLoader(
        new LoadSettings(definitions, new PolicyEnvironment(backends, lone), read),
        expressions,
        bodyLimit);
  }

  /** Collects what documents are loaded with. */
  public static final class Builder {
    private final Map<String, String> namedValues = new HashMap<>();
    private final Map<String, SourceText> fragments = new HashMap<>();
    private final Map<String, Backend> backends = new HashMap<>();
    private final List<PolicyDefinition> definitions = new ArrayList<>();
    private ExpressionUnit expressions = new CompiledExpressions(new ExpressionCompiler());
    private long bodyLimit = BodyBuffer.DEFAULT_LIMIT;

    private Builder() {}

    /** Adds a named value by its display name. */
    public Builder namedValue(String name, String value) {
      namedValues.put(name, value);
      return this;
    }

    /** Adds named values by their display names. */
    public Builder namedValues(Map<String, String> values) {
      namedValues.putAll(values);
      return this;
    }

    /** Adds a fragment by its id, which compares without case. */
    public Builder fragment(String id, SourceText document) {
      fragments.put(id, document);
      return this;
    }

    /** Adds a backend entity. */
    public Builder backend(Backend backend) {
      backends.put(backend.id(), backend);
      return this;
    }

    /** Adds backend entities. */
    public Builder backends(Collection<Backend> values) {
      values.forEach(this::backend);
      return this;
    }

    /** Allows these policies instead of the installed ones. */
    public Builder definitions(Collection<? extends PolicyDefinition> values) {
      definitions.addAll(values);
      return this;
    }

    /** Compiles expressions in another way; for tests of documents alone. */
    public Builder expressions(ExpressionUnit unit) {
      expressions = unit;
      return this;
    }

    /** Sets the most bytes of a body that are buffered for an expression or policy. */
    public Builder bodyLimit(long bytes) {
      bodyLimit = bytes;
      return this;
    }

    /** The compiler. */
    public PolicyCompiler build() {
      return new PolicyCompiler(this);
    }
  }
}
