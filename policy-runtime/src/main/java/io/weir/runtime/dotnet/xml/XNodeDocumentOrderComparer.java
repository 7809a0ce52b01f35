package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.collections.IComparer;
import org.jspecify.annotations.Nullable;

/** Orders nodes as they stand in their document. */
@DotNetType(
    value =
        "public sealed class System.Xml.Linq.XNodeDocumentOrderComparer : object, IComparer<XNode>",
    java = XNodeDocumentOrderComparer.class)
public final class XNodeDocumentOrderComparer implements IComparer {
  /** The one that {@code XNode.DocumentOrderComparer} gives. */
  static final XNodeDocumentOrderComparer SHARED = new XNodeDocumentOrderComparer();

  @Override
  public int compare(@Nullable Object x, @Nullable Object y) {
    return XNode.compareDocumentOrder((XNode) x, (XNode) y);
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static XNodeDocumentOrderComparer create() {
    return new XNodeDocumentOrderComparer();
  }

  /** {@code Compare(x, y)}. */
  @DotNetMethod("int Compare(XNode x, XNode y)")
  public static int compareNodes(
      XNodeDocumentOrderComparer self, @Nullable XNode x, @Nullable XNode y) {
    return self.compare(x, y);
  }
}
