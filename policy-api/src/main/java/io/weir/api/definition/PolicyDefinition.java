package io.weir.api.definition;

import io.weir.api.Expression;
import io.weir.api.Policy;
import io.weir.api.Scope;
import io.weir.api.Section;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A policy: its element, its places, its checks, its documentation and the node that runs. One
 * subclass a policy, stateless, with a public constructor without parameters, found through {@code
 * META-INF/services/io.weir.api.definition.PolicyDefinition}.
 *
 * <pre>{@code
 * public final class CheckHeader extends PolicyDefinition {
 *   private static final AttributeKey<Expression<String>> NAME =
 *       AttributeKey.expression("name", STRING).required().doc("the header");
 *   private static final ChildKey<List<Expression<String>>> VALUES = ChildKey.texts("value", STRING, "an accepted value");
 *
 *   public CheckHeader() {
 *     super(ElementSchema.named("check-header", "Requires a header …").attributes(NAME).children(VALUES).build(),
 *         in(INBOUND), everyScope());
 *   }
 *
 *   @Override public Policy build(PolicyConfig config) { return new Node(config.get(NAME), config.get(VALUES)); }
 * }
 * }</pre>
 *
 * @since 0.1
 */
public abstract class PolicyDefinition {
  private final ElementSchema schema;
  private final Set<Section> sections;
  private final Set<Scope> scopes;

  /** Declares a policy. */
  protected PolicyDefinition(ElementSchema schema, Set<Section> sections, Set<Scope> scopes) {
    this.schema = schema;
    this.sections = Set.copyOf(sections);
    this.scopes = Set.copyOf(scopes);
  }

  /** The sections, for the constructor. */
  protected static Set<Section> in(Section first, Section... more) {
    return Collections.unmodifiableSet(EnumSet.of(first, more));
  }

  /** All sections, for the constructor. */
  protected static Set<Section> everySection() {
    return EnumSet.allOf(Section.class);
  }

  /** All scopes, for the constructor. */
  protected static Set<Scope> everyScope() {
    return EnumSet.allOf(Scope.class);
  }

  /** The element's name. */
  public final String name() {
    return schema.name();
  }

  /** What the element may hold. */
  public final ElementSchema schema() {
    return schema;
  }

  /** The sections that it may stand in. */
  public final Set<Section> sections() {
    return sections;
  }

  /** The scopes whose documents may hold it. */
  public final Set<Scope> scopes() {
    return scopes;
  }

  /** Whether one section of a document may hold it several times. */
  public boolean isRepeatable() {
    return true;
  }

  /** Checks what keys and rules cannot say. Called only for an element that they have accepted. */
  public void check(PolicyConfig config, Problems problems) {}

  /**
   * The bodies that the policy itself reads, besides those that its expressions read; they are
   * buffered before it runs.
   */
  public Set<Expression.Need> needs(PolicyConfig config) {
    return Set.of();
  }

  /** Makes the node that runs. Called only for a document without errors. */
  public abstract Policy build(PolicyConfig config);
}
