package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.NullReferenceException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds either XML tree for the conversion from JSON. Nodes are opaque to the caller. */
public abstract class XmlBuilder {
  XmlBuilder() {}

  /** A builder of a LINQ to XML document. */
  public static XmlBuilder linq() {
    return new Linq();
  }

  /** A builder of an XmlDocument. */
  public static XmlBuilder dom() {
    return new Dom();
  }

  /** The document that is built. */
  public abstract Object document();

  /** The document's element, or null. */
  public abstract @Nullable Object root();

  /**
   * The document's element, taken out of it where the tree's elements stand alone.
   *
   * @return null if an XmlDocument has none
   * @throws NullReferenceException if an XDocument has none
   */
  public abstract @Nullable Object detachedRoot();

  /** An element of a name, which may have a prefix; a null namespace is none. */
  public abstract Object element(String name, @Nullable String uri);

  /** Adds an attribute; a null namespace is none. */
  public abstract void attribute(
      Object element, String name, @Nullable String uri, @Nullable String value);

  /** Adds a node below another. */
  public abstract void append(Object parent, Object node);

  /** Text. */
  public abstract Object text(@Nullable String value);

  /** A CDATA section. */
  public abstract Object cdata(@Nullable String value);

  /** White space. */
  public abstract Object whitespace(@Nullable String value, boolean significant);

  /** A comment. */
  public abstract Object comment(@Nullable String value);

  /** An instruction. */
  public abstract Object instruction(String target, @Nullable String value);

  /** A document type. */
  public abstract Object documentType(
      String name,
      @Nullable String publicId,
      @Nullable String systemId,
      @Nullable String internalSubset);

  /** Sets or adds the XML declaration. */
  public abstract void declaration(
      Object parent, String version, @Nullable String encoding, @Nullable String standalone);

  /** The elements below a node. */
  public abstract List<Object> elements(Object parent);

  /** The local name of an element. */
  public abstract String localName(Object element);

  /** The namespace of an element, empty if none. */
  public abstract String uri(Object element);

  /** Marks an element as the only one of an array. */
  public abstract void markArray(Object element, String jsonUri);

  static String local(String name) {
    int colon = name.indexOf(':');
    return colon <= 0 || colon == name.length() - 1 ? name : name.substring(colon + 1);
  }

  /** Names as .NET's {@code XmlConvert.EncodeName}, or EncodeLocalName. */
  public static String encode(String name, boolean localName) {
    return String.valueOf(XmlConvert.encodeName(name, !localName, false));
  }

  /** Names as .NET's {@code XmlConvert.DecodeName}. */
  public static @Nullable String decode(@Nullable String name) {
    return XmlConvert.decodeName(name);
  }

  /** A value's XML text. */
  public static String valueText(Object value) {
    return XmlConvert.text(value);
  }

  /** A bool in XML text. */
  public static boolean toBoolean(@Nullable String text) {
    return XmlConvert.toBoolean(String.valueOf(text));
  }

  private static final class Linq extends XmlBuilder {
    private final XDocument document = new XDocument();

    @Override
    public Object document() {
      return document;
    }

    @Override
    public @Nullable Object root() {
      return document.root();
    }

    @Override
    public @Nullable Object detachedRoot() {
      XElement root = document.root();
      if (root == null) {
        throw NullReferenceException.create();
      }
      root.remove();
      return root;
    }

    @Override
    public Object element(String name, @Nullable String uri) {
      return new XElement(
          uri == null || uri.isEmpty() ? XName.of(name) : XName.getIn(local(name), uri));
    }

    @Override
    public void attribute(
        Object element, String name, @Nullable String uri, @Nullable String value) {
      XName qualified = uri == null ? XName.of(name) : XName.getIn(local(name), uri);
      ((XElement) element).add(new XAttribute(qualified, value));
    }

    @Override
    public void append(Object parent, Object node) {
      ((XContainer) parent).add(node);
    }

    @Override
    public Object text(@Nullable String value) {
      return new XText(value);
    }

    @Override
    public Object cdata(@Nullable String value) {
      return new XCData(value);
    }

    @Override
    public Object whitespace(@Nullable String value, boolean significant) {
      return new XText(value);
    }

    @Override
    public Object comment(@Nullable String value) {
      return new XComment(value);
    }

    @Override
    public Object instruction(String target, @Nullable String value) {
      return new XProcessingInstruction(target, value);
    }

    @Override
    public Object documentType(
        String name,
        @Nullable String publicId,
        @Nullable String systemId,
        @Nullable String internalSubset) {
      return new XDocumentType(name, publicId, systemId, internalSubset);
    }

    @Override
    public void declaration(
        Object parent, String version, @Nullable String encoding, @Nullable String standalone) {
      document.setDeclaration(new XDeclaration(version, encoding, standalone));
    }

    @Override
    public List<Object> elements(Object parent) {
      List<Object> all = new ArrayList<>();
      for (Object node : ((XContainer) parent).nodes(true, null)) {
        if (node != null) {
          all.add(node);
        }
      }
      return all;
    }

    @Override
    public String localName(Object element) {
      return ((XElement) element).name().localName();
    }

    @Override
    public String uri(Object element) {
      return ((XElement) element).name().namespace().name();
    }

    @Override
    public void markArray(Object element, String jsonUri) {
      XElement marked = (XElement) element;
      XName name = XName.getIn("Array", jsonUri);
      marked.add(new XAttribute(name, "true"));
      if (marked.prefixOfNamespace(XNamespace.of(jsonUri)) == null) {
        marked.add(new XAttribute(XName.getIn("json", XNamespace.XMLNS_NAME), jsonUri));
      }
    }
  }

  private static final class Dom extends XmlBuilder {
    private final XmlDocument document = new XmlDocument();

    @Override
    public Object document() {
      return document;
    }

    @Override
    public @Nullable Object root() {
      return document.element();
    }

    @Override
    public @Nullable Object detachedRoot() {
      return document.element();
    }

    @Override
    public Object element(String name, @Nullable String uri) {
      // an unknown prefix is left out, as .NET does where it has no namespace for it
      String local = local(name);
      String prefix =
          local.length() == name.length() || uri == null
              ? ""
              : name.substring(0, name.length() - local.length() - 1);
      return document.createElement(prefix, local, uri);
    }

    @Override
    public void attribute(
        Object element, String name, @Nullable String uri, @Nullable String value) {
      XmlAttribute made;
      if (uri == null) {
        made = document.createAttribute(name, null);
      } else {
        String local = local(name);
        String prefix =
            local.length() == name.length() || uri.isEmpty()
                ? ""
                : name.substring(0, name.length() - local.length() - 1);
        made = document.createAttribute(prefix, local, uri);
      }
      made.setValue(value);
      ((XmlElement) element).attributeCollection().append(made);
    }

    @Override
    public void append(Object parent, Object node) {
      ((XmlNode) parent).insertBefore((XmlNode) node, null);
    }

    @Override
    public Object text(@Nullable String value) {
      return new XmlText(document, value);
    }

    @Override
    public Object cdata(@Nullable String value) {
      return new XmlCDataSection(document, value);
    }

    @Override
    public Object whitespace(@Nullable String value, boolean significant) {
      return significant
          ? new XmlSignificantWhitespace(document, value)
          : new XmlWhitespace(document, value);
    }

    @Override
    public Object comment(@Nullable String value) {
      return new XmlComment(document, value);
    }

    @Override
    public Object instruction(String target, @Nullable String value) {
      return new XmlProcessingInstruction(document, target, value == null ? "" : value);
    }

    @Override
    public Object documentType(
        String name,
        @Nullable String publicId,
        @Nullable String systemId,
        @Nullable String internalSubset) {
      return new XmlDocumentType(document, name, publicId, systemId, internalSubset);
    }

    @Override
    public void declaration(
        Object parent, String version, @Nullable String encoding, @Nullable String standalone) {
      append(parent, new XmlDeclaration(document, version, encoding, standalone));
    }

    @Override
    public List<Object> elements(Object parent) {
      List<Object> all = new ArrayList<>();
      for (XmlNode child = ((XmlNode) parent).first(); child != null; child = child.next()) {
        if (child instanceof XmlElement) {
          all.add(child);
        }
      }
      return all;
    }

    @Override
    public String localName(Object element) {
      return ((XmlElement) element).localName();
    }

    @Override
    public String uri(Object element) {
      return ((XmlElement) element).uri();
    }

    @Override
    public void markArray(Object element, String jsonUri) {
      XmlElement marked = (XmlElement) element;
      if (marked.attribute("Array", jsonUri) == null) {
        XmlAttribute made = document.createAttribute("json", "Array", jsonUri);
        made.setValue("true");
        marked.attributeCollection().append(made);
      }
    }
  }
}
