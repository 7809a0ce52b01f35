package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.NullReferenceException;
import io.weir.runtime.dotnet.collections.Enumerator;
import org.jspecify.annotations.Nullable;

/** Prefixes and the namespaces that they stand for. */
@DotNetType(
    value =
        "public class System.Xml.XmlNamespaceManager : object, System.Collections.IEnumerable,"
            + " IXmlNamespaceResolver",
    java = XmlNamespaceManager.class)
public final class XmlNamespaceManagerMembers {
  private XmlNamespaceManagerMembers() {}

  /** {@code new(nameTable)}. */
  @DotNetMethod("new(XmlNameTable nameTable)")
  public static XmlNamespaceManager create(@Nullable XmlNameTable nameTable) {
    if (nameTable == null) {
      throw NullReferenceException.create();
    }
    return new XmlNamespaceManager(nameTable);
  }

  /** {@code DefaultNamespace}. */
  @DotNetProperty("string DefaultNamespace { get; }")
  public static String defaultNamespace(XmlNamespaceManager self) {
    return self.defaultNamespace();
  }

  /** {@code NameTable}. */
  @DotNetProperty("XmlNameTable NameTable { get; }")
  public static XmlNameTable nameTable(XmlNamespaceManager self) {
    return self.nameTable();
  }

  /** {@code AddNamespace(prefix, uri)}. */
  @DotNetMethod("void AddNamespace(string prefix, string uri)")
  public static void addNamespace(
      XmlNamespaceManager self, @Nullable String prefix, @Nullable String uri) {
    self.addNamespace(prefix, uri);
  }

  /** {@code RemoveNamespace(prefix, uri)}. */
  @DotNetMethod("void RemoveNamespace(string prefix, string uri)")
  public static void removeNamespace(
      XmlNamespaceManager self, @Nullable String prefix, @Nullable String uri) {
    self.removeNamespace(prefix, uri);
  }

  /** {@code LookupNamespace(prefix)}. */
  @DotNetMethod("string LookupNamespace(string prefix)")
  public static @Nullable String lookupNamespace(
      XmlNamespaceManager self, @Nullable String prefix) {
    return self.lookupNamespace(prefix);
  }

  /** {@code LookupPrefix(uri)}. */
  @DotNetMethod("string LookupPrefix(string uri)")
  public static @Nullable String lookupPrefix(XmlNamespaceManager self, @Nullable String uri) {
    return self.lookupPrefix(uri);
  }

  /** {@code GetNamespacesInScope(scope)}. */
  @DotNetMethod("IDictionary<string, string> GetNamespacesInScope(XmlNamespaceScope scope)")
  public static Object getNamespacesInScope(XmlNamespaceManager self, XmlNamespaceScope scope) {
    return self.inScope(scope);
  }

  /** {@code GetEnumerator()}. */
  @DotNetMethod("System.Collections.IEnumerator GetEnumerator()")
  public static Enumerator getEnumerator(XmlNamespaceManager self) {
    return Enumerator.of(self);
  }

  /** {@code HasNamespace(prefix)}. */
  @DotNetMethod("bool HasNamespace(string prefix)")
  public static boolean hasNamespace(XmlNamespaceManager self, @Nullable String prefix) {
    return self.hasNamespace(prefix);
  }

  /** {@code PushScope()}. */
  @DotNetMethod("void PushScope()")
  public static void pushScope(XmlNamespaceManager self) {
    self.pushScope();
  }

  /** {@code PopScope()}. */
  @DotNetMethod("bool PopScope()")
  public static boolean popScope(XmlNamespaceManager self) {
    return self.popScope();
  }
}
