package io.weir.api.definition;

import io.weir.api.Scope;
import io.weir.api.Section;
import io.weir.api.diagnostic.SourceSpan;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One element of a document after all checks: the values of its keys, typed. Immutable once the
 * policy is built.
 *
 * @since 0.1
 */
public final class PolicyConfig {
  private final ElementSchema schema;
  private final SourceSpan elementSpan;
  private final Section section;
  private final PolicyEnvironment environment;
  private final @Nullable String path;
  private final Scope scope;
  private final @Nullable String policyId;
  private final @Nullable String containers;
  private final Map<Key<?>, Object> values;
  private final Map<Key<?>, SourceSpan> spans;

  private PolicyConfig(Builder builder) {
    this.schema = builder.schema;
    this.elementSpan = builder.elementSpan;
    this.section = builder.section;
    this.environment = builder.environment;
    this.path = builder.path;
    this.scope = builder.scope;
    this.policyId = builder.policyId;
    this.containers = builder.containers;
    this.values = builder.values;
    this.spans = builder.spans;
  }

  /** Starts a configuration; for the loader and for tests of policies. */
  public static Builder builder(
      ElementSchema schema,
      SourceSpan elementSpan,
      Section section,
      PolicyEnvironment environment) {
    return new Builder(schema, elementSpan, section, environment);
  }

  /** Whether the author wrote the part, or it has a default. */
  public boolean has(Key<?> key) {
    return values.containsKey(known(key));
  }

  /** Whether the author wrote the part. */
  public boolean isWritten(Key<?> key) {
    return spans.containsKey(known(key));
  }

  /**
   * The value of a part that is required or has a default, of a list of children, or that {@link
   * #has} says is there.
   *
   * @throws IllegalStateException if there is no value
   */
  public <T> T get(Key<T> key) {
    T value = find(key);
    if (value == null) {
      throw new IllegalStateException(
          "no value of `" + key.name() + "` in `" + schema.name() + "`");
    }
    return value;
  }

  /** The value of an optional part, or null. */
  @SuppressWarnings("unchecked") // Builder.set takes what fits
  public <T> @Nullable T find(Key<T> key) {
    return (T) values.get(known(key));
  }

  private Key<?> known(Key<?> key) {
    if (!schema.has(key)) {
      throw new IllegalArgumentException(
          "`" + key.name() + "` is not declared for `" + schema.name() + "`");
    }
    return key;
  }

  /** The element's start tag. */
  public SourceSpan elementSpan() {
    return elementSpan;
  }

  /** The place of a part's value; the element's if the author did not write the part. */
  public SourceSpan span(Key<?> key) {
    SourceSpan span = spans.get(known(key));
    return span == null ? elementSpan : span;
  }

  /** The section that the policy stands in. */
  public Section section() {
    return section;
  }

  /** What the document is loaded with. */
  public PolicyEnvironment environment() {
    return environment;
  }

  /** The element's own nesting below its section: {@code choose[3]\when[2]}. */
  public @Nullable String path() {
    return path;
  }

  /** The scope whose document holds the policy. */
  public Scope scope() {
    return scope;
  }

  /** The {@code id} of the policy's element, or null. */
  public @Nullable String policyId() {
    return policyId;
  }

  /** The containers around the policy ({@code choose[3]\when[2]}), or null for none. */
  public @Nullable String containers() {
    return containers;
  }

  /** What the element may hold. */
  public ElementSchema schema() {
    return schema;
  }

  /** Collects the values of one element. */
  public static final class Builder {
    private final ElementSchema schema;
    private final SourceSpan elementSpan;
    private final Section section;
    private final PolicyEnvironment environment;
    private @Nullable String path;
    private Scope scope = Scope.OPERATION;
    private @Nullable String policyId;
    private @Nullable String containers;
    private final Map<Key<?>, Object> values = new IdentityHashMap<>();
    private final Map<Key<?>, SourceSpan> spans = new IdentityHashMap<>();

    private Builder(
        ElementSchema schema,
        SourceSpan elementSpan,
        Section section,
        PolicyEnvironment environment) {
      this.schema = schema;
      this.elementSpan = elementSpan;
      this.section = section;
      this.environment = environment;
    }

    /**
     * Sets the value of a key, which must be of the key's type.
     *
     * @param span where the author wrote it, or null for a default
     */
    public Builder set(Key<?> key, Object value, @Nullable SourceSpan span) {
      values.put(key, value);
      if (span != null) {
        spans.put(key, span);
      }
      return this;
    }

    /** Sets the element's nesting. */
    public Builder path(@Nullable String nesting) {
      path = nesting;
      return this;
    }

    /** Sets where the policy stands. */
    public Builder place(Scope holder, @Nullable String elementId, @Nullable String surrounding) {
      scope = holder;
      policyId = elementId;
      containers = surrounding;
      return this;
    }

    /** The configuration. */
    public PolicyConfig build() {
      return new PolicyConfig(this);
    }
  }
}
