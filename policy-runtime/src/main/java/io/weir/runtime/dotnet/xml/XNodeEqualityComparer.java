package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.collections.IEqualityComparer;
import org.jspecify.annotations.Nullable;

/** Takes nodes of the same content for equal. */
@DotNetType(
    value =
        "public sealed class System.Xml.Linq.XNodeEqualityComparer : object,"
            + " IEqualityComparer<XNode>",
    java = XNodeEqualityComparer.class)
public final class XNodeEqualityComparer implements IEqualityComparer {
  /** The one that {@code XNode.EqualityComparer} gives. */
  static final XNodeEqualityComparer SHARED = new XNodeEqualityComparer();

  @Override
  public boolean equal(@Nullable Object x, @Nullable Object y) {
    return XNode.deepEquals((XNode) x, (XNode) y);
  }

  @Override
  public int hash(@Nullable Object value) {
    return value == null ? 0 : ((XNode) value).deepHash();
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static XNodeEqualityComparer create() {
    return new XNodeEqualityComparer();
  }

  /** {@code Equals(x, y)}. */
  @DotNetMethod("bool Equals(XNode x, XNode y)")
  public static boolean areEqual(XNodeEqualityComparer self, @Nullable XNode x, @Nullable XNode y) {
    return self.equal(x, y);
  }

  /** {@code GetHashCode(obj)}. */
  @DotNetMethod("int GetHashCode(XNode obj)")
  public static int hashOf(XNodeEqualityComparer self, @Nullable XNode obj) {
    return self.hash(obj);
  }
}
