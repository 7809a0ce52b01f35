package io.weir.xml.bind;

import io.weir.api.Expression;
import io.weir.api.Policy;
import io.weir.api.Section;
import io.weir.api.definition.AttributeKey;
import io.weir.api.definition.ChildKey;
import io.weir.api.definition.ElementSchema;
import io.weir.api.definition.Key;
import io.weir.api.definition.PoliciesKey;
import io.weir.api.definition.PolicyConfig;
import io.weir.api.definition.PolicyEnvironment;
import io.weir.api.definition.ValueType;
import io.weir.api.diagnostic.SourceSpan;
import io.weir.runtime.engine.StepInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An element with its schema applied: what {@link PolicyConfig}s are made of. */
final class BoundElement {
  /** The value of one key. */
  private sealed interface Value {}

  private record Constant(Object value, @Nullable SourceSpan span) implements Value {}

  private record Code(int request, ValueType<?> type, String place, SourceSpan span)
      implements Value {}

  private record Children(List<BoundElement> elements) implements Value {}

  private record Policies(List<BoundPolicy> policies, SourceSpan span) implements Value {}

  private final ElementSchema schema;
  private final SourceSpan span;
  private final Section section;
  private final @Nullable String path;
  private final Map<Key<?>, Value> values = new IdentityHashMap<>();
  private boolean unresolved;

  BoundElement(ElementSchema schema, SourceSpan span, Section section, @Nullable String path) {
    this.schema = schema;
    this.span = span;
    this.section = section;
    this.path = path;
  }

  ElementSchema schema() {
    return schema;
  }

  SourceSpan span() {
    return span;
  }

  @Nullable String path() {
    return path;
  }

  void constant(Key<?> key, Object value, @Nullable SourceSpan place) {
    values.put(key, new Constant(value, place));
  }

  void code(Key<?> key, int request, ValueType<?> type, String place, SourceSpan where) {
    values.put(key, new Code(request, type, place, where));
  }

  /** Says that a value is not known because a named value is not. */
  void unresolved() {
    unresolved = true;
  }

  /** Whether a value of the element or of its children is not known. */
  boolean isUnresolved() {
    return unresolved
        || values.values().stream()
            .anyMatch(
                value ->
                    value instanceof Children children
                        && children.elements.stream().anyMatch(BoundElement::isUnresolved));
  }

  void children(ChildKey<?> key, List<BoundElement> elements) {
    values.put(key, new Children(List.copyOf(elements)));
  }

  void policies(PoliciesKey<?> key, List<BoundPolicy> policies, SourceSpan where) {
    values.put(key, new Policies(List.copyOf(policies), where));
  }

  /** Whether the part has a value. */
  boolean has(Key<?> key) {
    return values.containsKey(key);
  }

  /**
   * The configuration.
   *
   * @param expressions the compiled expressions by number of request, or null for a check
   * @param sequences makes policies of what a container holds; not called for a check
   */
  PolicyConfig config(
      PolicyEnvironment environment,
      StepInfo info,
      @Nullable List<? extends Expression<?>> expressions,
      Function<List<BoundPolicy>, Policy> sequences) {
    PolicyConfig.Builder config =
        PolicyConfig.builder(schema, span, section, environment)
            .path(path)
            .place(info.scope(), info.policyId(), info.path());
    values.forEach(
        (key, value) -> {
          if (value instanceof Constant constant) {
            config.set(key, constant.value, constant.span);
          } else if (value instanceof Code code) {
            config.set(key, expression(code, info.policy(), expressions), code.span);
          } else if (value instanceof Children children) {
            ChildKey<?> child = (ChildKey<?>) key;
            List<Object> items = new ArrayList<>();
            for (BoundElement element : children.elements) {
              items.add(child.item(element.config(environment, info, expressions, sequences)));
            }
            SourceSpan first = children.elements.isEmpty() ? null : children.elements.get(0).span;
            if (!child.isSingle()) {
              config.set(key, List.copyOf(items), first);
            } else if (!items.isEmpty()) {
              config.set(key, items.get(0), first);
            }
          } else if (value instanceof Policies inside && expressions != null) {
            config.set(key, policies((PoliciesKey<?>) key, inside, sequences), inside.span);
          }
        });
    return config.build();
  }

  private static Object policies(
      PoliciesKey<?> key, Policies inside, Function<List<BoundPolicy>, Policy> sequences) {
    if (!key.isBranches()) {
      return sequences.apply(inside.policies);
    }
    List<Policy> branches = new ArrayList<>();
    for (BoundPolicy policy : inside.policies) {
      branches.add(sequences.apply(List.of(policy)));
    }
    return List.copyOf(branches);
  }

  private static Expression<?> expression(
      Code code, String policy, @Nullable List<? extends Expression<?>> expressions) {
    if (expressions == null) {
      return new UncompiledExpression(code.span, code.span.text());
    }
    return new TypedExpression<>(expressions.get(code.request), code.type, code.place, policy);
  }

  /** The requests of its expressions in the order of the text, with those of plain children. */
  List<Integer> requests(boolean late) {
    List<Code> codes = new ArrayList<>();
    collect(late, codes);
    codes.sort(Comparator.comparingInt(code -> code.span.start()));
    return codes.stream().map(Code::request).toList();
  }

  private void collect(boolean late, List<Code> into) {
    values.forEach(
        (key, value) -> {
          if (value instanceof Code code
              && late == (key instanceof AttributeKey<?> attribute && attribute.isLate())) {
            into.add(code);
          } else if (value instanceof Children children) {
            children.elements.stream()
                .filter(element -> element.inside().isEmpty())
                .forEach(element -> element.collect(late, into));
          }
        });
  }

  /** The policies that it holds. */
  List<BoundPolicy> inside() {
    return values.values().stream()
        .filter(Policies.class::isInstance)
        .flatMap(value -> ((Policies) value).policies.stream())
        .toList();
  }

  /** Its children that hold policies, in order: the branches of a choice. */
  List<BoundElement> branches() {
    return values.values().stream()
        .filter(Children.class::isInstance)
        .flatMap(value -> ((Children) value).elements.stream())
        .filter(element -> !element.inside().isEmpty())
        .sorted(Comparator.comparingInt(element -> element.span.start()))
        .toList();
  }

  /** The bodies that the expressions of this element and its children read when it begins. */
  Set<Expression.Need> needs(List<? extends Expression<?>> expressions) {
    Set<Expression.Need> needs = EnumSet.noneOf(Expression.Need.class);
    collect(expressions, needs);
    return needs;
  }

  private void collect(List<? extends Expression<?>> expressions, Set<Expression.Need> needs) {
    values.forEach(
        (key, value) -> {
          if (value instanceof Code code
              && !(key instanceof AttributeKey<?> attribute && attribute.isLate())) {
            needs.addAll(expressions.get(code.request).needs());
          } else if (value instanceof Children children) {
            children.elements.forEach(element -> element.collect(expressions, needs));
          }
        });
  }
}
