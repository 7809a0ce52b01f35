package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.NotSupportedException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Elements and documents. */
@DotNetType(
    value = "public abstract class System.Xml.Linq.XContainer : XNode",
    java = XContainer.class)
public final class XContainerMembers {
  private XContainerMembers() {}

  /** {@code FirstNode}. */
  @DotNetProperty("XNode FirstNode { get; }")
  public static @Nullable XNode firstNode(XContainer self) {
    return self.firstNode();
  }

  /** {@code LastNode}. */
  @DotNetProperty("XNode LastNode { get; }")
  public static @Nullable XNode lastNode(XContainer self) {
    return self.lastNode();
  }

  /** {@code Add(content)}. */
  @DotNetMethod("void Add(object content)")
  public static void add(XContainer self, @Nullable Object content) {
    self.add(content);
  }

  /** {@code Add(content)}. */
  @DotNetMethod("void Add(params object[] content)")
  public static void addAll(XContainer self, @Nullable Object @Nullable [] content) {
    self.add(content);
  }

  /** {@code AddFirst(content)}. */
  @DotNetMethod("void AddFirst(object content)")
  public static void addFirst(XContainer self, @Nullable Object content) {
    new XInserter(self, null).add(content);
  }

  /** {@code AddFirst(content)}. */
  @DotNetMethod("void AddFirst(params object[] content)")
  public static void addAllFirst(XContainer self, @Nullable Object @Nullable [] content) {
    new XInserter(self, null).add(content);
  }

  /** {@code CreateWriter()}. */
  @DotNetMethod("XmlWriter CreateWriter()")
  public static XmlWriter createWriter(XContainer self) {
    throw new NotSupportedException("a writer into a tree is not available");
  }

  /** {@code DescendantNodes()}. */
  @DotNetMethod("IEnumerable<XNode> DescendantNodes()")
  public static Object descendantNodes(XContainer self) {
    return self.descendants(false, false, null);
  }

  /** {@code Descendants()}. */
  @DotNetMethod("IEnumerable<XElement> Descendants()")
  public static Object descendants(XContainer self) {
    return self.descendants(false, true, null);
  }

  /** {@code Descendants(name)}. */
  @DotNetMethod("IEnumerable<XElement> Descendants(XName name)")
  public static Object descendantsNamed(XContainer self, @Nullable XName name) {
    Object all = self.descendants(false, true, name);
    return name == null ? List.of() : all;
  }

  /** {@code Element(name)}. */
  @DotNetMethod("XElement Element(XName name)")
  public static @Nullable XElement element(XContainer self, @Nullable XName name) {
    return self.element(name);
  }

  /** {@code Elements()}. */
  @DotNetMethod("IEnumerable<XElement> Elements()")
  public static Object elements(XContainer self) {
    return self.nodes(true, null);
  }

  /** {@code Elements(name)}. */
  @DotNetMethod("IEnumerable<XElement> Elements(XName name)")
  public static Object elementsNamed(XContainer self, @Nullable XName name) {
    Object all = self.nodes(true, name);
    return name == null ? List.of() : all;
  }

  /** {@code Nodes()}. */
  @DotNetMethod("IEnumerable<XNode> Nodes()")
  public static Object nodes(XContainer self) {
    return self.nodes(false, null);
  }

  /** {@code RemoveNodes()}. */
  @DotNetMethod("void RemoveNodes()")
  public static void removeNodes(XContainer self) {
    self.removeNodes();
  }

  /** {@code ReplaceNodes(content)}. */
  @DotNetMethod("void ReplaceNodes(object content)")
  public static void replaceNodes(XContainer self, @Nullable Object content) {
    Object snapshot = XContent.snapshot(content);
    self.removeNodes();
    self.add(snapshot);
  }

  /** {@code ReplaceNodes(content)}. */
  @DotNetMethod("void ReplaceNodes(params object[] content)")
  public static void replaceNodesWithAll(XContainer self, @Nullable Object @Nullable [] content) {
    replaceNodes(self, content);
  }
}
