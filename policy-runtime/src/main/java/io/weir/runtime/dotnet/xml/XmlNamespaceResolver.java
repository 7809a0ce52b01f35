package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.collections.DotNetDictionary;
import org.jspecify.annotations.Nullable;

/** Knows what prefixes stand for. */
@DotNetType(
    value = "public interface System.Xml.IXmlNamespaceResolver",
    java = XmlNamespaceResolver.class)
public interface XmlNamespaceResolver {
  /** The namespace of a prefix, or null. */
  @Nullable String namespaceFor(@Nullable String prefix);

  /** The prefix of a namespace, or null. */
  @Nullable String prefixFor(@Nullable String uri);

  /** Namespaces by prefix. */
  DotNetDictionary inScope(XmlNamespaceScope scope);

  /** {@code LookupNamespace(prefix)}. */
  @DotNetMethod("string LookupNamespace(string prefix)")
  static @Nullable String lookupNamespace(XmlNamespaceResolver self, @Nullable String prefix) {
    return self.namespaceFor(prefix);
  }

  /** {@code LookupPrefix(namespaceName)}. */
  @DotNetMethod("string LookupPrefix(string namespaceName)")
  static @Nullable String lookupPrefix(XmlNamespaceResolver self, @Nullable String namespaceName) {
    return self.prefixFor(namespaceName);
  }

  /** {@code GetNamespacesInScope(scope)}. */
  @DotNetMethod("IDictionary<string, string> GetNamespacesInScope(XmlNamespaceScope scope)")
  static Object getNamespacesInScope(XmlNamespaceResolver self, XmlNamespaceScope scope) {
    return self.inScope(scope);
  }
}
