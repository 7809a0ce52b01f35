package io.weir.runtime.dotnet.xml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a LINQ to XML tree as if it were text. */
final class XNodeReader extends XmlReader {
  private final XNode root;
  private @Nullable XNode at;
  private boolean atEnd;
  private boolean textOfElement;
  private ReadState state = ReadState.INITIAL;

  private final boolean omitsDuplicates;

  private XNodeReader(XNode root, boolean omitsDuplicates) {
    this.root = root;
    this.omitsDuplicates = omitsDuplicates;
  }

  /** A reader that may leave out declarations of what an outer element declares alike. */
  static XmlReader over(XNode root, boolean omitsDuplicates) {
    root.nodeType();
    return new XNodeReader(root, omitsDuplicates);
  }

  @Override
  boolean readNode() {
    XNode here = at;
    if (state == ReadState.INITIAL) {
      state = ReadState.INTERACTIVE;
      if (root instanceof XDocument document) {
        return document.declaration() != null ? on(root) : into(document);
      }
      return on(root);
    }
    if (state != ReadState.INTERACTIVE || here == null) {
      return false;
    }
    if (textOfElement) {
      textOfElement = false;
      atEnd = true;
      return true;
    }
    if (here instanceof XContainer container && !atEnd) {
      if (container instanceof XDocument || !((XElement) container).isEmpty()) {
        return into(container);
      }
    }
    return after(here);
  }

  private boolean on(XNode node) {
    at = node;
    atEnd = false;
    return true;
  }

  private boolean into(XContainer container) {
    XNode first = container.rawFirst();
    if (first != null) {
      return on(first);
    }
    at = container;
    if (container instanceof XDocument) {
      return finish();
    }
    String text = container.textOnly();
    if (text != null && !text.isEmpty()) {
      textOfElement = true;
    } else {
      atEnd = true;
    }
    return true;
  }

  private boolean after(XNode node) {
    if (node == root) {
      return finish();
    }
    if (node.next != null) {
      return on(node.next);
    }
    XContainer container = node.container();
    if (container == null || container instanceof XDocument) {
      return finish();
    }
    at = container;
    atEnd = true;
    return true;
  }

  private boolean finish() {
    at = null;
    state = ReadState.END_OF_FILE;
    return false;
  }

  @Override
  XmlNodeType kind() {
    if (at == null) {
      return XmlNodeType.NONE;
    }
    if (textOfElement) {
      return XmlNodeType.TEXT;
    }
    if (at instanceof XDocument) {
      return XmlNodeType.XML_DECLARATION;
    }
    return atEnd ? XmlNodeType.END_ELEMENT : at.nodeType();
  }

  @Override
  String prefix() {
    if (at instanceof XElement element && !textOfElement) {
      return prefix(element, element.name().namespace());
    }
    return "";
  }

  private static String prefix(XElement element, XNamespace namespace) {
    if (namespace.name().isEmpty()) {
      return "";
    }
    XNamespace byDefault = element.namespaceOfPrefix("");
    if (namespace.equals(byDefault)) {
      return "";
    }
    String prefix = element.prefixOfNamespace(namespace);
    return prefix == null ? "" : prefix;
  }

  @Override
  String localName() {
    if (textOfElement || at == null) {
      return "";
    } else if (at instanceof XElement element) {
      return element.name().localName();
    } else if (at instanceof XProcessingInstruction instruction) {
      return instruction.target;
    } else if (at instanceof XDocumentType type) {
      return type.name;
    }
    return at instanceof XDocument ? "xml" : "";
  }

  @Override
  String uri() {
    return at instanceof XElement element && !textOfElement
        ? element.name().namespace().name()
        : "";
  }

  @Override
  String value() {
    if (textOfElement && at instanceof XElement element) {
      return String.valueOf(element.textOnly());
    } else if (at instanceof XText text) {
      return text.value();
    } else if (at instanceof XComment comment) {
      return comment.value;
    } else if (at instanceof XProcessingInstruction instruction) {
      return instruction.data;
    } else if (at instanceof XDocumentType type) {
      return type.internalSubset == null ? "" : type.internalSubset;
    }
    return "";
  }

  @Override
  boolean emptyElement() {
    return at instanceof XElement element && !atEnd && !textOfElement && element.isEmpty();
  }

  @Override
  int depth() {
    int depth = textOfElement ? 1 : 0;
    for (XNode node = at; node != null && node != root; node = node.container()) {
      depth++;
    }
    return root instanceof XDocument && depth > 0 ? depth - 1 : depth;
  }

  @Override
  List<Attribute> attributes() {
    List<Attribute> all = new ArrayList<>();
    if (at instanceof XElement element && !atEnd && !textOfElement) {
      for (XAttribute a = element.firstAttribute(); a != null; a = a.next) {
        if (omitsDuplicates && isDuplicate(a, element)) {
          continue;
        }
        XNamespace namespace = a.name().namespace();
        boolean isDefault = namespace.name().isEmpty() && a.name().localName().equals("xmlns");
        String prefix =
            namespace.name().isEmpty() ? "" : String.valueOf(element.prefixOfNamespace(namespace));
        all.add(
            new Attribute(
                prefix,
                a.name().localName(),
                isDefault ? XNamespace.XMLNS_NAME : namespace.name(),
                a.value(),
                false));
      }
    } else if (at instanceof XDocument document) {
      XDeclaration declaration = document.declaration();
      if (declaration != null) {
        add(all, "version", XDeclaration.version(declaration));
        add(all, "encoding", XDeclaration.encoding(declaration));
        add(all, "standalone", XDeclaration.standalone(declaration));
      }
    } else if (at instanceof XDocumentType type) {
      add(all, "PUBLIC", type.publicId);
      add(all, "SYSTEM", type.systemId);
    }
    return all;
  }

  private boolean isDuplicate(XAttribute declaration, XElement element) {
    if (!declaration.isNamespaceDeclaration()) {
      return false;
    } else if (declaration.name().localName().equals("xml")) {
      return true;
    }
    XElement outer = element;
    while (outer != root && outer.container() instanceof XElement next) {
      outer = next;
      for (XAttribute a = outer.firstAttribute(); a != null; a = a.next) {
        if (a.name().equals(declaration.name())) {
          return a.value().equals(declaration.value());
        }
      }
    }
    return false;
  }

  private static void add(List<Attribute> all, String name, @Nullable String value) {
    if (value != null) {
      all.add(new Attribute("", name, "", value, false));
    }
  }

  @Override
  ReadState readState() {
    return state;
  }

  @Override
  @Nullable String lookupNamespace(String prefixed) {
    XNode here = at;
    while (here != null && !(here instanceof XElement)) {
      here = here.container();
    }
    XNamespace found =
        here instanceof XElement element ? element.namespaceOfPrefix(prefixed) : null;
    return found == null ? null : found.name();
  }
}
