package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.collections.DotNetDictionary;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prefixes and the namespaces that they stand for, in scopes. */
public final class XmlNamespaceManager implements XmlNamespaceResolver, Iterable<@Nullable Object> {
  private record Declared(String prefix, @Nullable String uri, int scope) {}

  /** The scope of what is known from the start. */
  private static final int BEFORE = -1;

  private static final List<String> KNOWN =
      List.of("xml", "xmlns", XNamespace.XML_NAME, XNamespace.XMLNS_NAME);

  private final List<Declared> declared = new ArrayList<>();
  private final XmlNameTable names;
  private int scope;

  /** One that knows {@code xml} and {@code xmlns}. */
  public XmlNamespaceManager() {
    this(XmlNameTable.SHARED);
  }

  XmlNamespaceManager(XmlNameTable names) {
    this.names = names;
    for (String known : KNOWN) {
      names.add(known);
    }
    declared.add(new Declared("", "", BEFORE));
    declared.add(new Declared("xmlns", XNamespace.XMLNS_NAME, BEFORE));
    declared.add(new Declared("xml", XNamespace.XML_NAME, BEFORE));
  }

  XmlNameTable nameTable() {
    return names;
  }

  /** Opens a scope. */
  public void pushScope() {
    scope++;
  }

  /** Closes a scope and forgets its declarations; false if none was open. */
  public boolean popScope() {
    if (scope == 0) {
      return false;
    }
    declared.removeIf(d -> d.scope == scope);
    scope--;
    return true;
  }

  /** Declares a prefix in the current scope; the empty one is the default namespace. */
  public void addNamespace(@Nullable String prefix, @Nullable String uri) {
    String name = XmlChars.notNull(prefix, "prefix");
    String value = XmlChars.notNull(uri, "uri");
    if (name.equals("xml") && !value.equals(XNamespace.XML_NAME)) {
      throw new ArgumentException(
          "Prefix \"xml\" is reserved for use by XML and can be mapped only to namespace name"
              + " \"http://www.w3.org/XML/1998/namespace\".");
    } else if (name.equals("xmlns")) {
      throw new ArgumentException("Prefix \"xmlns\" is reserved for use by XML.");
    }
    declared.removeIf(d -> d.scope == scope && d.prefix.equals(name) && scope > 0);
    declared.add(new Declared(names.add(name), names.add(value), scope));
  }

  /** Forgets what a prefix stands for, if that is the namespace. */
  public void removeNamespace(@Nullable String prefix, @Nullable String uri) {
    String name = XmlChars.notNull(prefix, "prefix");
    String value = XmlChars.notNull(uri, "uri");
    for (int i = declared.size() - 1; i > 2; i--) {
      Declared d = declared.get(i);
      if (d.prefix.equals(name) && value.equals(d.uri) && d.scope == scope) {
        declared.remove(i);
        return;
      }
    }
  }

  /** The namespace of a prefix, or null. */
  public @Nullable String lookupNamespace(@Nullable String prefix) {
    if (prefix == null) {
      return null;
    }
    for (int i = declared.size() - 1; i >= 0; i--) {
      if (declared.get(i).prefix.equals(prefix)) {
        Budget.steps(1 + (declared.size() - i) / 16);
        return declared.get(i).uri;
      }
    }
    return null;
  }

  /** The prefix of a namespace, or null. */
  public @Nullable String lookupPrefix(@Nullable String uri) {
    for (int i = declared.size() - 1; i >= 0; i--) {
      Declared d = declared.get(i);
      if (d.uri != null && d.uri.equals(uri) && d.uri.equals(lookupNamespace(d.prefix))) {
        return d.prefix;
      }
    }
    return null;
  }

  /** The default namespace, empty if there is none. */
  public String defaultNamespace() {
    String uri = lookupNamespace("");
    return uri == null ? "" : uri;
  }

  @Override
  public @Nullable String namespaceFor(@Nullable String prefix) {
    return lookupNamespace(prefix);
  }

  @Override
  public @Nullable String prefixFor(@Nullable String uri) {
    return lookupPrefix(uri);
  }

  @Override
  public DotNetDictionary inScope(XmlNamespaceScope which) {
    DotNetDictionary found =
        DotNetDictionary.create(RuntimeType.of("string"), RuntimeType.of("string"));
    boolean local = which == XmlNamespaceScope.LOCAL;
    int start = which == XmlNamespaceScope.ALL ? 2 : 3;
    for (Declared d : declared.subList(start, declared.size())) {
      Budget.steps(1);
      if (local && d.scope != scope) {
        continue;
      }
      if (local || !d.prefix.isEmpty() || !String.valueOf(d.uri).isEmpty()) {
        found.put(d.prefix, d.uri);
      } else {
        found.removeKey(d.prefix);
      }
    }
    return found;
  }

  /** The prefixes. */
  @Override
  public Iterator<@Nullable Object> iterator() {
    Set<@Nullable Object> prefixes = new LinkedHashSet<>();
    declared.forEach(d -> prefixes.add(d.prefix));
    return prefixes.iterator();
  }

  boolean hasNamespace(@Nullable String prefix) {
    for (Declared d : declared) {
      if (d.scope == scope && d.prefix.equals(prefix) && d.uri != null) {
        return !d.prefix.isEmpty() || !d.uri.isEmpty();
      }
    }
    return false;
  }
}
