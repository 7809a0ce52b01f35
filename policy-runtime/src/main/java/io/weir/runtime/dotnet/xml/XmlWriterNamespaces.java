package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.ArgumentException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The namespaces that a writer has declared or must declare yet, the innermost last. A scope is the
 * number of those before the innermost element.
 */
final class XmlWriterNamespaces {
  /** A namespace that is declared, or known to be needed. */
  static final class Declared {
    final String prefix;
    final String uri;
    boolean needed;
    boolean written;

    Declared(String prefix, String uri, boolean needed, boolean written) {
      this.prefix = prefix;
      this.uri = uri;
      this.needed = needed;
      this.written = written;
    }
  }

  private final List<Declared> all = new ArrayList<>();

  /** Whether to leave out declarations of what stands already. */
  boolean omitDuplicates;

  XmlWriterNamespaces() {
    all.add(new Declared("xmlns", XNamespace.XMLNS_NAME, false, true));
    all.add(new Declared("xml", XNamespace.XML_NAME, false, true));
    all.add(new Declared("", "", false, false));
  }

  int size() {
    return all.size();
  }

  Declared get(int index) {
    return all.get(index);
  }

  /** Forgets those of an element that has ended. */
  void truncate(int size) {
    all.subList(size, all.size()).clear();
  }

  int indexOfPrefix(String prefix) {
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i).prefix.equals(prefix)) {
        return i;
      }
    }
    return -1;
  }

  /** What a prefix stands for. */
  @Nullable String namespaceOf(String prefix) {
    int index = indexOfPrefix(prefix);
    return index < 0 ? null : all.get(index).uri;
  }

  /** A prefix that stands for a namespace. */
  @Nullable String prefixOf(String uri) {
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i).uri.equals(uri)) {
        String prefix = all.get(i).prefix;
        return indexOfPrefix(prefix) == i ? prefix : null;
      }
    }
    return null;
  }

  private static void validateBinding(String prefix, String uri) {
    if ((uri.equals(XNamespace.XML_NAME) && !prefix.equals("xml"))
        || (uri.equals(XNamespace.XMLNS_NAME) && !prefix.equals("xmlns"))) {
      throw new ArgumentException(
          "Prefix '"
              + prefix
              + "' cannot be mapped to namespace name reserved for \"xml\" or"
              + " \"xmlns\".");
    }
  }

  private static XmlException redefined(String prefix, String old, String now) {
    return new XmlException(
        "The prefix '"
            + prefix
            + "' cannot be redefined from '"
            + old
            + "' to '"
            + now
            + "' within the same start element tag.");
  }

  /** A name of the innermost element has the prefix. */
  void need(String prefix, String uri, int scope) {
    int index = indexOfPrefix(prefix);
    if (index >= 0) {
      Declared existing = all.get(index);
      if (index >= scope) {
        if (!existing.uri.equals(uri)) {
          throw redefined(prefix, existing.uri, uri);
        }
        return;
      }
      if (index < 2) {
        if (!prefix.equals("xml") || !existing.uri.equals(uri)) {
          throw new ArgumentException("Prefix \"" + prefix + "\" is reserved for use by XML.");
        }
        return;
      }
      all.add(new Declared(prefix, uri, !existing.uri.equals(uri), false));
      return;
    }
    validateBinding(prefix, uri);
    all.add(new Declared(prefix, uri, true, false));
  }

  /** A declaration that stands among the attributes; says whether to write it. */
  boolean declare(String prefix, String uri, int scope) {
    boolean write = true;
    int index = indexOfPrefix(prefix);
    if (index >= 0) {
      Declared existing = all.get(index);
      if (index >= scope) {
        if (!existing.uri.equals(uri)) {
          throw redefined(prefix, existing.uri, uri);
        }
        if (existing.written) {
          throw duplicate(prefix.isEmpty() ? "" : "xmlns", prefix.isEmpty() ? "xmlns" : prefix);
        }
        if (omitDuplicates && !existing.needed) {
          write = false;
        }
        existing.written = true;
        existing.needed = false;
        return write;
      }
      if (existing.uri.equals(uri) && omitDuplicates) {
        write = false;
      }
    }
    validateBinding(prefix, uri);
    if (prefix.equals("xmlns")) {
      throw new ArgumentException("Prefix \"xmlns\" is reserved for use by XML.");
    }
    all.add(new Declared(prefix, uri, false, true));
    return write;
  }

  static XmlException duplicate(String prefix, String localName) {
    return new XmlException(
        "'"
            + (prefix.isEmpty() ? "" : prefix + ":")
            + localName
            + "' is a duplicate attribute"
            + " name.");
  }
}
