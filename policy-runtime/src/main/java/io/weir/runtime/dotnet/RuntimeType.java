package io.weir.runtime.dotnet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A .NET type at run time, type arguments included: what {@code is}, casts, {@code default(T)},
 * array creation and reified generic methods need. Interned: equal types are the same object.
 * Immutable.
 */
public interface RuntimeType {
  /**
   * The type with a C# name: {@code "int"}, {@code "System.Int32"}, {@code "int?"}, {@code
   * "List<string>"}, {@code "JObject[]"}, {@code "Dictionary<string, List<int>>"}.
   *
   * @throws IllegalArgumentException if no listed type has the name
   */
  static RuntimeType of(String name) {
    return RuntimeTypes.named(name);
  }

  /** The type of a boxed value: what {@code GetType()} answers. */
  static RuntimeType ofValue(Object value) {
    return RuntimeTypes.ofValue(value);
  }

  /**
   * The name without namespace as reflection has it: {@code Int32}, {@code List`1}, {@code
   * String[]}.
   */
  String name();

  /**
   * The name with namespace as reflection has it: {@code System.Int32}, {@code
   * System.Collections.Generic.List`1[System.Int32]}.
   */
  String fullName();

  /**
   * The name as an author writes it: {@code int}, {@code List<int>}, {@code JObject[]}, {@code
   * int?}.
   */
  String csharpName();

  /**
   * The Java class of a boxed value ({@code Integer}, {@code DotNetList}); {@code Object} for
   * interfaces of foreign values.
   */
  Class<?> boxedClass();

  /** Type arguments, in order; of {@code T?} the T. Empty for others. */
  List<RuntimeType> arguments();

  /** The element type of an array type, else null. */
  @Nullable RuntimeType element();

  /** Whether this is a value type ({@code T?} included). */
  boolean isValueType();

  /** Whether this is {@code T?}. */
  boolean isNullable();

  /** Whether this is an enum. */
  boolean isEnum();

  /** Whether this is an interface. */
  boolean isInterface();

  /** {@code default(T)}, boxed: null for references and {@code T?}. */
  @Nullable Object defaultValue();

  /** {@code value is T}: false for null. */
  boolean isInstance(@Nullable Object value);

  /**
   * {@code (T)value} from object: unboxing is exact.
   *
   * @throws InvalidCastException if the value is no T
   * @throws NullReferenceException if null is unboxed
   */
  @Nullable Object cast(@Nullable Object value);

  /**
   * Whether a value of the other type is always a T: identity, inheritance, interfaces, variance.
   */
  boolean isAssignableFrom(RuntimeType other);

  /**
   * {@code new T[length]} in the representation of the package's table, filled with {@link
   * #defaultValue()}.
   *
   * @throws OverflowException if the length is negative
   */
  Object newArray(int length);
}
