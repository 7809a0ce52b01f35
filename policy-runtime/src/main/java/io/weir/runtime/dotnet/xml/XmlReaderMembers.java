package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.InvalidOperationException;
import io.weir.runtime.dotnet.text.TextReader;
import org.jspecify.annotations.Nullable;

/** Reads XML node by node. */
@DotNetType(
    value = "public abstract class System.Xml.XmlReader : object, IDisposable",
    java = XmlReader.class)
public final class XmlReaderMembers {
  private XmlReaderMembers() {}

  /** {@code Create(input)}. */
  @DotNetMethod("static XmlReader Create(TextReader input)")
  public static XmlReader create(@Nullable TextReader input) {
    return new XmlTextReader(TextReader.readToEnd(XmlChars.notNull(input, "input")), true);
  }

  /** {@code Read()}. */
  @DotNetMethod("bool Read()")
  public static boolean read(XmlReader self) {
    return self.read();
  }

  /** {@code MoveToContent()}. */
  @DotNetMethod("XmlNodeType MoveToContent()")
  public static XmlNodeType moveToContent(XmlReader self) {
    return self.moveToContent();
  }

  /** {@code Skip()}. */
  @DotNetMethod("void Skip()")
  public static void skip(XmlReader self) {
    self.skip();
  }

  /** {@code Close()}. */
  @DotNetMethod("void Close()")
  public static void close(XmlReader self) {
    self.kind();
  }

  /** {@code Dispose()}. */
  @DotNetMethod("void Dispose()")
  public static void dispose(XmlReader self) {
    self.kind();
  }

  /** {@code NodeType}. */
  @DotNetProperty("XmlNodeType NodeType { get; }")
  public static XmlNodeType nodeType(XmlReader self) {
    return self.attributeHere() == null ? self.kind() : XmlNodeType.ATTRIBUTE;
  }

  /** {@code Name}. */
  @DotNetProperty("string Name { get; }")
  public static String name(XmlReader self) {
    XmlReader.Attribute here = self.attributeHere();
    return here == null ? self.name() : here.name();
  }

  /** {@code LocalName}. */
  @DotNetProperty("string LocalName { get; }")
  public static String localName(XmlReader self) {
    XmlReader.Attribute here = self.attributeHere();
    return here == null ? self.localName() : here.localName();
  }

  /** {@code Prefix}. */
  @DotNetProperty("string Prefix { get; }")
  public static String prefix(XmlReader self) {
    XmlReader.Attribute here = self.attributeHere();
    return here == null ? self.prefix() : here.prefix();
  }

  /** {@code NamespaceURI}. */
  @DotNetProperty("string NamespaceURI { get; }")
  public static String namespaceUri(XmlReader self) {
    XmlReader.Attribute here = self.attributeHere();
    return here == null ? self.uri() : here.uri();
  }

  /** {@code Value}. */
  @DotNetProperty("string Value { get; }")
  public static String value(XmlReader self) {
    XmlReader.Attribute here = self.attributeHere();
    return here == null ? self.value() : here.value();
  }

  /** {@code HasValue}. */
  @DotNetProperty("bool HasValue { get; }")
  public static boolean hasValue(XmlReader self) {
    return self.attributeHere() != null || !self.value().isEmpty();
  }

  /** {@code IsEmptyElement}. */
  @DotNetProperty("bool IsEmptyElement { get; }")
  public static boolean isEmptyElement(XmlReader self) {
    return self.emptyElement();
  }

  /** {@code EOF}. */
  @DotNetProperty("bool EOF { get; }")
  public static boolean eof(XmlReader self) {
    return self.eof();
  }

  /** {@code Depth}. */
  @DotNetProperty("int Depth { get; }")
  public static int depth(XmlReader self) {
    return self.attributeHere() == null ? self.depth() : self.depth() + 1;
  }

  /** {@code ReadState}. */
  @DotNetProperty("ReadState ReadState { get; }")
  public static ReadState readState(XmlReader self) {
    return self.readState();
  }

  /** {@code AttributeCount}. */
  @DotNetProperty("int AttributeCount { get; }")
  public static int attributeCount(XmlReader self) {
    return self.attributes().size();
  }

  /** {@code HasAttributes}. */
  @DotNetProperty("bool HasAttributes { get; }")
  public static boolean hasAttributes(XmlReader self) {
    return !self.attributes().isEmpty();
  }

  /** {@code this[string name]}. */
  @DotNetProperty("string this[string name] { get; }")
  public static @Nullable String attributeNamed(XmlReader self, @Nullable String name) {
    return getAttribute(self, name);
  }

  /** {@code this[int i]}. */
  @DotNetProperty("string this[int i] { get; }")
  public static String attributeAt(XmlReader self, int i) {
    return getAttributeAt(self, i);
  }

  /** {@code GetAttribute(name)}. */
  @DotNetMethod("string GetAttribute(string name)")
  public static @Nullable String getAttribute(XmlReader self, @Nullable String name) {
    for (XmlReader.Attribute a : self.attributes()) {
      if (a.name().equals(name)) {
        return a.value();
      }
    }
    return null;
  }

  /** {@code GetAttribute(name, namespaceURI)}. */
  @DotNetMethod("string GetAttribute(string name, string namespaceURI)")
  public static @Nullable String getAttributeIn(
      XmlReader self, @Nullable String name, @Nullable String namespaceURI) {
    for (XmlReader.Attribute a : self.attributes()) {
      if (a.localName().equals(name) && a.uri().equals(namespaceURI == null ? "" : namespaceURI)) {
        return a.value();
      }
    }
    return null;
  }

  /** {@code GetAttribute(i)}. */
  @DotNetMethod("string GetAttribute(int i)")
  public static String getAttributeAt(XmlReader self, int i) {
    if (i < 0 || i >= self.attributes().size()) {
      throw new ArgumentOutOfRangeException("i");
    }
    return self.attributes().get(i).value();
  }

  /** {@code MoveToAttribute(name)}. */
  @DotNetMethod("bool MoveToAttribute(string name)")
  public static boolean moveToAttribute(XmlReader self, @Nullable String name) {
    for (int i = 0; i < self.attributes().size(); i++) {
      if (self.attributes().get(i).name().equals(name)) {
        self.moveTo(i);
        return true;
      }
    }
    return false;
  }

  /** {@code MoveToFirstAttribute()}. */
  @DotNetMethod("bool MoveToFirstAttribute()")
  public static boolean moveToFirstAttribute(XmlReader self) {
    if (self.attributes().isEmpty()) {
      return false;
    }
    self.moveTo(0);
    return true;
  }

  /** {@code MoveToNextAttribute()}. */
  @DotNetMethod("bool MoveToNextAttribute()")
  public static boolean moveToNextAttribute(XmlReader self) {
    if (self.attributeIndex() + 1 >= self.attributes().size()) {
      return false;
    }
    self.moveTo(self.attributeIndex() + 1);
    return true;
  }

  /** {@code MoveToElement()}. */
  @DotNetMethod("bool MoveToElement()")
  public static boolean moveToElement(XmlReader self) {
    boolean moved = self.attributeHere() != null;
    self.moveTo(-1);
    return moved;
  }

  /** {@code LookupNamespace(prefix)}. */
  @DotNetMethod("string LookupNamespace(string prefix)")
  public static @Nullable String lookupNamespace(XmlReader self, @Nullable String prefix) {
    return self.lookupNamespace(XmlChars.notNull(prefix, "prefix"));
  }

  /** {@code IsStartElement()}. */
  @DotNetMethod("bool IsStartElement()")
  public static boolean isStartElement(XmlReader self) {
    return self.moveToContent() == XmlNodeType.ELEMENT;
  }

  /** {@code IsStartElement(name)}. */
  @DotNetMethod("bool IsStartElement(string name)")
  public static boolean isStartElementNamed(XmlReader self, @Nullable String name) {
    return self.moveToContent() == XmlNodeType.ELEMENT && self.name().equals(name);
  }

  /** {@code ReadStartElement()}. */
  @DotNetMethod("void ReadStartElement()")
  public static void readStartElement(XmlReader self) {
    if (self.moveToContent() != XmlNodeType.ELEMENT) {
      throw self.error("'" + self.kind() + "' is an invalid XmlNodeType.");
    }
    self.read();
  }

  /** {@code ReadStartElement(name)}. */
  @DotNetMethod("void ReadStartElement(string name)")
  public static void readStartElementNamed(XmlReader self, @Nullable String name) {
    if (self.moveToContent() != XmlNodeType.ELEMENT) {
      throw self.error("'" + self.kind() + "' is an invalid XmlNodeType.");
    }
    if (!self.name().equals(name)) {
      throw self.error("Element '" + name + "' was not found.");
    }
    self.read();
  }

  /** {@code ReadEndElement()}. */
  @DotNetMethod("void ReadEndElement()")
  public static void readEndElement(XmlReader self) {
    if (self.moveToContent() != XmlNodeType.END_ELEMENT) {
      throw self.error("'" + self.kind() + "' is an invalid XmlNodeType.");
    }
    self.read();
  }

  /** {@code ReadToFollowing(name)}. */
  @DotNetMethod("bool ReadToFollowing(string name)")
  public static boolean readToFollowing(XmlReader self, @Nullable String name) {
    while (self.read()) {
      if (self.kind() == XmlNodeType.ELEMENT && self.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** {@code ReadToDescendant(name)}. */
  @DotNetMethod("bool ReadToDescendant(string name)")
  public static boolean readToDescendant(XmlReader self, @Nullable String name) {
    int depth = self.depth();
    if (self.readState() == ReadState.INITIAL) {
      depth = -1;
    } else if (self.kind() != XmlNodeType.ELEMENT || self.emptyElement()) {
      return false;
    }
    while (self.read() && self.depth() > depth) {
      if (self.kind() == XmlNodeType.ELEMENT && self.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** {@code ReadToNextSibling(name)}. */
  @DotNetMethod("bool ReadToNextSibling(string name)")
  public static boolean readToNextSibling(XmlReader self, @Nullable String name) {
    do {
      self.skip();
      if (self.kind() == XmlNodeType.ELEMENT && self.name().equals(name)) {
        return true;
      }
    } while (self.kind() != XmlNodeType.END_ELEMENT && !self.eof());
    return false;
  }

  /** {@code ReadElementContentAsString()}. */
  @DotNetMethod("string ReadElementContentAsString()")
  public static String readElementContentAsString(XmlReader self) {
    if (self.kind() != XmlNodeType.ELEMENT) {
      throw new InvalidOperationException(
          "The ReadElementContentAsString method is not supported on node type "
              + self.kind()
              + ".");
    }
    return XmlReaderContent.textOfElement(self);
  }

  /** {@code ReadElementString()}. */
  @DotNetMethod("string ReadElementString()")
  public static String readElementString(XmlReader self) {
    if (self.moveToContent() != XmlNodeType.ELEMENT) {
      throw self.error("'" + self.kind() + "' is an invalid XmlNodeType.");
    }
    return XmlReaderContent.textOfElement(self);
  }

  /** {@code ReadElementContentAsInt()}. */
  @DotNetMethod("int ReadElementContentAsInt()")
  public static int readElementContentAsInt(XmlReader self) {
    return XmlConvert.toInt32(readElementContentAsString(self));
  }

  /** {@code ReadElementContentAsBoolean()}. */
  @DotNetMethod("bool ReadElementContentAsBoolean()")
  public static boolean readElementContentAsBoolean(XmlReader self) {
    return XmlConvert.toBoolean(readElementContentAsString(self));
  }

  /** {@code ReadInnerXml()}. */
  @DotNetMethod("string ReadInnerXml()")
  public static String readInnerXml(XmlReader self) {
    return XmlReaderContent.innerXml(self);
  }

  /** {@code ReadOuterXml()}. */
  @DotNetMethod("string ReadOuterXml()")
  public static String readOuterXml(XmlReader self) {
    return XmlReaderContent.outerXml(self);
  }
}
