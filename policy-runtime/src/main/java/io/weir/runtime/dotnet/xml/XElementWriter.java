package io.weir.runtime.dotnet.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes an element with the prefixes that are declared on it and on what contains it. */
final class XElementWriter {
  private record Scope(String prefix, String uri, int depth) {}

  private final XmlWriter writer;
  private final List<Scope> scopes = new ArrayList<>();
  private int depth;

  XElementWriter(XmlWriter writer) {
    this.writer = writer;
  }

  void write(XElement element) {
    for (XElement at = element.parent(); at != null; at = at.parent()) {
      for (XAttribute a = at.firstAttribute(); a != null; a = a.next) {
        if (a.isNamespaceDeclaration()) {
          scopes.add(0, new Scope(a.declaredPrefix(), a.value(), 0));
        }
      }
    }
    XNode at = element;
    while (true) {
      if (at instanceof XElement inner) {
        start(inner);
        XNode first = inner.rawFirst();
        if (first != null) {
          at = first;
          continue;
        }
        String text = inner.textOnly();
        if (text == null) {
          writer.writeEndElement();
        } else {
          writer.writeString(text);
          writer.writeFullEndElement();
        }
        pop();
      } else {
        at.writeTo(writer);
      }
      while (at != element && at.next == null) {
        at = Objects.requireNonNull(at.container());
        writer.writeFullEndElement();
        pop();
      }
      if (at == element) {
        return;
      }
      at = Objects.requireNonNull(at.next);
    }
  }

  private void pop() {
    while (!scopes.isEmpty() && scopes.get(scopes.size() - 1).depth == depth && depth > 0) {
      scopes.remove(scopes.size() - 1);
    }
    depth--;
  }

  private @Nullable String prefix(String uri, boolean allowDefault) {
    if (uri.isEmpty()) {
      return "";
    }
    for (int i = scopes.size() - 1; i >= 0; i--) {
      Scope scope = scopes.get(i);
      if (scope.uri.equals(uri)
          && (allowDefault || !scope.prefix.isEmpty())
          && !shadowed(scope.prefix, i)) {
        return scope.prefix;
      }
    }
    if (uri.equals(XNamespace.XML_NAME)) {
      return "xml";
    }
    return uri.equals(XNamespace.XMLNS_NAME) ? "xmlns" : null;
  }

  private boolean shadowed(String prefix, int index) {
    for (int i = scopes.size() - 1; i > index; i--) {
      if (scopes.get(i).prefix.equals(prefix)) {
        return true;
      }
    }
    return false;
  }

  private void start(XElement element) {
    depth++;
    for (XAttribute a = element.firstAttribute(); a != null; a = a.next) {
      if (a.isNamespaceDeclaration()) {
        scopes.add(new Scope(a.declaredPrefix(), a.value(), depth));
      }
    }
    String uri = element.name().namespace().name();
    writer.writeStartElement(prefix(uri, true), element.name().localName(), uri);
    for (XAttribute a = element.firstAttribute(); a != null; a = a.next) {
      String local = a.name().localName();
      String namespace = a.name().namespace().name();
      writer.writeAttribute(
          prefix(namespace, false),
          local,
          namespace.isEmpty() && local.equals("xmlns") ? XNamespace.XMLNS_NAME : namespace,
          a.value());
    }
  }
}
