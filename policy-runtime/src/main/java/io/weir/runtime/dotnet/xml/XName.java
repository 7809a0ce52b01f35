package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The name of an element or attribute: a namespace and a local name. Immutable; equal by both. */
@DotNetType(
    value = "public sealed class System.Xml.Linq.XName : object, IEquatable<XName>",
    java = XName.class)
public final class XName {
  private final XNamespace namespace;
  private final String localName;

  private XName(XNamespace namespace, String localName) {
    this.namespace = namespace;
    this.localName = localName;
  }

  /**
   * A name.
   *
   * @throws XmlException if the local name is none
   */
  public static XName of(XNamespace namespace, String localName) {
    if (localName.isEmpty()) {
      throw new ArgumentException("The value cannot be an empty string.", "localName");
    }
    return new XName(namespace, XmlChars.verifyNcName(localName));
  }

  /** A name that is known to be one. */
  static XName trusted(XNamespace namespace, String localName) {
    return new XName(namespace, localName);
  }

  /** A name from text as {@code {namespace}local} or {@code local}. */
  public static XName of(String expanded) {
    if (expanded.isEmpty()) {
      throw new ArgumentException("The value cannot be an empty string.", "expandedName");
    }
    if (expanded.charAt(0) != '{') {
      return of(XNamespace.NONE, expanded);
    }
    int end = expanded.lastIndexOf('}');
    if (end <= 1 || end == expanded.length() - 1) {
      throw new ArgumentException("'" + expanded + "' is an invalid expanded name.");
    }
    return of(XNamespace.of(expanded.substring(1, end)), expanded.substring(end + 1));
  }

  /** The namespace. */
  public XNamespace namespace() {
    return namespace;
  }

  /** The name without the namespace. */
  public String localName() {
    return localName;
  }

  /** {@code Get(expandedName)}. */
  @DotNetMethod("static XName Get(string expandedName)")
  public static XName get(@Nullable String expandedName) {
    return of(XmlChars.notNull(expandedName, "expandedName"));
  }

  /** {@code Get(localName, namespaceName)}. */
  @DotNetMethod("static XName Get(string localName, string namespaceName)")
  public static XName getIn(@Nullable String localName, @Nullable String namespaceName) {
    return of(XNamespace.get(namespaceName), XmlChars.notNull(localName, "localName"));
  }

  /** {@code LocalName}. */
  @DotNetProperty("string LocalName { get; }")
  public static String localNameOf(XName self) {
    return self.localName;
  }

  /** {@code Namespace}. */
  @DotNetProperty("XNamespace Namespace { get; }")
  public static XNamespace namespaceOf(XName self) {
    return self.namespace;
  }

  /** {@code NamespaceName}. */
  @DotNetProperty("string NamespaceName { get; }")
  public static String namespaceNameOf(XName self) {
    return self.namespace.name();
  }

  /** {@code ToString()}. */
  @DotNetMethod("string ToString()")
  public static String toText(XName self) {
    return self.toString();
  }

  /** {@code (XName)text}; null stays null. */
  @DotNetMethod("static implicit operator XName(string expandedName)")
  public static @Nullable XName fromText(@Nullable String expandedName) {
    return expandedName == null ? null : of(expandedName);
  }

  /** {@code ==}. */
  @DotNetMethod("static bool operator ==(XName left, XName right)")
  public static boolean same(@Nullable XName left, @Nullable XName right) {
    return Objects.equals(left, right);
  }

  /** {@code !=}. */
  @DotNetMethod("static bool operator !=(XName left, XName right)")
  public static boolean different(@Nullable XName left, @Nullable XName right) {
    return !Objects.equals(left, right);
  }

  /** {@code Equals(obj)}. */
  @DotNetMethod("bool Equals(object obj)")
  public static boolean equalTo(XName self, @Nullable Object obj) {
    return self.equals(obj);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || (other instanceof XName name
            && name.localName.equals(localName)
            && name.namespace.equals(namespace));
  }

  @Override
  public int hashCode() {
    return namespace.hashCode() * 31 + localName.hashCode();
  }

  @Override
  public String toString() {
    return namespace.name().isEmpty() ? localName : "{" + namespace.name() + "}" + localName;
  }
}
