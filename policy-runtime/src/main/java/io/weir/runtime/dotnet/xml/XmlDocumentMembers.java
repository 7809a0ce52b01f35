package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.text.TextReader;
import io.weir.runtime.dotnet.text.TextWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Documents as trees of nodes. */
@DotNetType(value = "public class System.Xml.XmlDocument : XmlNode", java = XmlDocument.class)
public final class XmlDocumentMembers {
  private XmlDocumentMembers() {}

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static XmlDocument create() {
    return new XmlDocument();
  }

  /** {@code new(nt)}. */
  @DotNetMethod("new(XmlNameTable nt)")
  public static XmlDocument createWith(@Nullable XmlNameTable nt) {
    XmlChars.notNull(nt, "nt");
    return new XmlDocument();
  }

  /** {@code LoadXml(xml)}. */
  @DotNetMethod("void LoadXml(string xml)")
  public static void loadXml(XmlDocument self, @Nullable String xml) {
    self.load(XmlChars.notNull(xml, "s"));
  }

  /** {@code Load(txtReader)}. */
  @DotNetMethod("void Load(TextReader txtReader)")
  public static void load(XmlDocument self, @Nullable TextReader txtReader) {
    self.load(TextReader.readToEnd(XmlChars.notNull(txtReader, "input")));
  }

  /** {@code Save(writer)}. */
  @DotNetMethod("void Save(TextWriter writer)")
  public static void save(XmlDocument self, @Nullable TextWriter writer) {
    TextWriter target = XmlChars.notNull(writer, "writer");
    XmlWriter text = new XmlWriter();
    text.setVerbatim(true);
    text.setIndent(!self.preservesWhitespace());
    if (self.element() == null) {
      throw new XmlException("Invalid XML document. The document does not have a root element.");
    }
    XmlNode child = self.first();
    if (child instanceof XmlDeclaration declaration) {
      text.writeStartDocument(declaration.standalone);
      child = child.next();
    } else {
      text.writeStartDocument(null);
    }
    for (; child != null; child = child.next()) {
      child.writeTo(text);
    }
    target.append(text.text());
  }

  /** {@code Save(w)}. */
  @DotNetMethod("void Save(XmlWriter w)")
  public static void saveTo(XmlDocument self, @Nullable XmlWriter w) {
    self.writeTo(XmlChars.notNull(w, "w"));
  }

  /** {@code DocumentElement}. */
  @DotNetProperty("XmlElement DocumentElement { get; }")
  public static @Nullable XmlElement documentElement(XmlDocument self) {
    return self.element();
  }

  /** {@code DocumentType}. */
  @DotNetProperty("XmlDocumentType DocumentType { get; }")
  public static @Nullable XmlDocumentType documentType(XmlDocument self) {
    for (XmlNode child = self.first(); child != null; child = child.next()) {
      if (child instanceof XmlDocumentType type) {
        return type;
      }
    }
    return null;
  }

  /** {@code PreserveWhitespace}. */
  @DotNetProperty("bool PreserveWhitespace { get; }")
  public static boolean preserveWhitespace(XmlDocument self) {
    return self.preservesWhitespace();
  }

  /** {@code PreserveWhitespace}. */
  @DotNetProperty("bool PreserveWhitespace { set; }")
  public static void setPreserveWhitespace(XmlDocument self, boolean value) {
    self.setPreservesWhitespace(value);
  }

  /** {@code NameTable}. */
  @DotNetProperty("XmlNameTable NameTable { get; }")
  public static XmlNameTable nameTable(XmlDocument self) {
    self.nodeType();
    return XmlNameTable.SHARED;
  }

  /** {@code CreateElement(name)}. */
  @DotNetMethod("XmlElement CreateElement(string name)")
  public static XmlElement createElement(XmlDocument self, @Nullable String name) {
    return self.createElement(name, "");
  }

  /** {@code CreateElement(qualifiedName, namespaceURI)}. */
  @DotNetMethod("XmlElement CreateElement(string qualifiedName, string namespaceURI)")
  public static XmlElement createElementIn(
      XmlDocument self, @Nullable String qualifiedName, @Nullable String namespaceURI) {
    return self.createElement(qualifiedName, namespaceURI);
  }

  /** {@code CreateElement(prefix, localName, namespaceURI)}. */
  @DotNetMethod("XmlElement CreateElement(string prefix, string localName, string namespaceURI)")
  public static XmlElement createElementPrefixed(
      XmlDocument self,
      @Nullable String prefix,
      @Nullable String localName,
      @Nullable String namespaceURI) {
    return self.createElement(prefix, localName, namespaceURI);
  }

  /** {@code CreateAttribute(name)}. */
  @DotNetMethod("XmlAttribute CreateAttribute(string name)")
  public static XmlAttribute createAttribute(XmlDocument self, @Nullable String name) {
    return self.createAttribute(name, "");
  }

  /** {@code CreateAttribute(qualifiedName, namespaceURI)}. */
  @DotNetMethod("XmlAttribute CreateAttribute(string qualifiedName, string namespaceURI)")
  public static XmlAttribute createAttributeIn(
      XmlDocument self, @Nullable String qualifiedName, @Nullable String namespaceURI) {
    return self.createAttribute(qualifiedName, namespaceURI);
  }

  /** {@code CreateAttribute(prefix, localName, namespaceURI)}. */
  @DotNetMethod(
      "XmlAttribute CreateAttribute(string prefix, string localName, string namespaceURI)")
  public static XmlAttribute createAttributePrefixed(
      XmlDocument self,
      @Nullable String prefix,
      @Nullable String localName,
      @Nullable String namespaceURI) {
    return self.createAttribute(prefix, localName, namespaceURI);
  }

  /** {@code CreateTextNode(text)}. */
  @DotNetMethod("XmlText CreateTextNode(string text)")
  public static XmlText createTextNode(XmlDocument self, @Nullable String text) {
    return new XmlText(self, text);
  }

  /** {@code CreateCDataSection(data)}. */
  @DotNetMethod("XmlCDataSection CreateCDataSection(string data)")
  public static XmlCDataSection createCDataSection(XmlDocument self, @Nullable String data) {
    return new XmlCDataSection(self, data);
  }

  /** {@code CreateComment(data)}. */
  @DotNetMethod("XmlComment CreateComment(string data)")
  public static XmlComment createComment(XmlDocument self, @Nullable String data) {
    return new XmlComment(self, data);
  }

  /** {@code CreateWhitespace(text)}. */
  @DotNetMethod("XmlWhitespace CreateWhitespace(string text)")
  public static XmlWhitespace createWhitespace(XmlDocument self, @Nullable String text) {
    return new XmlWhitespace(self, text);
  }

  /** {@code CreateSignificantWhitespace(text)}. */
  @DotNetMethod("XmlSignificantWhitespace CreateSignificantWhitespace(string text)")
  public static XmlSignificantWhitespace createSignificantWhitespace(
      XmlDocument self, @Nullable String text) {
    return new XmlSignificantWhitespace(self, text);
  }

  /** {@code CreateProcessingInstruction(target, data)}. */
  @DotNetMethod("XmlProcessingInstruction CreateProcessingInstruction(string target, string data)")
  public static XmlProcessingInstruction createProcessingInstruction(
      XmlDocument self, @Nullable String target, @Nullable String data) {
    return new XmlProcessingInstruction(
        self, XmlChars.notNull(target, "target"), data == null ? "" : data);
  }

  /** {@code CreateXmlDeclaration(version, encoding, standalone)}. */
  @DotNetMethod(
      "XmlDeclaration CreateXmlDeclaration(string version, string encoding, string standalone)")
  public static XmlDeclaration createXmlDeclaration(
      XmlDocument self,
      @Nullable String version,
      @Nullable String encoding,
      @Nullable String standalone) {
    if (!"1.0".equals(version)) {
      throw new ArgumentException(
          "Wrong XML version information. The XML must match production \"VersionNum ::= '1.'"
              + " [0-9]+\".");
    }
    return new XmlDeclaration(self, version, encoding, standalone);
  }

  /** {@code CreateDocumentType(name, publicId, systemId, internalSubset)}. */
  @DotNetMethod(
      "XmlDocumentType CreateDocumentType(string name, string publicId, string systemId, string"
          + " internalSubset)")
  public static XmlDocumentType createDocumentType(
      XmlDocument self,
      @Nullable String name,
      @Nullable String publicId,
      @Nullable String systemId,
      @Nullable String internalSubset) {
    return new XmlDocumentType(
        self, XmlChars.notNull(name, "name"), publicId, systemId, internalSubset);
  }

  /** {@code CreateDocumentFragment()}. */
  @DotNetMethod("XmlDocumentFragment CreateDocumentFragment()")
  public static XmlDocumentFragment createDocumentFragment(XmlDocument self) {
    return new XmlDocumentFragment(self);
  }

  /** {@code ImportNode(node, deep)}. */
  @DotNetMethod("XmlNode ImportNode(XmlNode node, bool deep)")
  public static XmlNode importNode(XmlDocument self, @Nullable XmlNode node, boolean deep) {
    return self.importNode(node, deep);
  }

  /** {@code GetElementsByTagName(name)}. */
  @DotNetMethod("XmlNodeList GetElementsByTagName(string name)")
  public static XmlNodeList getElementsByTagName(XmlDocument self, @Nullable String name) {
    return byName(self, name);
  }

  /** {@code GetElementsByTagName(localName, namespaceURI)}. */
  @DotNetMethod("XmlNodeList GetElementsByTagName(string localName, string namespaceURI)")
  public static XmlNodeList getElementsByTagNameIn(
      XmlDocument self, @Nullable String localName, @Nullable String namespaceURI) {
    self.nodeType();
    return XmlNodeList.live(
        () ->
            found(
                self,
                e ->
                    ("*".equals(localName) || e.localName().equals(localName))
                        && ("*".equals(namespaceURI) || e.uri().equals(namespaceURI))));
  }

  static XmlNodeList byName(XmlNode root, @Nullable String name) {
    return XmlNodeList.live(() -> found(root, e -> "*".equals(name) || e.name().equals(name)));
  }

  private static List<Object> found(XmlNode root, Predicate<XmlElement> which) {
    List<Object> all = new ArrayList<>();
    collect(root, which, all);
    return all;
  }

  private static void collect(XmlNode node, Predicate<XmlElement> which, List<Object> into) {
    for (XmlNode child = node.first(); child != null; child = child.next()) {
      Budget.steps(1);
      if (child instanceof XmlElement element) {
        if (which.test(element)) {
          into.add(element);
        }
        collect(element, which, into);
      }
    }
  }
}
