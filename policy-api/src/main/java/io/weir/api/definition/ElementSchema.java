package io.weir.api.definition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an element may hold: attributes, child elements, text, policies. Immutable.
 *
 * @since 0.1
 */
public final class ElementSchema {
  /** A rule over several parts of one element. */
  public sealed interface Rule {
    /** The parts. */
    List<Key<?>> keys();
  }

  /** Exactly one of the parts must be there. */
  public record ExactlyOne(List<Key<?>> keys) implements Rule {}

  /** At least one of the parts must be there. */
  public record AtLeastOne(List<Key<?>> keys) implements Rule {}

  /** At most one of the parts may be there. */
  public record AtMostOne(List<Key<?>> keys) implements Rule {}

  /** All of the parts, or none. */
  public record AllOrNone(List<Key<?>> keys) implements Rule {}

  private final String name;
  private final String doc;
  private final List<AttributeKey<?>> attributes;
  private final List<ChildKey<?>> children;
  private final @Nullable TextKey<?> text;
  private final @Nullable PoliciesKey<?> policies;
  private final List<Rule> rules;
  private final List<String> unsupported;

  private ElementSchema(Builder builder) {
    this.name = builder.name;
    this.doc = builder.doc;
    this.attributes = List.copyOf(builder.attributes);
    this.children = List.copyOf(builder.children);
    this.text = builder.text;
    this.policies = builder.policies;
    this.rules = List.copyOf(builder.rules);
    this.unsupported = List.copyOf(builder.unsupported);
  }

  /** Starts a schema. */
  public static Builder named(String name, String doc) {
    return new Builder(name, doc);
  }

  /** The element's name. */
  public String name() {
    return name;
  }

  /** What the element means, for the reference page. */
  public String doc() {
    return doc;
  }

  /** The attributes, in the order of the reference page. */
  public List<AttributeKey<?>> attributes() {
    return attributes;
  }

  /** The child elements, in the order of the reference page. */
  public List<ChildKey<?>> children() {
    return children;
  }

  /** The text, or null if the element has none. */
  public @Nullable TextKey<?> text() {
    return text;
  }

  /** The policies inside, or null if the element is no container. */
  public @Nullable PoliciesKey<?> policies() {
    return policies;
  }

  /** The rules over several parts. */
  public List<Rule> rules() {
    return rules;
  }

  /**
   * Attributes, children and values that Azure has and this implementation does not: refused as
   * such when a document uses them. A value ({@code template="liquid"}) is refused by the policy's
   * own check and stands here for the reference page.
   */
  public List<String> unsupported() {
    return unsupported;
  }

  /** Whether the key is a part of this element. */
  public boolean has(Key<?> key) {
    return key == text || key == policies || attributes.contains(key) || children.contains(key);
  }

  /** Collects the parts of an element. */
  public static final class Builder {
    private final String name;
    private final String doc;
    private final List<AttributeKey<?>> attributes = new ArrayList<>();
    private final List<ChildKey<?>> children = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<String> unsupported = new ArrayList<>();
    private @Nullable TextKey<?> text;
    private @Nullable PoliciesKey<?> policies;

    private Builder(String name, String doc) {
      this.name = name;
      this.doc = doc;
    }

    /** Adds attributes. */
    public Builder attributes(AttributeKey<?>... keys) {
      attributes.addAll(List.of(keys));
      return this;
    }

    /** Adds child elements. */
    public Builder children(ChildKey<?>... keys) {
      children.addAll(List.of(keys));
      return this;
    }

    /** Sets the text. */
    public Builder text(TextKey<?> key) {
      text = key;
      return this;
    }

    /** Makes the element a container. */
    public Builder policies(PoliciesKey<?> key) {
      policies = key;
      return this;
    }

    /** Adds a rule: exactly one of these. */
    public Builder exactlyOne(Key<?>... keys) {
      rules.add(new ExactlyOne(List.of(keys)));
      return this;
    }

    /** Adds a rule: at least one of these. */
    public Builder atLeastOne(Key<?>... keys) {
      rules.add(new AtLeastOne(List.of(keys)));
      return this;
    }

    /** Adds a rule: at most one of these. */
    public Builder atMostOne(Key<?>... keys) {
      rules.add(new AtMostOne(List.of(keys)));
      return this;
    }

    /** Adds a rule: all of these, or none. */
    public Builder allOrNone(Key<?>... keys) {
      rules.add(new AllOrNone(List.of(keys)));
      return this;
    }

    /** Names attributes or children that Azure has and this implementation has not. */
    public Builder unsupported(String... names) {
      unsupported.addAll(List.of(names));
      return this;
    }

    /** The schema. */
    public ElementSchema build() {
      return new ElementSchema(this);
    }
  }
}
