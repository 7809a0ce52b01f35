package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.UInt64;
import io.weir.runtime.dotnet.net.Uri;
import io.weir.runtime.dotnet.number.Decimal;
import io.weir.runtime.dotnet.number.Guid;
import io.weir.runtime.dotnet.text.IFormatProvider;
import io.weir.runtime.dotnet.time.DateTime;
import io.weir.runtime.dotnet.time.DateTimeOffset;
import io.weir.runtime.dotnet.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Tokens that hold one value. */
@DotNetType(
    value =
        "public class Newtonsoft.Json.Linq.JValue : JToken, IEquatable<JValue>, IFormattable, IComparable, IComparable<JValue>, IConvertible",
    java = JValue.class)
public final class JValueMembers {
  private JValueMembers() {}

  /** {@code new(other)}. */
  @DotNetMethod("new(JValue other)")
  public static JValue copyOf(@Nullable JValue other) {
    JValue from = Checks.notNull(other, "other");
    return new JValue(from.value(), from.type());
  }

  /** {@code new(value)}. */
  @DotNetMethod("new(char value)")
  public static JValue createOfChar(char value) {
    return new JValue(value, JTokenType.STRING);
  }

  /** {@code new(value)}. */
  @DotNetMethod("new(string value)")
  public static JValue createOfText(@Nullable String value) {
    return JValue.createString(value);
  }

  /** {@code new(value)}. */
  @DotNetMethod("new(object value)")
  public static JValue create(@Nullable Object value) {
    return JValue.of(value);
  }

  /** {@code new(value)}. */
  @DotNetMethod("new(long value)")
  public static JValue createOfLong(long value) {
    return JValue.of(value);
  }

  /** {@code new(value)}. */
  @DotNetMethod("new(ulong value)")
  public static JValue createOfUlong(long value) {
    return JValue.of(UInt64.valueOf(value));
  }

  /** {@code new(value)}. */
  @DotNetMethod("new(double value)")
  public static JValue createOfDouble(double value) {
    return JValue.of(value);
  }

  /** {@code new(value)}. */
  @DotNetMethod("new(float value)")
  public static JValue createOfFloat(float value) {
    return JValue.of(value);
  }

  /** {@code new(value)}. */
  @DotNetMethod("new(bool value)")
  public static JValue createOfBool(boolean value) {
    return JValue.of(value);
  }

  /** {@code new(value)}. */
  @DotNetMethod("new(decimal value)")
  public static JValue createOfDecimal(Decimal value) {
    return JValue.of(value);
  }

  /** {@code new(value)}. */
  @DotNetMethod("new(DateTime value)")
  public static JValue createOfDateTime(DateTime value) {
    return JValue.of(value);
  }

  /** {@code new(value)}. */
  @DotNetMethod("new(DateTimeOffset value)")
  public static JValue createOfDateTimeOffset(DateTimeOffset value) {
    return JValue.of(value);
  }

  /** {@code new(value)}. */
  @DotNetMethod("new(TimeSpan value)")
  public static JValue createOfTimeSpan(TimeSpan value) {
    return JValue.of(value);
  }

  /** {@code new(value)}. */
  @DotNetMethod("new(Guid value)")
  public static JValue createOfGuid(Guid value) {
    return JValue.of(value);
  }

  /** {@code new(value)}. */
  @DotNetMethod("new(Uri value)")
  public static JValue createOfUri(@Nullable Uri value) {
    return JValue.of(value);
  }

  /** {@code ToString(formatProvider)}. */
  @DotNetMethod("string ToString(IFormatProvider formatProvider)")
  public static String textOf(JValue self, @Nullable IFormatProvider formatProvider) {
    return self.toString();
  }

  /** {@code ToString(format, formatProvider)}. */
  @DotNetMethod("string ToString(string format, IFormatProvider formatProvider)")
  public static String textInOf(
      JValue self, @Nullable String format, @Nullable IFormatProvider formatProvider) {
    return self.format(format);
  }

  /** {@code CreateComment(value)}. */
  @DotNetMethod("static JValue CreateComment(string value)")
  public static JValue createComment(@Nullable String value) {
    return JValue.createComment(value);
  }

  /** {@code CreateString(value)}. */
  @DotNetMethod("static JValue CreateString(string value)")
  public static JValue createString(@Nullable String value) {
    return JValue.createString(value);
  }

  /** {@code CreateNull()}. */
  @DotNetMethod("static JValue CreateNull()")
  public static JValue createNull() {
    return JValue.createNull();
  }

  /** {@code CreateUndefined()}. */
  @DotNetMethod("static JValue CreateUndefined()")
  public static JValue createUndefined() {
    return JValue.createUndefined();
  }

  /** {@code Value}. */
  @DotNetProperty("object Value { get; }")
  public static @Nullable Object value(JValue self) {
    return self.value();
  }

  /** {@code Value}. */
  @DotNetProperty("object Value { set; }")
  public static void setValue(JValue self, @Nullable Object value) {
    self.setValue(value);
  }

  /** {@code Equals(other)}. */
  @DotNetMethod("bool Equals(JValue other)")
  public static boolean equalTo(JValue self, @Nullable JValue other) {
    return self.equals(other);
  }

  /** {@code Equals(obj)}. */
  @DotNetMethod("bool Equals(object obj)")
  public static boolean equalToObject(JValue self, @Nullable Object obj) {
    return self.equals(obj);
  }

  /** {@code GetHashCode()}. */
  @DotNetMethod("int GetHashCode()")
  public static int hash(JValue self) {
    return self.hashCode();
  }

  /** {@code CompareTo(obj)}. */
  @DotNetMethod("int CompareTo(JValue obj)")
  public static int compareTo(JValue self, @Nullable JValue obj) {
    return self.compareTo(obj);
  }

  /** {@code ToString()}. */
  @DotNetMethod("string ToString()")
  public static String text(JValue self) {
    return self.toString();
  }

  /** {@code ToString(format)}. */
  @DotNetMethod("string ToString(string format)")
  public static String textIn(JValue self, @Nullable String format) {
    return self.format(format);
  }
}
