package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How a navigator is moved. */
@DotNetType(
    value = "public abstract partial class System.Xml.XPath.XPathNavigator",
    java = XPathNavigator.class)
public final class XPathNavigatorMoves {
  private XPathNavigatorMoves() {}

  /** {@code MoveTo(other)}. */
  @DotNetMethod("bool MoveTo(XPathNavigator other)")
  public static boolean moveTo(XPathNavigator self, @Nullable XPathNavigator other) {
    return other != null && self.moveTo(other);
  }

  /** {@code MoveToRoot()}. */
  @DotNetMethod("void MoveToRoot()")
  public static void moveToRoot(XPathNavigator self) {
    self.moveTo(self.tree().root(self.node()));
  }

  /** {@code MoveToParent()}. */
  @DotNetMethod("bool MoveToParent()")
  public static boolean moveToParent(XPathNavigator self) {
    return self.moveTo(self.tree().parent(self.node()));
  }

  /** {@code MoveToFirstChild()}. */
  @DotNetMethod("bool MoveToFirstChild()")
  public static boolean moveToFirstChild(XPathNavigator self) {
    return self.moveTo(self.tree().firstChild(self.node()));
  }

  /** {@code MoveToFirst()}. */
  @DotNetMethod("bool MoveToFirst()")
  public static boolean moveToFirst(XPathNavigator self) {
    XPathNodeType kind = self.tree().kind(self.node());
    Object parent = self.tree().parent(self.node());
    return kind != XPathNodeType.ATTRIBUTE
        && kind != XPathNodeType.NAMESPACE
        && parent != null
        && self.moveTo(self.tree().firstChild(parent));
  }

  /** {@code MoveToNext()}. */
  @DotNetMethod("bool MoveToNext()")
  public static boolean moveToNext(XPathNavigator self) {
    return self.moveTo(self.tree().next(self.node()));
  }

  /** {@code MoveToPrevious()}. */
  @DotNetMethod("bool MoveToPrevious()")
  public static boolean moveToPrevious(XPathNavigator self) {
    return self.moveTo(self.tree().stepBack(self.node()));
  }

  private static boolean moveAlong(XPathNavigator self, XPathAxis axis, Predicate<Object> fits) {
    Iterator<Object> all = axis.from(self.tree(), self.node());
    while (all.hasNext()) {
      Object at = all.next();
      if (fits.test(at)) {
        return self.moveTo(at);
      }
    }
    return false;
  }

  private static Predicate<Object> named(
      XPathNavigator self, @Nullable String local, @Nullable String uri) {
    return at -> self.tree().isElement(at, local, uri);
  }

  private static Predicate<Object> ofKind(XPathNavigator self, XPathNodeType type) {
    return at -> self.tree().isOfKind(at, type);
  }

  /** {@code MoveToChild(localName, namespaceURI)}. */
  @DotNetMethod("bool MoveToChild(string localName, string namespaceURI)")
  public static boolean moveToChild(
      XPathNavigator self, @Nullable String localName, @Nullable String namespaceURI) {
    return moveAlong(self, XPathAxis.CHILD, named(self, localName, namespaceURI));
  }

  /** {@code MoveToChild(type)}. */
  @DotNetMethod("bool MoveToChild(XPathNodeType type)")
  public static boolean moveToChildOf(XPathNavigator self, XPathNodeType type) {
    return moveAlong(self, XPathAxis.CHILD, ofKind(self, type));
  }

  /** {@code MoveToNext(localName, namespaceURI)}. */
  @DotNetMethod("bool MoveToNext(string localName, string namespaceURI)")
  public static boolean moveToNextNamed(
      XPathNavigator self, @Nullable String localName, @Nullable String namespaceURI) {
    return moveAlong(self, XPathAxis.FOLLOWING_SIBLING, named(self, localName, namespaceURI));
  }

  /** {@code MoveToNext(type)}. */
  @DotNetMethod("bool MoveToNext(XPathNodeType type)")
  public static boolean moveToNextOf(XPathNavigator self, XPathNodeType type) {
    return moveAlong(self, XPathAxis.FOLLOWING_SIBLING, ofKind(self, type));
  }

  /** {@code MoveToFollowing(localName, namespaceURI)}. */
  @DotNetMethod("bool MoveToFollowing(string localName, string namespaceURI)")
  public static boolean moveToFollowing(
      XPathNavigator self, @Nullable String localName, @Nullable String namespaceURI) {
    return self.moveToFollowing(null, named(self, localName, namespaceURI));
  }

  /** {@code MoveToFollowing(localName, namespaceURI, end)}. */
  @DotNetMethod("bool MoveToFollowing(string localName, string namespaceURI, XPathNavigator end)")
  public static boolean moveToFollowingBefore(
      XPathNavigator self,
      @Nullable String localName,
      @Nullable String namespaceURI,
      @Nullable XPathNavigator end) {
    return self.moveToFollowing(end, named(self, localName, namespaceURI));
  }

  /** {@code MoveToFollowing(type)}. */
  @DotNetMethod("bool MoveToFollowing(XPathNodeType type)")
  public static boolean moveToFollowingOf(XPathNavigator self, XPathNodeType type) {
    return self.moveToFollowing(null, ofKind(self, type));
  }

  /** {@code MoveToFollowing(type, end)}. */
  @DotNetMethod("bool MoveToFollowing(XPathNodeType type, XPathNavigator end)")
  public static boolean moveToFollowingOfBefore(
      XPathNavigator self, XPathNodeType type, @Nullable XPathNavigator end) {
    return self.moveToFollowing(end, ofKind(self, type));
  }

  /** {@code MoveToAttribute(localName, namespaceURI)}. */
  @DotNetMethod("bool MoveToAttribute(string localName, string namespaceURI)")
  public static boolean moveToAttribute(
      XPathNavigator self, @Nullable String localName, @Nullable String namespaceURI) {
    return self.moveTo(self.tree().attribute(self.node(), localName, namespaceURI));
  }

  /** {@code MoveToFirstAttribute()}. */
  @DotNetMethod("bool MoveToFirstAttribute()")
  public static boolean moveToFirstAttribute(XPathNavigator self) {
    List<Object> all = self.tree().attributes(self.node());
    return !all.isEmpty() && self.moveTo(all.get(0));
  }

  /** {@code MoveToNextAttribute()}. */
  @DotNetMethod("bool MoveToNextAttribute()")
  public static boolean moveToNextAttribute(XPathNavigator self) {
    return self.moveTo(self.tree().nextAttribute(self.node()));
  }

  /** {@code MoveToNamespace(name)}. */
  @DotNetMethod("bool MoveToNamespace(string name)")
  public static boolean moveToNamespace(XPathNavigator self, @Nullable String name) {
    return self.moveTo(self.tree().namespace(self.node(), name));
  }

  /** {@code MoveToFirstNamespace()}. */
  @DotNetMethod("bool MoveToFirstNamespace()")
  public static boolean moveToFirstNamespace(XPathNavigator self) {
    return moveToFirstNamespaceIn(self, XPathNamespaceScope.ALL);
  }

  /** {@code MoveToFirstNamespace(namespaceScope)}. */
  @DotNetMethod("bool MoveToFirstNamespace(XPathNamespaceScope namespaceScope)")
  public static boolean moveToFirstNamespaceIn(
      XPathNavigator self, XPathNamespaceScope namespaceScope) {
    return self.moveTo(self.tree().firstNamespace(self.node(), namespaceScope));
  }

  /** {@code MoveToNextNamespace()}. */
  @DotNetMethod("bool MoveToNextNamespace()")
  public static boolean moveToNextNamespace(XPathNavigator self) {
    return moveToNextNamespaceIn(self, XPathNamespaceScope.ALL);
  }

  /** {@code MoveToNextNamespace(namespaceScope)}. */
  @DotNetMethod("bool MoveToNextNamespace(XPathNamespaceScope namespaceScope)")
  public static boolean moveToNextNamespaceIn(
      XPathNavigator self, XPathNamespaceScope namespaceScope) {
    return self.node() instanceof XPathNamespaceNode at
        && self.moveTo(self.tree().nextNamespace(at, namespaceScope));
  }

  /** {@code MoveToId(id)}. */
  @DotNetMethod("bool MoveToId(string id)")
  public static boolean moveToId(XPathNavigator self, @Nullable String id) {
    return self.moveTo(self.tree().withId(id));
  }
}
