package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An XML namespace: its name. Immutable; equal by name. */
@DotNetType(
    value = "public sealed class System.Xml.Linq.XNamespace : object",
    java = XNamespace.class)
public final class XNamespace {
  static final String XML_NAME = "http://www.w3.org/XML/1998/namespace";
  static final String XMLNS_NAME = "http://www.w3.org/2000/xmlns/";
  static final XNamespace NONE = new XNamespace("");
  static final XNamespace XML = new XNamespace(XML_NAME);
  static final XNamespace XMLNS = new XNamespace(XMLNS_NAME);

  private final String name;

  private XNamespace(String name) {
    this.name = name;
  }

  /** The namespace with a name; none for the empty one. */
  public static XNamespace of(String name) {
    return name.isEmpty() ? NONE : new XNamespace(name);
  }

  /** The name. */
  public String name() {
    return name;
  }

  /** A name in this namespace. */
  public XName name(String localName) {
    return XName.of(this, localName);
  }

  /** {@code None}. */
  @DotNetProperty("static XNamespace None { get; }")
  public static XNamespace none() {
    return NONE;
  }

  /** {@code Xml}. */
  @DotNetProperty("static XNamespace Xml { get; }")
  public static XNamespace xml() {
    return XML;
  }

  /** {@code Xmlns}. */
  @DotNetProperty("static XNamespace Xmlns { get; }")
  public static XNamespace xmlns() {
    return XMLNS;
  }

  /** {@code Get(namespaceName)}. */
  @DotNetMethod("static XNamespace Get(string namespaceName)")
  public static XNamespace get(@Nullable String namespaceName) {
    return of(XmlChars.notNull(namespaceName, "namespaceName"));
  }

  /** {@code NamespaceName}. */
  @DotNetProperty("string NamespaceName { get; }")
  public static String namespaceName(XNamespace self) {
    return self.name;
  }

  /** {@code GetName(localName)}. */
  @DotNetMethod("XName GetName(string localName)")
  public static XName getName(XNamespace self, @Nullable String localName) {
    return XName.of(self, XmlChars.notNull(localName, "localName"));
  }

  /** {@code ToString()}. */
  @DotNetMethod("string ToString()")
  public static String toText(XNamespace self) {
    return self.name;
  }

  /** {@code (XNamespace)name}; null stays null. */
  @DotNetMethod("static implicit operator XNamespace(string namespaceName)")
  public static @Nullable XNamespace fromText(@Nullable String namespaceName) {
    return namespaceName == null ? null : of(namespaceName);
  }

  /** {@code ns + localName}. */
  @DotNetMethod("static XName operator +(XNamespace ns, string localName)")
  public static XName plus(@Nullable XNamespace ns, @Nullable String localName) {
    return XName.of(XmlChars.notNull(ns, "ns"), XmlChars.notNull(localName, "localName"));
  }

  /** {@code ==}. */
  @DotNetMethod("static bool operator ==(XNamespace left, XNamespace right)")
  public static boolean same(@Nullable XNamespace left, @Nullable XNamespace right) {
    return Objects.equals(left, right);
  }

  /** {@code !=}. */
  @DotNetMethod("static bool operator !=(XNamespace left, XNamespace right)")
  public static boolean different(@Nullable XNamespace left, @Nullable XNamespace right) {
    return !same(left, right);
  }

  /** {@code Equals(obj)}. */
  @DotNetMethod("bool Equals(object obj)")
  public static boolean equalTo(XNamespace self, @Nullable Object obj) {
    return self.equals(obj);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof XNamespace same && same.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
