package io.weir.api.definition;

import io.weir.api.Expression;
import java.util.List;
import java.util.function.Function;

/**
 * Child elements of one name.
 *
 * @param <T> a list with one item for each element; of a single child ({@link #element}), its
 *     configuration
 * @since 0.1
 */
public final class ChildKey<T> implements Key<T> {
  private final ElementSchema schema;
  private final int least;
  private final int most;
  private final boolean single;
  private final Function<PolicyConfig, ?> reader;

  private ChildKey(
      ElementSchema schema, int least, int most, boolean single, Function<PolicyConfig, ?> reader) {
    this.schema = schema;
    this.least = least;
    this.most = most;
    this.single = single;
    this.reader = reader;
  }

  /** Any number of elements that hold a text, which may be an expression. */
  public static <V> ChildKey<List<Expression<V>>> texts(
      String name, ValueType<V> type, String doc) {
    TextKey<Expression<V>> text = TextKey.expression(type).required();
    ElementSchema schema = ElementSchema.named(name, doc).text(text).build();
    return new ChildKey<>(schema, 0, Integer.MAX_VALUE, false, config -> config.get(text));
  }

  /** Like {@link #texts}, but an element without text counts as the empty text. */
  public static ChildKey<List<Expression<String>>> textsOrEmpty(String name, String doc) {
    TextKey<Expression<String>> text = TextKey.expression(ValueType.STRING);
    ElementSchema schema = ElementSchema.named(name, doc).text(text).build();
    return new ChildKey<>(
        schema,
        0,
        Integer.MAX_VALUE,
        false,
        config ->
            config.has(text) ? config.get(text) : Expression.constant("", config.elementSpan()));
  }

  /** Any number of elements. */
  public static ChildKey<List<PolicyConfig>> elements(ElementSchema schema) {
    return new ChildKey<>(schema, 0, Integer.MAX_VALUE, false, config -> config);
  }

  /** At most one element. */
  public static ChildKey<PolicyConfig> element(ElementSchema schema) {
    return new ChildKey<>(schema, 0, 1, true, config -> config);
  }

  /** The same with a least number of elements. */
  public ChildKey<T> atLeast(int count) {
    return new ChildKey<>(schema, count, most, single, reader);
  }

  /** The same with a greatest number of elements. */
  public ChildKey<T> atMost(int count) {
    return new ChildKey<>(schema, least, count, single, reader);
  }

  @Override
  public String name() {
    return schema.name();
  }

  @Override
  public String doc() {
    return schema.doc();
  }

  /** What such an element holds. */
  public ElementSchema schema() {
    return schema;
  }

  /** The least number of elements. */
  public int least() {
    return least;
  }

  /** The greatest number of elements. */
  public int most() {
    return most;
  }

  /** Whether the value is the one element itself and not a list. */
  public boolean isSingle() {
    return single;
  }

  /** The item that a bound element stands for. */
  public Object item(PolicyConfig config) {
    return reader.apply(config);
  }
}
