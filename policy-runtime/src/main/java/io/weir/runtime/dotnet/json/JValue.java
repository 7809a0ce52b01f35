package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.EnumValue;
import io.weir.runtime.dotnet.Formattable;
import io.weir.runtime.dotnet.number.Convertible;
import org.jspecify.annotations.Nullable;

/**
 * A token that holds one .NET value, boxed: text, a number, a date, null… The type of the token can
 * say more than the value does: a null of type String.
 */
public class JValue extends JToken implements Comparable<JValue>, Formattable, Convertible {
  private JTokenType type;
  private @Nullable Object value;

  JValue(@Nullable Object value, JTokenType type) {
    this.value = value;
    this.type = type;
  }

  /**
   * A token for any value that JSON can hold.
   *
   * @throws ArgumentException for any other
   */
  public static JValue of(@Nullable Object value) {
    return new JValue(value, Scalars.tokenType(null, value));
  }

  /** A JSON null. */
  public static JValue createNull() {
    return new JValue(null, JTokenType.NULL);
  }

  /** An undefined. */
  public static JValue createUndefined() {
    return new JValue(null, JTokenType.UNDEFINED);
  }

  /** A comment. */
  public static JValue createComment(@Nullable String value) {
    return new JValue(value, JTokenType.COMMENT);
  }

  /** A string, which may be null. */
  public static JValue createString(@Nullable String value) {
    return new JValue(value, JTokenType.STRING);
  }

  /** The value, boxed. */
  public final @Nullable Object value() {
    return value;
  }

  @Override
  public final @Nullable Object convertible() {
    return value;
  }

  final void setValue(@Nullable Object newValue) {
    Class<?> old = value == null ? null : value.getClass();
    Class<?> now = newValue == null ? null : newValue.getClass();
    if (old != now) {
      type = Scalars.tokenType(type, newValue);
    }
    value = newValue;
  }

  @Override
  public final JTokenType type() {
    return type;
  }

  @Override
  public final boolean hasValues() {
    return false;
  }

  @Override
  JToken cloneToken() {
    JValue copy = new JValue(value, type);
    copy.copyAnnotations(this);
    return copy;
  }

  @Override
  final boolean deepEqualsTo(JToken other) {
    return other instanceof JValue same && valueEquals(same);
  }

  private boolean valueEquals(JValue other) {
    return other == this
        || (type == other.type && ValueOrder.compare(type, value, other.value) == 0);
  }

  @Override
  final int deepHash() {
    return (int) type.value() ^ Scalars.hash(value);
  }

  @Override
  void writeTo(JsonWriter writer) {
    if (type == JTokenType.COMMENT) {
      writer.writeComment(text());
    } else if (type == JTokenType.RAW) {
      writer.writeRawValue(text());
    } else if (type == JTokenType.UNDEFINED) {
      writer.writeUndefined();
    } else if (value == null) {
      writer.writeNull();
    } else if (value instanceof EnumValue number) {
      writer.writeValue(number.value());
    } else {
      writer.writeValue(value);
    }
  }

  private @Nullable String text() {
    return value == null ? null : Scalars.text(value);
  }

  /** The order against another token: as numbers, dates, text by code. */
  @Override
  public final int compareTo(@Nullable JValue other) {
    if (other == null) {
      return 1;
    }
    JTokenType by = type == JTokenType.STRING && type != other.type ? other.type : type;
    return ValueOrder.compare(by, value, other.value);
  }

  /** The order against a token or a plain value. */
  final int compareToObject(@Nullable Object other) {
    if (other == null) {
      return 1;
    }
    return other instanceof JValue token
        ? compareTo(token)
        : ValueOrder.compare(type, value, other);
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof JValue token && valueEquals(token);
  }

  @Override
  public final int hashCode() {
    return Scalars.hash(value);
  }

  /** The text of the value in a format. */
  @Override
  public final String format(@Nullable String format) {
    return Scalars.format(value, format);
  }

  /** The text of the value; null is empty. */
  @Override
  public final String toString() {
    return value == null ? "" : Scalars.text(value);
  }
}
