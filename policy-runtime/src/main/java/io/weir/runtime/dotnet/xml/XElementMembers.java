package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.UInt32;
import io.weir.runtime.dotnet.UInt64;
import io.weir.runtime.dotnet.number.Decimal;
import io.weir.runtime.dotnet.number.Guid;
import io.weir.runtime.dotnet.text.TextReader;
import io.weir.runtime.dotnet.text.TextWriter;
import io.weir.runtime.dotnet.time.DateTime;
import io.weir.runtime.dotnet.time.DateTimeOffset;
import io.weir.runtime.dotnet.time.TimeSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Elements. */
@DotNetType(value = "public class System.Xml.Linq.XElement : XContainer", java = XElement.class)
public final class XElementMembers {
  private XElementMembers() {}

  /** {@code new(other)}. */
  @DotNetMethod("new(XElement other)")
  public static XElement copyOf(@Nullable XElement other) {
    return new XElement(XmlChars.notNull(other, "other"));
  }

  /** {@code new(other)}: with the content that it has now. */
  @DotNetMethod("new(XStreamingElement other)")
  public static XElement createFrom(@Nullable XStreamingElement other) {
    return XmlChars.notNull(other, "other").toElement();
  }

  /** {@code new(name)}. */
  @DotNetMethod("new(XName name)")
  public static XElement create(@Nullable XName name) {
    return new XElement(XmlChars.notNull(name, "name"));
  }

  /** {@code new(name, content)}. */
  @DotNetMethod("new(XName name, object content)")
  public static XElement createWith(@Nullable XName name, @Nullable Object content) {
    XElement made = create(name);
    made.add(content);
    return made;
  }

  /** {@code new(name, content)}. */
  @DotNetMethod("new(XName name, params object[] content)")
  public static XElement createWithAll(
      @Nullable XName name, @Nullable Object @Nullable [] content) {
    return createWith(name, content);
  }

  /** {@code EmptySequence}. */
  @DotNetProperty("static IEnumerable<XElement> EmptySequence { get; }")
  public static Object emptySequence() {
    return List.of();
  }

  /** {@code FirstAttribute}. */
  @DotNetProperty("XAttribute FirstAttribute { get; }")
  public static @Nullable XAttribute firstAttribute(XElement self) {
    return self.firstAttribute();
  }

  /** {@code LastAttribute}. */
  @DotNetProperty("XAttribute LastAttribute { get; }")
  public static @Nullable XAttribute lastAttribute(XElement self) {
    return self.lastAttribute();
  }

  /** {@code HasAttributes}. */
  @DotNetProperty("bool HasAttributes { get; }")
  public static boolean hasAttributes(XElement self) {
    return self.firstAttribute() != null;
  }

  /** {@code HasElements}. */
  @DotNetProperty("bool HasElements { get; }")
  public static boolean hasElements(XElement self) {
    return self.nodes(true, null).iterator().hasNext();
  }

  /** {@code IsEmpty}. */
  @DotNetProperty("bool IsEmpty { get; }")
  public static boolean isEmpty(XElement self) {
    return self.isEmpty();
  }

  /** {@code Name}. */
  @DotNetProperty("XName Name { get; }")
  public static XName name(XElement self) {
    return self.name();
  }

  /** {@code Name}. */
  @DotNetProperty("XName Name { set; }")
  public static void setName(XElement self, @Nullable XName value) {
    self.setName(value);
  }

  /** {@code Value}. */
  @DotNetProperty("string Value { get; }")
  public static String value(XElement self) {
    return self.value();
  }

  /** {@code Value}. */
  @DotNetProperty("string Value { set; }")
  public static void setText(XElement self, @Nullable String value) {
    self.setValue(value);
  }

  /** {@code AncestorsAndSelf()}. */
  @DotNetMethod("IEnumerable<XElement> AncestorsAndSelf()")
  public static Object ancestorsAndSelf(XElement self) {
    self.nodeType();
    return XNode.ancestors(self, null);
  }

  /** {@code AncestorsAndSelf(name)}. */
  @DotNetMethod("IEnumerable<XElement> AncestorsAndSelf(XName name)")
  public static Object ancestorsAndSelfNamed(XElement self, @Nullable XName name) {
    self.nodeType();
    return name == null ? List.of() : XNode.ancestors(self, name);
  }

  /** {@code Attribute(name)}. */
  @DotNetMethod("XAttribute Attribute(XName name)")
  public static @Nullable XAttribute attribute(XElement self, @Nullable XName name) {
    return self.attribute(name);
  }

  /** {@code Attributes()}. */
  @DotNetMethod("IEnumerable<XAttribute> Attributes()")
  public static Object attributes(XElement self) {
    return self.attributes(null);
  }

  /** {@code Attributes(name)}. */
  @DotNetMethod("IEnumerable<XAttribute> Attributes(XName name)")
  public static Object attributesNamed(XElement self, @Nullable XName name) {
    Object all = self.attributes(name);
    return name == null ? List.of() : all;
  }

  /** {@code DescendantNodesAndSelf()}. */
  @DotNetMethod("IEnumerable<XNode> DescendantNodesAndSelf()")
  public static Object descendantNodesAndSelf(XElement self) {
    return self.descendants(true, false, null);
  }

  /** {@code DescendantsAndSelf()}. */
  @DotNetMethod("IEnumerable<XElement> DescendantsAndSelf()")
  public static Object descendantsAndSelf(XElement self) {
    return self.descendants(true, true, null);
  }

  /** {@code DescendantsAndSelf(name)}. */
  @DotNetMethod("IEnumerable<XElement> DescendantsAndSelf(XName name)")
  public static Object descendantsAndSelfNamed(XElement self, @Nullable XName name) {
    Object all = self.descendants(true, true, name);
    return name == null ? List.of() : all;
  }

  /** {@code GetDefaultNamespace()}. */
  @DotNetMethod("XNamespace GetDefaultNamespace()")
  public static XNamespace getDefaultNamespace(XElement self) {
    XNamespace found = self.namespaceOfPrefix("");
    return found == null ? XNamespace.NONE : found;
  }

  /** {@code GetNamespaceOfPrefix(prefix)}. */
  @DotNetMethod("XNamespace GetNamespaceOfPrefix(string prefix)")
  public static @Nullable XNamespace getNamespaceOfPrefix(XElement self, @Nullable String prefix) {
    if (XmlChars.notNull(prefix, "prefix").isEmpty()) {
      throw new ArgumentException("'' is an invalid prefix.", "prefix");
    }
    return self.namespaceOfPrefix(prefix);
  }

  /** {@code GetPrefixOfNamespace(ns)}. */
  @DotNetMethod("string GetPrefixOfNamespace(XNamespace ns)")
  public static @Nullable String getPrefixOfNamespace(XElement self, @Nullable XNamespace ns) {
    return self.prefixOfNamespace(XmlChars.notNull(ns, "ns"));
  }

  /** {@code Parse(text)}. */
  @DotNetMethod("static XElement Parse(string text)")
  public static XElement parse(@Nullable String text) {
    return parseAs(text, LoadOptions.NONE);
  }

  /** {@code Parse(text, options)}. */
  @DotNetMethod("static XElement Parse(string text, LoadOptions options)")
  public static XElement parseAs(@Nullable String text, LoadOptions options) {
    boolean keep = (options.value() & LoadOptions.PRESERVE_WHITESPACE.value()) != 0;
    return XmlLoader.element(new XmlTextReader(XmlChars.notNull(text, "s"), keep), options.value());
  }

  /** {@code Load(reader)}. */
  @DotNetMethod("static XElement Load(XmlReader reader)")
  public static XElement loadReader(@Nullable XmlReader reader) {
    return XmlLoader.element(XmlChars.notNull(reader, "reader"), 0);
  }

  /** {@code Load(reader, options)}. */
  @DotNetMethod("static XElement Load(XmlReader reader, LoadOptions options)")
  public static XElement loadReaderAs(@Nullable XmlReader reader, LoadOptions options) {
    return XmlLoader.element(XmlChars.notNull(reader, "reader"), options.value());
  }

  /** {@code RemoveAll()}. */
  @DotNetMethod("void RemoveAll()")
  public static void removeAll(XElement self) {
    self.removeAttributes();
    self.removeNodes();
  }

  /** {@code RemoveAttributes()}. */
  @DotNetMethod("void RemoveAttributes()")
  public static void removeAttributes(XElement self) {
    self.removeAttributes();
  }

  /** {@code ReplaceAll(content)}. */
  @DotNetMethod("void ReplaceAll(object content)")
  public static void replaceAll(XElement self, @Nullable Object content) {
    Object snapshot = XContent.snapshot(content);
    removeAll(self);
    self.add(snapshot);
  }

  /** {@code ReplaceAll(content)}. */
  @DotNetMethod("void ReplaceAll(params object[] content)")
  public static void replaceAllWith(XElement self, @Nullable Object @Nullable [] content) {
    replaceAll(self, content);
  }

  /** {@code ReplaceAttributes(content)}. */
  @DotNetMethod("void ReplaceAttributes(object content)")
  public static void replaceAttributes(XElement self, @Nullable Object content) {
    Object snapshot = XContent.snapshot(content);
    self.removeAttributes();
    self.add(snapshot);
  }

  /** {@code ReplaceAttributes(content)}. */
  @DotNetMethod("void ReplaceAttributes(params object[] content)")
  public static void replaceAttributesWithAll(
      XElement self, @Nullable Object @Nullable [] content) {
    replaceAttributes(self, content);
  }

  /** {@code SetAttributeValue(name, value)}. */
  @DotNetMethod("void SetAttributeValue(XName name, object value)")
  public static void setAttributeValue(
      XElement self, @Nullable XName name, @Nullable Object value) {
    XAttribute attribute = self.attribute(name);
    if (value == null) {
      if (attribute != null) {
        self.removeAttribute(attribute);
      }
    } else if (attribute != null) {
      attribute.setValue(XmlValues.text(value));
    } else {
      self.addAttribute(new XAttribute(name, value));
    }
  }

  /** {@code SetElementValue(name, value)}. */
  @DotNetMethod("void SetElementValue(XName name, object value)")
  public static void setElementValue(XElement self, @Nullable XName name, @Nullable Object value) {
    XElement element = self.element(name);
    if (value == null) {
      if (element != null) {
        self.removeNode(element);
      }
    } else if (element != null) {
      element.setValue(XmlValues.text(value));
    } else {
      self.addNode(createWith(name, XmlValues.text(value)));
    }
  }

  /** {@code SetValue(value)}. */
  @DotNetMethod("void SetValue(object value)")
  public static void setValue(XElement self, @Nullable Object value) {
    self.setValue(XmlValues.text(XmlChars.notNull(value, "value")));
  }

  /** {@code explicit operator string}. */
  @DotNetMethod("static explicit operator string(XElement element)")
  public static @Nullable String toText(@Nullable XElement element) {
    return element == null ? null : element.value();
  }

  /** {@code explicit operator bool}. */
  @DotNetMethod("static explicit operator bool(XElement element)")
  public static boolean toBooleanLoosely(@Nullable XElement element) {
    return XmlConvert.toBooleanLoosely(XmlChars.notNull(element, "element").value());
  }

  /** {@code explicit operator bool?}. */
  @DotNetMethod("static explicit operator bool?(XElement element)")
  public static @Nullable Boolean toBooleanLooselyOrNull(@Nullable XElement element) {
    return element == null ? null : XmlConvert.toBooleanLoosely(element.value());
  }

  /** {@code explicit operator int}. */
  @DotNetMethod("static explicit operator int(XElement element)")
  public static int toInt32(@Nullable XElement element) {
    return XmlConvert.toInt32(XmlChars.notNull(element, "element").value());
  }

  /** {@code explicit operator int?}. */
  @DotNetMethod("static explicit operator int?(XElement element)")
  public static @Nullable Integer toInt32OrNull(@Nullable XElement element) {
    return element == null ? null : XmlConvert.toInt32(element.value());
  }

  /** {@code explicit operator uint}. */
  @DotNetMethod("static explicit operator uint(XElement element)")
  public static int toUInt32(@Nullable XElement element) {
    return XmlConvert.toUInt32(XmlChars.notNull(element, "element").value());
  }

  /** {@code explicit operator uint?}. */
  @DotNetMethod("static explicit operator uint?(XElement element)")
  public static @Nullable UInt32 toUInt32OrNull(@Nullable XElement element) {
    return element == null ? null : UInt32.valueOf(XmlConvert.toUInt32(element.value()));
  }

  /** {@code explicit operator long}. */
  @DotNetMethod("static explicit operator long(XElement element)")
  public static long toInt64(@Nullable XElement element) {
    return XmlConvert.toInt64(XmlChars.notNull(element, "element").value());
  }

  /** {@code explicit operator long?}. */
  @DotNetMethod("static explicit operator long?(XElement element)")
  public static @Nullable Long toInt64OrNull(@Nullable XElement element) {
    return element == null ? null : XmlConvert.toInt64(element.value());
  }

  /** {@code explicit operator ulong}. */
  @DotNetMethod("static explicit operator ulong(XElement element)")
  public static long toUInt64(@Nullable XElement element) {
    return XmlConvert.toUInt64(XmlChars.notNull(element, "element").value());
  }

  /** {@code explicit operator ulong?}. */
  @DotNetMethod("static explicit operator ulong?(XElement element)")
  public static @Nullable UInt64 toUInt64OrNull(@Nullable XElement element) {
    return element == null ? null : UInt64.valueOf(XmlConvert.toUInt64(element.value()));
  }

  /** {@code explicit operator float}. */
  @DotNetMethod("static explicit operator float(XElement element)")
  public static float toSingle(@Nullable XElement element) {
    return XmlConvert.toSingle(XmlChars.notNull(element, "element").value());
  }

  /** {@code explicit operator float?}. */
  @DotNetMethod("static explicit operator float?(XElement element)")
  public static @Nullable Float toSingleOrNull(@Nullable XElement element) {
    return element == null ? null : XmlConvert.toSingle(element.value());
  }

  /** {@code explicit operator double}. */
  @DotNetMethod("static explicit operator double(XElement element)")
  public static double toDouble(@Nullable XElement element) {
    return XmlConvert.toDouble(XmlChars.notNull(element, "element").value());
  }

  /** {@code explicit operator double?}. */
  @DotNetMethod("static explicit operator double?(XElement element)")
  public static @Nullable Double toDoubleOrNull(@Nullable XElement element) {
    return element == null ? null : XmlConvert.toDouble(element.value());
  }

  /** {@code explicit operator decimal}. */
  @DotNetMethod("static explicit operator decimal(XElement element)")
  public static Decimal toDecimal(@Nullable XElement element) {
    return XmlConvert.toDecimal(XmlChars.notNull(element, "element").value());
  }

  /** {@code explicit operator decimal?}. */
  @DotNetMethod("static explicit operator decimal?(XElement element)")
  public static @Nullable Decimal toDecimalOrNull(@Nullable XElement element) {
    return element == null ? null : XmlConvert.toDecimal(element.value());
  }

  /** {@code explicit operator DateTime}. */
  @DotNetMethod("static explicit operator DateTime(XElement element)")
  public static DateTime toDateTimeLoosely(@Nullable XElement element) {
    return XmlConvert.toDateTimeLoosely(XmlChars.notNull(element, "element").value());
  }

  /** {@code explicit operator DateTime?}. */
  @DotNetMethod("static explicit operator DateTime?(XElement element)")
  public static @Nullable DateTime toDateTimeLooselyOrNull(@Nullable XElement element) {
    return element == null ? null : XmlConvert.toDateTimeLoosely(element.value());
  }

  /** {@code explicit operator DateTimeOffset}. */
  @DotNetMethod("static explicit operator DateTimeOffset(XElement element)")
  public static DateTimeOffset toDateTimeOffset(@Nullable XElement element) {
    return XmlConvert.toDateTimeOffset(XmlChars.notNull(element, "element").value());
  }

  /** {@code explicit operator DateTimeOffset?}. */
  @DotNetMethod("static explicit operator DateTimeOffset?(XElement element)")
  public static @Nullable DateTimeOffset toDateTimeOffsetOrNull(@Nullable XElement element) {
    return element == null ? null : XmlConvert.toDateTimeOffset(element.value());
  }

  /** {@code explicit operator TimeSpan}. */
  @DotNetMethod("static explicit operator TimeSpan(XElement element)")
  public static TimeSpan toTimeSpan(@Nullable XElement element) {
    return XmlConvert.toTimeSpan(XmlChars.notNull(element, "element").value());
  }

  /** {@code explicit operator TimeSpan?}. */
  @DotNetMethod("static explicit operator TimeSpan?(XElement element)")
  public static @Nullable TimeSpan toTimeSpanOrNull(@Nullable XElement element) {
    return element == null ? null : XmlConvert.toTimeSpan(element.value());
  }

  /** {@code explicit operator Guid}. */
  @DotNetMethod("static explicit operator Guid(XElement element)")
  public static Guid toGuid(@Nullable XElement element) {
    return XmlConvert.toGuid(XmlChars.notNull(element, "element").value());
  }

  /** {@code explicit operator Guid?}. */
  @DotNetMethod("static explicit operator Guid?(XElement element)")
  public static @Nullable Guid toGuidOrNull(@Nullable XElement element) {
    return element == null ? null : XmlConvert.toGuid(element.value());
  }

  /** {@code Load(textReader)}. */
  @DotNetMethod("static XElement Load(TextReader textReader)")
  public static XElement load(@Nullable TextReader textReader) {
    return parse(XmlTexts.all(textReader));
  }

  /** {@code Load(textReader, options)}. */
  @DotNetMethod("static XElement Load(TextReader textReader, LoadOptions options)")
  public static XElement loadAs(@Nullable TextReader textReader, LoadOptions options) {
    return parseAs(XmlTexts.all(textReader), options);
  }

  /** {@code Save(textWriter)}. */
  @DotNetMethod("void Save(TextWriter textWriter)")
  public static void save(XElement self, @Nullable TextWriter textWriter) {
    saveAs(self, textWriter, SaveOptions.NONE);
  }

  /** {@code Save(textWriter, options)}. */
  @DotNetMethod("void Save(TextWriter textWriter, SaveOptions options)")
  public static void saveAs(XElement self, @Nullable TextWriter textWriter, SaveOptions options) {
    XmlTexts.save(self, null, textWriter, options);
  }

  /** {@code Save(writer)}. */
  @DotNetMethod("void Save(XmlWriter writer)")
  public static void saveTo(XElement self, @Nullable XmlWriter writer) {
    self.writeTo(XmlChars.notNull(writer, "writer"));
  }
}
