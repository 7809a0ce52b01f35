package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.UInt32;
import io.weir.runtime.dotnet.UInt64;
import io.weir.runtime.dotnet.number.Decimal;
import io.weir.runtime.dotnet.number.Guid;
import io.weir.runtime.dotnet.time.DateTime;
import io.weir.runtime.dotnet.time.DateTimeOffset;
import io.weir.runtime.dotnet.time.TimeSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Attributes. */
@DotNetType(value = "public class System.Xml.Linq.XAttribute : XObject", java = XAttribute.class)
public final class XAttributeMembers {
  private XAttributeMembers() {}

  /** {@code new(other)}. */
  @DotNetMethod("new(XAttribute other)")
  public static XAttribute copyOf(@Nullable XAttribute other) {
    return new XAttribute(XmlChars.notNull(other, "other"));
  }

  /** {@code new(name, value)}. */
  @DotNetMethod("new(XName name, object value)")
  public static XAttribute create(@Nullable XName name, @Nullable Object value) {
    return new XAttribute(name, value);
  }

  /** {@code EmptySequence}. */
  @DotNetProperty("static IEnumerable<XAttribute> EmptySequence { get; }")
  public static Object emptySequence() {
    return List.of();
  }

  /** {@code IsNamespaceDeclaration}. */
  @DotNetProperty("bool IsNamespaceDeclaration { get; }")
  public static boolean isNamespaceDeclaration(XAttribute self) {
    return self.isNamespaceDeclaration();
  }

  /** {@code Name}. */
  @DotNetProperty("XName Name { get; }")
  public static XName name(XAttribute self) {
    return self.name();
  }

  /** {@code Value}. */
  @DotNetProperty("string Value { get; }")
  public static String value(XAttribute self) {
    return self.value();
  }

  /** {@code Value}. */
  @DotNetProperty("string Value { set; }")
  public static void setText(XAttribute self, @Nullable String value) {
    self.setValue(value);
  }

  /** {@code NextAttribute}. */
  @DotNetProperty("XAttribute NextAttribute { get; }")
  public static @Nullable XAttribute nextAttribute(XAttribute self) {
    return self.next;
  }

  /** {@code PreviousAttribute}. */
  @DotNetProperty("XAttribute PreviousAttribute { get; }")
  public static @Nullable XAttribute previousAttribute(XAttribute self) {
    return self.previous;
  }

  /** {@code Remove()}. */
  @DotNetMethod("void Remove()")
  public static void remove(XAttribute self) {
    self.remove();
  }

  /** {@code SetValue(value)}. */
  @DotNetMethod("void SetValue(object value)")
  public static void setValue(XAttribute self, @Nullable Object value) {
    self.setValue(XmlValues.text(XmlChars.notNull(value, "value")));
  }

  /** {@code ToString()}. */
  @DotNetMethod("string ToString()")
  public static String toXml(XAttribute self) {
    return self.toString();
  }

  /** {@code explicit operator string}. */
  @DotNetMethod("static explicit operator string(XAttribute attribute)")
  public static @Nullable String toText(@Nullable XAttribute attribute) {
    return attribute == null ? null : attribute.value();
  }

  /** {@code explicit operator bool}. */
  @DotNetMethod("static explicit operator bool(XAttribute attribute)")
  public static boolean toBooleanLoosely(@Nullable XAttribute attribute) {
    return XmlConvert.toBooleanLoosely(XmlChars.notNull(attribute, "attribute").value());
  }

  /** {@code explicit operator bool?}. */
  @DotNetMethod("static explicit operator bool?(XAttribute attribute)")
  public static @Nullable Boolean toBooleanLooselyOrNull(@Nullable XAttribute attribute) {
    return attribute == null ? null : XmlConvert.toBooleanLoosely(attribute.value());
  }

  /** {@code explicit operator int}. */
  @DotNetMethod("static explicit operator int(XAttribute attribute)")
  public static int toInt32(@Nullable XAttribute attribute) {
    return XmlConvert.toInt32(XmlChars.notNull(attribute, "attribute").value());
  }

  /** {@code explicit operator int?}. */
  @DotNetMethod("static explicit operator int?(XAttribute attribute)")
  public static @Nullable Integer toInt32OrNull(@Nullable XAttribute attribute) {
    return attribute == null ? null : XmlConvert.toInt32(attribute.value());
  }

  /** {@code explicit operator uint}. */
  @DotNetMethod("static explicit operator uint(XAttribute attribute)")
  public static int toUInt32(@Nullable XAttribute attribute) {
    return XmlConvert.toUInt32(XmlChars.notNull(attribute, "attribute").value());
  }

  /** {@code explicit operator uint?}. */
  @DotNetMethod("static explicit operator uint?(XAttribute attribute)")
  public static @Nullable UInt32 toUInt32OrNull(@Nullable XAttribute attribute) {
    return attribute == null ? null : UInt32.valueOf(XmlConvert.toUInt32(attribute.value()));
  }

  /** {@code explicit operator long}. */
  @DotNetMethod("static explicit operator long(XAttribute attribute)")
  public static long toInt64(@Nullable XAttribute attribute) {
    return XmlConvert.toInt64(XmlChars.notNull(attribute, "attribute").value());
  }

  /** {@code explicit operator long?}. */
  @DotNetMethod("static explicit operator long?(XAttribute attribute)")
  public static @Nullable Long toInt64OrNull(@Nullable XAttribute attribute) {
    return attribute == null ? null : XmlConvert.toInt64(attribute.value());
  }

  /** {@code explicit operator ulong}. */
  @DotNetMethod("static explicit operator ulong(XAttribute attribute)")
  public static long toUInt64(@Nullable XAttribute attribute) {
    return XmlConvert.toUInt64(XmlChars.notNull(attribute, "attribute").value());
  }

  /** {@code explicit operator ulong?}. */
  @DotNetMethod("static explicit operator ulong?(XAttribute attribute)")
  public static @Nullable UInt64 toUInt64OrNull(@Nullable XAttribute attribute) {
    return attribute == null ? null : UInt64.valueOf(XmlConvert.toUInt64(attribute.value()));
  }

  /** {@code explicit operator float}. */
  @DotNetMethod("static explicit operator float(XAttribute attribute)")
  public static float toSingle(@Nullable XAttribute attribute) {
    return XmlConvert.toSingle(XmlChars.notNull(attribute, "attribute").value());
  }

  /** {@code explicit operator float?}. */
  @DotNetMethod("static explicit operator float?(XAttribute attribute)")
  public static @Nullable Float toSingleOrNull(@Nullable XAttribute attribute) {
    return attribute == null ? null : XmlConvert.toSingle(attribute.value());
  }

  /** {@code explicit operator double}. */
  @DotNetMethod("static explicit operator double(XAttribute attribute)")
  public static double toDouble(@Nullable XAttribute attribute) {
    return XmlConvert.toDouble(XmlChars.notNull(attribute, "attribute").value());
  }

  /** {@code explicit operator double?}. */
  @DotNetMethod("static explicit operator double?(XAttribute attribute)")
  public static @Nullable Double toDoubleOrNull(@Nullable XAttribute attribute) {
    return attribute == null ? null : XmlConvert.toDouble(attribute.value());
  }

  /** {@code explicit operator decimal}. */
  @DotNetMethod("static explicit operator decimal(XAttribute attribute)")
  public static Decimal toDecimal(@Nullable XAttribute attribute) {
    return XmlConvert.toDecimal(XmlChars.notNull(attribute, "attribute").value());
  }

  /** {@code explicit operator decimal?}. */
  @DotNetMethod("static explicit operator decimal?(XAttribute attribute)")
  public static @Nullable Decimal toDecimalOrNull(@Nullable XAttribute attribute) {
    return attribute == null ? null : XmlConvert.toDecimal(attribute.value());
  }

  /** {@code explicit operator DateTime}. */
  @DotNetMethod("static explicit operator DateTime(XAttribute attribute)")
  public static DateTime toDateTimeLoosely(@Nullable XAttribute attribute) {
    return XmlConvert.toDateTimeLoosely(XmlChars.notNull(attribute, "attribute").value());
  }

  /** {@code explicit operator DateTime?}. */
  @DotNetMethod("static explicit operator DateTime?(XAttribute attribute)")
  public static @Nullable DateTime toDateTimeLooselyOrNull(@Nullable XAttribute attribute) {
    return attribute == null ? null : XmlConvert.toDateTimeLoosely(attribute.value());
  }

  /** {@code explicit operator DateTimeOffset}. */
  @DotNetMethod("static explicit operator DateTimeOffset(XAttribute attribute)")
  public static DateTimeOffset toDateTimeOffset(@Nullable XAttribute attribute) {
    return XmlConvert.toDateTimeOffset(XmlChars.notNull(attribute, "attribute").value());
  }

  /** {@code explicit operator DateTimeOffset?}. */
  @DotNetMethod("static explicit operator DateTimeOffset?(XAttribute attribute)")
  public static @Nullable DateTimeOffset toDateTimeOffsetOrNull(@Nullable XAttribute attribute) {
    return attribute == null ? null : XmlConvert.toDateTimeOffset(attribute.value());
  }

  /** {@code explicit operator TimeSpan}. */
  @DotNetMethod("static explicit operator TimeSpan(XAttribute attribute)")
  public static TimeSpan toTimeSpan(@Nullable XAttribute attribute) {
    return XmlConvert.toTimeSpan(XmlChars.notNull(attribute, "attribute").value());
  }

  /** {@code explicit operator TimeSpan?}. */
  @DotNetMethod("static explicit operator TimeSpan?(XAttribute attribute)")
  public static @Nullable TimeSpan toTimeSpanOrNull(@Nullable XAttribute attribute) {
    return attribute == null ? null : XmlConvert.toTimeSpan(attribute.value());
  }

  /** {@code explicit operator Guid}. */
  @DotNetMethod("static explicit operator Guid(XAttribute attribute)")
  public static Guid toGuid(@Nullable XAttribute attribute) {
    return XmlConvert.toGuid(XmlChars.notNull(attribute, "attribute").value());
  }

  /** {@code explicit operator Guid?}. */
  @DotNetMethod("static explicit operator Guid?(XAttribute attribute)")
  public static @Nullable Guid toGuidOrNull(@Nullable XAttribute attribute) {
    return attribute == null ? null : XmlConvert.toGuid(attribute.value());
  }
}
