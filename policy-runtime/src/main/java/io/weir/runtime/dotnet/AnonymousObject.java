package io.weir.runtime.dotnet;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object of an anonymous type: {@code new { A = 1, B = x }}. Equal to another of the same shape
 * with equal members. Immutable.
 */
public final class AnonymousObject implements Typed {
  private final Shape shape;
  private final @Nullable Object[] values;

  /**
   * What all objects of one anonymous type share.
   *
   * @param names the members, in order
   * @param type the type
   */
  public record Shape(List<String> names, RuntimeType type) {
    /** The shape with these members. */
    public static Shape of(String[] names, RuntimeType[] types) {
      return new Shape(List.of(names), RuntimeTypes.anonymous(names, types));
    }
  }

  /** Creates one; the caller gives the values away. */
  public AnonymousObject(Shape shape, @Nullable Object[] values) {
    this.shape = shape;
    this.values = values;
  }

  /** Creates one; the caller gives the values away. */
  public static AnonymousObject create(Shape shape, @Nullable Object[] values) {
    return new AnonymousObject(shape, values);
  }

  /** The value of a member. */
  public static @Nullable Object get(AnonymousObject self, int index) {
    return self.values[index];
  }

  @Override
  public RuntimeType dotNetType() {
    return shape.type();
  }

  /** The names of the members, in order. */
  public List<String> names() {
    return shape.names();
  }

  /** The declared types of the members. */
  public List<RuntimeType> types() {
    return shape.type().arguments();
  }

  /** The boxed value of a member. */
  public @Nullable Object value(int index) {
    return values[index];
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof AnonymousObject that) || that.shape.type() != shape.type()) {
      return false;
    }
    for (int i = 0; i < values.length; i++) {
      if (!Values.equal(values[i], that.values[i])) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    int hash = Arrays.hashCode(shape.names().toArray());
    for (Object value : values) {
      hash = hash * 31 + Values.hash(value);
    }
    return hash;
  }

  @Override
  public String toString() {
    if (values.length == 0) {
      return "{ }";
    }
    StringBuilder text = new StringBuilder("{ ");
    for (int i = 0; i < values.length; i++) {
      text.append(i == 0 ? "" : ", ").append(shape.names().get(i)).append(" = ");
      text.append(Values.concatText(values[i]));
    }
    return text.append(" }").toString();
  }
}
