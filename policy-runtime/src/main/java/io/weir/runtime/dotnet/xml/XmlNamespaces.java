package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.xml.XmlReader.Attribute;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The prefixes that are known at a place in a document, and names as they resolve there. */
final class XmlNamespaces {
  /**
   * An attribute as it is written.
   *
   * @param at its place
   * @param made whether the document type gave it as a default
   */
  record RawAttribute(String prefix, String localName, String value, int at, boolean made) {
    static RawAttribute of(String name, String value, int at, boolean made) {
      int colon = name.indexOf(':');
      return new RawAttribute(
          colon < 0 ? "" : name.substring(0, colon), name.substring(colon + 1), value, at, made);
    }

    String name() {
      return prefix.isEmpty() ? localName : prefix + ":" + localName;
    }

    /** The prefix that it declares, empty for the default namespace, or null if it is no such. */
    @Nullable String declared() {
      if (prefix.equals("xmlns")) {
        return localName;
      }
      return prefix.isEmpty() && localName.equals("xmlns") ? "" : null;
    }
  }

  private final XmlScanner scanner;
  private final Map<String, Deque<String>> uris = new HashMap<>();

  /** A scanner tells the errors. */
  XmlNamespaces(XmlScanner scanner) {
    this.scanner = scanner;
  }

  /** Makes a prefix known until it is {@linkplain #forget forgotten}. */
  void declare(String prefix, String uri) {
    uris.computeIfAbsent(prefix, p -> new ArrayDeque<>()).push(uri);
  }

  /** Declares what attributes of an element declare, and gives the prefixes. */
  List<String> declareAll(List<RawAttribute> attributes) {
    List<String> declared = new ArrayList<>(0);
    for (RawAttribute a : attributes) {
      String prefix = a.declared();
      if (prefix != null) {
        check(prefix, a);
        declare(prefix, a.value());
        declared.add(prefix);
      }
    }
    return declared;
  }

  /** Takes back the last declaration of each prefix. */
  void forget(List<String> prefixes) {
    for (String prefix : prefixes) {
      Deque<String> known = uris.get(prefix);
      if (known != null) {
        known.pop();
      }
    }
  }

  private void check(String prefix, RawAttribute a) {
    if (!prefix.isEmpty() && a.value().isEmpty()) {
      throw scanner.errorAt("Invalid namespace declaration.", a.at() + 7 + prefix.length());
    }
    if (prefix.equals("xmlns")) {
      throw scanner.errorAt("Prefix \"xmlns\" is reserved for use by XML.", a.at());
    }
    boolean isXmlName = a.value().equals(XNamespace.XML_NAME);
    if (prefix.equals("xml") && !isXmlName) {
      throw scanner.errorAt(
          "Prefix \"xml\" is reserved for use by XML and can be mapped only to namespace name \""
              + XNamespace.XML_NAME
              + "\".",
          a.at());
    }
    if (a.value().equals(XNamespace.XMLNS_NAME) || (isXmlName && !prefix.equals("xml"))) {
      throw scanner.errorAt(
          "Prefix '"
              + prefix
              + "' cannot be mapped to namespace name reserved for \"xml\" or \"xmlns\".",
          a.at() + (prefix.isEmpty() ? 7 : 8 + prefix.length()));
    }
  }

  /** The namespace of a prefix, or null. */
  @Nullable String lookup(String prefix) {
    Deque<String> known = uris.get(prefix);
    if (known != null && !known.isEmpty()) {
      return known.peek();
    }
    return prefix.isEmpty()
        ? ""
        : prefix.equals("xml")
            ? XNamespace.XML_NAME
            : prefix.equals("xmlns") ? XNamespace.XMLNS_NAME : null;
  }

  /** The namespace of a prefix that is written at a place. */
  String required(String prefix, int at) {
    String found = lookup(prefix);
    if (found == null) {
      throw scanner.errorAt("'" + prefix + "' is an undeclared prefix.", at);
    }
    return found;
  }

  /** The attributes with their namespaces; no two may have the same name. */
  List<Attribute> resolve(List<RawAttribute> raw) {
    if (raw.isEmpty()) {
      return List.of();
    }
    List<Attribute> resolved = new ArrayList<>(raw.size());
    Set<String> seen = new HashSet<>();
    for (RawAttribute a : raw) {
      String uri =
          a.prefix().isEmpty()
              ? a.localName().equals("xmlns") ? XNamespace.XMLNS_NAME : ""
              : required(a.prefix(), a.at());
      if (!seen.add(uri + '}' + a.localName())) {
        throw scanner.errorAt("'" + a.name() + "' is a duplicate attribute name.", a.at());
      }
      resolved.add(new Attribute(a.prefix(), a.localName(), uri, a.value(), a.made()));
    }
    return resolved;
  }
}
