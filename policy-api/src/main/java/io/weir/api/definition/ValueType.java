package io.weir.api.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The type of an attribute's or text's value: how a literal is read, which C# type an expression in
 * its place must have, and which values are allowed. The same reader judges literals when the
 * document is loaded and the values of expressions per request. Immutable.
 *
 * @param <V> the Java form of a value
 * @since 0.1
 */
public final class ValueType<V> {
  /** Reads a literal, or says what is wrong with it. */
  @FunctionalInterface
  public interface Reader<V> {
    /**
     * The value of a text.
     *
     * @throws IllegalArgumentException whose message says what is allowed: it completes "the value
     *     of … must be …"
     */
    V read(String text);
  }

  /** Any text, as written. */
  public static final ValueType<String> STRING =
      new ValueType<>("string", "string", String.class, List.of(), text -> text, value -> value);

  /** {@code true} or {@code false}, in any case. */
  public static final ValueType<Boolean> BOOL =
      new ValueType<>(
          "bool",
          "bool",
          Boolean.class,
          List.of("true", "false"),
          ValueType::readBool,
          value -> value);

  /** A whole number of 32 bits. */
  public static final ValueType<Integer> INT =
      new ValueType<>("int", "int", Integer.class, List.of(), ValueType::readInt, value -> value);

  /** A whole number of 64 bits. */
  public static final ValueType<Long> LONG =
      new ValueType<>("long", "long", Long.class, List.of(), ValueType::readLong, value -> value);

  /** A finite number, fraction allowed. */
  public static final ValueType<Double> NUMBER =
      new ValueType<>(
          "number", "double", Double.class, List.of(), ValueType::readNumber, value -> value);

  /** Anything: a literal is a text, an expression keeps its .NET type. */
  public static final ValueType<Object> ANY =
      new ValueType<>("any", "object", Object.class, List.of(), text -> text, value -> value);

  /**
   * What a variable may hold: anything but collections that are neither bytes nor JSON. An
   * expression whose type is such a collection is refused when the document is loaded.
   */
  public static final ValueType<Object> VARIABLE =
      new ValueType<>("any", "object", Object.class, List.of(), text -> text, value -> value);

  private final String name;
  private final @Nullable String allowed;
  private final String csharpType;
  private final Class<?> carrier;
  private final List<String> choices;
  private final Reader<? extends V> reader;
  private final Function<Object, ? extends V> fromCarrier;

  private ValueType(
      String name,
      String csharpType,
      Class<?> carrier,
      List<String> choices,
      Reader<? extends V> reader,
      Function<Object, ? extends Object> fromCarrier) {
    this(name, null, csharpType, carrier, choices, reader, fromCarrier);
  }

  private ValueType(
      String name,
      @Nullable String allowed,
      String csharpType,
      Class<?> carrier,
      List<String> choices,
      Reader<? extends V> reader,
      Function<Object, ? extends Object> fromCarrier) {
    this.name = name;
    this.allowed = allowed;
    this.csharpType = csharpType;
    this.carrier = carrier;
    this.choices = List.copyOf(choices);
    this.reader = reader;
    @SuppressWarnings("unchecked") // each constant pairs a carrier with its own type
    Function<Object, ? extends V> typed = (Function<Object, ? extends V>) fromCarrier;
    this.fromCarrier = typed;
  }

  /**
   * One of the constants of an enum, written in lower case with dashes: {@code PREFER_EXTERNAL} is
   * {@code prefer-external}.
   */
  public static <E extends Enum<E>> ValueType<E> choice(Class<E> type) {
    Map<String, E> named = new LinkedHashMap<>();
    for (E constant : type.getEnumConstants()) {
      named.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
    }
    return choice(named);
  }

  /** One of the names; the value is what the name stands for. */
  public static <V> ValueType<V> choice(Map<String, V> named) {
    Map<String, V> values = new LinkedHashMap<>(named);
    List<String> names = new ArrayList<>(values.keySet());
    Reader<V> read =
        text -> {
          V found = values.get(text);
          if (found == null) {
            throw new IllegalArgumentException("one of " + quoted(names));
          }
          return found;
        };
    return new ValueType<>(
        "one of", "string", String.class, names, read, value -> read.read((String) value));
  }

  /** A text that the reader understands; {@code name} is for the reference page. */
  public static <V> ValueType<V> of(String name, Reader<V> reader) {
    return new ValueType<>(
        name, "string", String.class, List.of(), reader, value -> reader.read((String) value));
  }

  /** A whole number within bounds, both allowed. */
  public static ValueType<Integer> intBetween(int least, int most) {
    String range =
        most == Integer.MAX_VALUE
            ? "a whole number, at least " + least
            : "a whole number from " + least + " to " + most;
    return INT.where(value -> value >= least && value <= most, range);
  }

  /** A number within bounds, both allowed. */
  public static ValueType<Double> numberBetween(double least, double most) {
    String range =
        most == Double.MAX_VALUE
            ? "a number, at least " + text(least)
            : "a number from " + text(least) + " to " + text(most);
    return NUMBER.where(value -> value >= least && value <= most, range);
  }

  private static String text(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  /** The same with a further condition; {@code allowed} completes "must be". */
  public ValueType<V> where(Predicate<? super V> condition, String allowed) {
    Reader<V> read = text -> checked(reader.read(text), condition, allowed);
    Function<Object, V> convert = value -> checked(fromCarrier.apply(value), condition, allowed);
    return new ValueType<>(name, allowed, csharpType, carrier, choices, read, convert);
  }

  private static <V> V checked(V value, Predicate<? super V> condition, String allowed) {
    if (!condition.test(value)) {
      throw new IllegalArgumentException(allowed);
    }
    return value;
  }

  /** The name for the reference page. */
  public String name() {
    return name;
  }

  /** What narrows the values of the type down ({@code 0 or at least 300}), or null. */
  public @Nullable String allowed() {
    return allowed;
  }

  /** The C# type that an expression in this place must have. */
  public String csharpType() {
    return csharpType;
  }

  /** The boxed Java form of that C# type. */
  public Class<?> carrier() {
    return carrier;
  }

  /** Whether an expression may give a collection that is neither bytes nor JSON. */
  public boolean takesCollections() {
    return this != VARIABLE;
  }

  /** The allowed words, in order; empty if the type is not a choice. */
  public List<String> choices() {
    return choices;
  }

  /**
   * Reads a literal.
   *
   * @throws IllegalArgumentException whose message completes "must be"
   */
  public V read(String text) {
    return reader.read(text);
  }

  /**
   * Turns the value of an expression, which is of {@link #carrier()}, into a value.
   *
   * @throws IllegalArgumentException whose message completes "must be"
   */
  public V convert(Object value) {
    return fromCarrier.apply(value);
  }

  private static boolean readBool(String text) {
    String trimmed = text.trim();
    if (trimmed.equalsIgnoreCase("true")) {
      return true;
    }
    if (trimmed.equalsIgnoreCase("false")) {
      return false;
    }
    throw new IllegalArgumentException("`true` or `false`");
  }

  private static int readInt(String text) {
    try {
      return Integer.parseInt(text.trim());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          isDigits(text.trim()) ? "a whole number up to " + Integer.MAX_VALUE : "a whole number",
          e);
    }
  }

  private static long readLong(String text) {
    try {
      return Long.parseLong(text.trim());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("a whole number", e);
    }
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static double readNumber(String text) {
    String trimmed = text.trim();
    boolean plain = !trimmed.isEmpty();
    for (int i = 0; i < trimmed.length(); i++) {
      plain &= "0123456789+-.eE".indexOf(trimmed.charAt(i)) >= 0;
    }
    try {
      if (plain) {
        double value = Double.parseDouble(trimmed);
        if (!Double.isInfinite(value)) {
          return value;
        }
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("a number", e);
    }
    throw new IllegalArgumentException("a number");
  }

  private static String quoted(List<String> names) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      out.append(i == 0 ? "" : i == names.size() - 1 ? " or " : ", ");
      out.append('`').append(names.get(i)).append('`');
    }
    return out.toString();
  }

  @Override
  public String toString() {
    return name;
  }
}
