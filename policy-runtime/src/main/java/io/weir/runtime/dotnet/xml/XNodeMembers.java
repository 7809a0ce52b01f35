package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Nodes below an element or document. */
@DotNetType(value = "public abstract class System.Xml.Linq.XNode : XObject", java = XNode.class)
public final class XNodeMembers {
  private XNodeMembers() {}

  /** {@code NextNode}. */
  @DotNetProperty("XNode NextNode { get; }")
  public static @Nullable XNode nextNode(XNode self) {
    return self.nextNode();
  }

  /** {@code PreviousNode}. */
  @DotNetProperty("XNode PreviousNode { get; }")
  public static @Nullable XNode previousNode(XNode self) {
    return self.previousNode();
  }

  /** {@code DocumentOrderComparer}. */
  @DotNetProperty("static XNodeDocumentOrderComparer DocumentOrderComparer { get; }")
  public static XNodeDocumentOrderComparer documentOrderComparer() {
    return XNodeDocumentOrderComparer.SHARED;
  }

  /** {@code EqualityComparer}. */
  @DotNetProperty("static XNodeEqualityComparer EqualityComparer { get; }")
  public static XNodeEqualityComparer equalityComparer() {
    return XNodeEqualityComparer.SHARED;
  }

  /** {@code AddAfterSelf(content)}. */
  @DotNetMethod("void AddAfterSelf(object content)")
  public static void addAfterSelf(XNode self, @Nullable Object content) {
    self.addAfterSelf(content);
  }

  /** {@code AddAfterSelf(content)}. */
  @DotNetMethod("void AddAfterSelf(params object[] content)")
  public static void addAllAfterSelf(XNode self, @Nullable Object @Nullable [] content) {
    self.addAfterSelf(content);
  }

  /** {@code AddBeforeSelf(content)}. */
  @DotNetMethod("void AddBeforeSelf(object content)")
  public static void addBeforeSelf(XNode self, @Nullable Object content) {
    self.addBeforeSelf(content);
  }

  /** {@code AddBeforeSelf(content)}. */
  @DotNetMethod("void AddBeforeSelf(params object[] content)")
  public static void addAllBeforeSelf(XNode self, @Nullable Object @Nullable [] content) {
    self.addBeforeSelf(content);
  }

  /** {@code Ancestors()}. */
  @DotNetMethod("IEnumerable<XElement> Ancestors()")
  public static Object ancestors(XNode self) {
    return XNode.ancestors(self.container(), null);
  }

  /** {@code Ancestors(name)}. */
  @DotNetMethod("IEnumerable<XElement> Ancestors(XName name)")
  public static Object ancestorsNamed(XNode self, @Nullable XName name) {
    XObject parent = self.container();
    return name == null ? List.of() : XNode.ancestors(parent, name);
  }

  /** {@code CompareDocumentOrder(n1, n2)}. */
  @DotNetMethod("static int CompareDocumentOrder(XNode n1, XNode n2)")
  public static int compareDocumentOrder(@Nullable XNode n1, @Nullable XNode n2) {
    return XNode.compareDocumentOrder(n1, n2);
  }

  /** {@code CreateReader()}. */
  @DotNetMethod("XmlReader CreateReader()")
  public static XmlReader createReader(XNode self) {
    return XNodeReader.over(self, false);
  }

  /** {@code CreateReader(readerOptions)}. */
  @DotNetMethod("XmlReader CreateReader(ReaderOptions readerOptions)")
  public static XmlReader createReaderWith(XNode self, ReaderOptions readerOptions) {
    long option = ReaderOptions.OMIT_DUPLICATE_NAMESPACES.value();
    return XNodeReader.over(self, (readerOptions.value() & option) != 0);
  }

  /** {@code NodesAfterSelf()}. */
  @DotNetMethod("IEnumerable<XNode> NodesAfterSelf()")
  public static Object nodesAfterSelf(XNode self) {
    return self.nodesAfterSelf(false, null);
  }

  /** {@code NodesBeforeSelf()}. */
  @DotNetMethod("IEnumerable<XNode> NodesBeforeSelf()")
  public static Object nodesBeforeSelf(XNode self) {
    return self.nodesBeforeSelf(false, null);
  }

  /** {@code ElementsAfterSelf()}. */
  @DotNetMethod("IEnumerable<XElement> ElementsAfterSelf()")
  public static Object elementsAfterSelf(XNode self) {
    return self.nodesAfterSelf(true, null);
  }

  /** {@code ElementsAfterSelf(name)}. */
  @DotNetMethod("IEnumerable<XElement> ElementsAfterSelf(XName name)")
  public static Object elementsAfterSelfNamed(XNode self, @Nullable XName name) {
    Object all = self.nodesAfterSelf(true, name);
    return name == null ? List.of() : all;
  }

  /** {@code ElementsBeforeSelf()}. */
  @DotNetMethod("IEnumerable<XElement> ElementsBeforeSelf()")
  public static Object elementsBeforeSelf(XNode self) {
    return self.nodesBeforeSelf(true, null);
  }

  /** {@code ElementsBeforeSelf(name)}. */
  @DotNetMethod("IEnumerable<XElement> ElementsBeforeSelf(XName name)")
  public static Object elementsBeforeSelfNamed(XNode self, @Nullable XName name) {
    Object all = self.nodesBeforeSelf(true, name);
    return name == null ? List.of() : all;
  }

  /** {@code IsAfter(node)}. */
  @DotNetMethod("bool IsAfter(XNode node)")
  public static boolean isAfter(XNode self, @Nullable XNode node) {
    return XNode.compareDocumentOrder(self, node) > 0;
  }

  /** {@code IsBefore(node)}. */
  @DotNetMethod("bool IsBefore(XNode node)")
  public static boolean isBefore(XNode self, @Nullable XNode node) {
    return XNode.compareDocumentOrder(self, node) < 0;
  }

  /** {@code ReadFrom(reader)}. */
  @DotNetMethod("static XNode ReadFrom(XmlReader reader)")
  public static XNode readFrom(@Nullable XmlReader reader) {
    return XmlLoader.node(XmlChars.notNull(reader, "reader"));
  }

  /** {@code Remove()}. */
  @DotNetMethod("void Remove()")
  public static void remove(XNode self) {
    self.remove();
  }

  /** {@code ReplaceWith(content)}. */
  @DotNetMethod("void ReplaceWith(object content)")
  public static void replaceWith(XNode self, @Nullable Object content) {
    self.replaceWith(content);
  }

  /** {@code ReplaceWith(content)}. */
  @DotNetMethod("void ReplaceWith(params object[] content)")
  public static void replaceWithAll(XNode self, @Nullable Object @Nullable [] content) {
    self.replaceWith(content);
  }

  /** {@code ToString()}. */
  @DotNetMethod("string ToString()")
  public static String toText(XNode self) {
    return self.toString();
  }

  /** {@code ToString(options)}. */
  @DotNetMethod("string ToString(SaveOptions options)")
  public static String toTextAs(XNode self, SaveOptions options) {
    return self.toXml(options.value());
  }

  /** {@code WriteTo(writer)}. */
  @DotNetMethod("void WriteTo(XmlWriter writer)")
  public static void writeTo(XNode self, @Nullable XmlWriter writer) {
    self.writeTo(XmlChars.notNull(writer, "writer"));
  }

  /** {@code DeepEquals(n1, n2)}. */
  @DotNetMethod("static bool DeepEquals(XNode n1, XNode n2)")
  public static boolean deepEquals(@Nullable XNode n1, @Nullable XNode n2) {
    return XNode.deepEquals(n1, n2);
  }
}
