package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
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
}
