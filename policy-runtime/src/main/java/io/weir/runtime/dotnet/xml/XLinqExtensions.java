package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What sequences of nodes and attributes can be asked for. */
@DotNetType(value = "public static class System.Xml.Linq.Extensions", java = void.class)
public final class XLinqExtensions {
  private XLinqExtensions() {}

  /** {@code Attributes(source)}. */
  @DotNetMethod("static IEnumerable<XAttribute> Attributes(this IEnumerable<XElement> source)")
  public static Object attributes(@Nullable Object source) {
    return flat(source, e -> ((XElement) e).attributes(null));
  }

  /** {@code Attributes(source, name)}. */
  @DotNetMethod(
      "static IEnumerable<XAttribute> Attributes(this IEnumerable<XElement> source, XName name)")
  public static Object attributesNamed(@Nullable Object source, @Nullable XName name) {
    return named(source, name, e -> ((XElement) e).attributes(name));
  }

  /** {@code Ancestors<T>(source)}. */
  @DotNetMethod(
      "static IEnumerable<XElement> Ancestors<T>(this IEnumerable<T> source) where T : XNode")
  public static Object ancestors(@Nullable Object source) {
    return flat(source, e -> XNode.ancestors(((XNode) e).container(), null));
  }

  /** {@code Ancestors<T>(source, name)}. */
  @DotNetMethod(
      "static IEnumerable<XElement> Ancestors<T>(this IEnumerable<T> source, XName name) where T : XNode")
  public static Object ancestorsNamed(@Nullable Object source, @Nullable XName name) {
    return named(source, name, e -> XNode.ancestors(((XNode) e).container(), name));
  }

  /** {@code AncestorsAndSelf(source)}. */
  @DotNetMethod("static IEnumerable<XElement> AncestorsAndSelf(this IEnumerable<XElement> source)")
  public static Object ancestorsAndSelf(@Nullable Object source) {
    return flat(source, e -> XNode.ancestors((XElement) e, null));
  }

  /** {@code AncestorsAndSelf(source, name)}. */
  @DotNetMethod(
      "static IEnumerable<XElement> AncestorsAndSelf(this IEnumerable<XElement> source, XName name)")
  public static Object ancestorsAndSelfNamed(@Nullable Object source, @Nullable XName name) {
    return named(source, name, e -> XNode.ancestors((XElement) e, name));
  }

  /** {@code DescendantNodes<T>(source)}. */
  @DotNetMethod(
      "static IEnumerable<XNode> DescendantNodes<T>(this IEnumerable<T> source) where T : XContainer")
  public static Object descendantNodes(@Nullable Object source) {
    return flat(source, e -> ((XContainer) e).descendants(false, false, null));
  }

  /** {@code DescendantNodesAndSelf(source)}. */
  @DotNetMethod(
      "static IEnumerable<XNode> DescendantNodesAndSelf(this IEnumerable<XElement> source)")
  public static Object descendantNodesAndSelf(@Nullable Object source) {
    return flat(source, e -> ((XContainer) e).descendants(true, false, null));
  }

  /** {@code Descendants<T>(source)}. */
  @DotNetMethod(
      "static IEnumerable<XElement> Descendants<T>(this IEnumerable<T> source) where T : XContainer")
  public static Object descendants(@Nullable Object source) {
    return flat(source, e -> ((XContainer) e).descendants(false, true, null));
  }

  /** {@code Descendants<T>(source, name)}. */
  @DotNetMethod(
      "static IEnumerable<XElement> Descendants<T>(this IEnumerable<T> source, XName name) where T : XContainer")
  public static Object descendantsNamed(@Nullable Object source, @Nullable XName name) {
    return named(source, name, e -> ((XContainer) e).descendants(false, true, name));
  }

  /** {@code DescendantsAndSelf(source)}. */
  @DotNetMethod(
      "static IEnumerable<XElement> DescendantsAndSelf(this IEnumerable<XElement> source)")
  public static Object descendantsAndSelf(@Nullable Object source) {
    return flat(source, e -> ((XContainer) e).descendants(true, true, null));
  }

  /** {@code DescendantsAndSelf(source, name)}. */
  @DotNetMethod(
      "static IEnumerable<XElement> DescendantsAndSelf(this IEnumerable<XElement> source, XName name)")
  public static Object descendantsAndSelfNamed(@Nullable Object source, @Nullable XName name) {
    return named(source, name, e -> ((XContainer) e).descendants(true, true, name));
  }

  /** {@code Elements<T>(source)}. */
  @DotNetMethod(
      "static IEnumerable<XElement> Elements<T>(this IEnumerable<T> source) where T : XContainer")
  public static Object elements(@Nullable Object source) {
    return flat(source, e -> ((XContainer) e).nodes(true, null));
  }

  /** {@code Elements<T>(source, name)}. */
  @DotNetMethod(
      "static IEnumerable<XElement> Elements<T>(this IEnumerable<T> source, XName name) where T : XContainer")
  public static Object elementsNamed(@Nullable Object source, @Nullable XName name) {
    return named(source, name, e -> ((XContainer) e).nodes(true, name));
  }

  /** {@code InDocumentOrder<T>(source)}. */
  @DotNetMethod(
      "static IEnumerable<T> InDocumentOrder<T>(this IEnumerable<T> source) where T : XNode")
  public static Object inDocumentOrder(@Nullable Object source) {
    XmlChars.notNull(source, "source");
    Iterable<@Nullable Object> sorted =
        () -> {
          List<@Nullable Object> all = XContent.list(source);
          all.sort((a, b) -> XNode.compareDocumentOrder((XNode) a, (XNode) b));
          return all.iterator();
        };
    return sorted;
  }

  /** {@code Nodes<T>(source)}. */
  @DotNetMethod(
      "static IEnumerable<XNode> Nodes<T>(this IEnumerable<T> source) where T : XContainer")
  public static Object nodes(@Nullable Object source) {
    return flat(source, e -> ((XContainer) e).nodes(false, null));
  }

  /** {@code Remove(source)}. */
  @DotNetMethod("static void Remove(this IEnumerable<XAttribute> source)")
  public static void removeAttributes(@Nullable Object source) {
    for (Object attribute : XContent.list(XmlChars.notNull(source, "source"))) {
      if (attribute != null) {
        ((XAttribute) attribute).remove();
      }
    }
  }

  /** {@code Remove<T>(source)}. */
  @DotNetMethod("static void Remove<T>(this IEnumerable<T> source) where T : XNode")
  public static void removeNodes(@Nullable Object source) {
    for (Object node : XContent.list(XmlChars.notNull(source, "source"))) {
      if (node != null) {
        ((XNode) node).remove();
      }
    }
  }

  private static Object named(
      @Nullable Object source,
      @Nullable XName name,
      Function<Object, Iterable<@Nullable Object>> parts) {
    XmlChars.notNull(source, "source");
    return name == null ? List.of() : flat(source, parts);
  }

  private static Object flat(
      @Nullable Object source, Function<Object, Iterable<@Nullable Object>> parts) {
    return XContent.flat(XmlChars.notNull(source, "source"), parts);
  }
}
