package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.collections.Enumerator;
import org.jspecify.annotations.Nullable;

/** Nodes that were selected. */
@DotNetType(
    value =
        "public abstract class System.Xml.XPath.XPathNodeIterator : object, ICloneable,"
            + " System.Collections.IEnumerable",
    java = XPathNodeIterator.class)
public final class XPathNodeIteratorMembers {
  private XPathNodeIteratorMembers() {}

  /** {@code Count}. */
  @DotNetProperty("int Count { get; }")
  public static int count(XPathNodeIterator self) {
    return self.count();
  }

  /** {@code Current}. */
  @DotNetProperty("XPathNavigator Current { get; }")
  public static XPathNavigator current(XPathNodeIterator self) {
    return self.current();
  }

  /** {@code CurrentPosition}. */
  @DotNetProperty("int CurrentPosition { get; }")
  public static int currentPosition(XPathNodeIterator self) {
    return self.position();
  }

  /** {@code MoveNext()}. */
  @DotNetMethod("bool MoveNext()")
  public static boolean moveNext(XPathNodeIterator self) {
    return self.moveNext();
  }

  /** {@code Clone()}. */
  @DotNetMethod("XPathNodeIterator Clone()")
  public static XPathNodeIterator copyOf(XPathNodeIterator self) {
    return self.copy();
  }

  /** {@code GetEnumerator()}. */
  @DotNetMethod("System.Collections.IEnumerator GetEnumerator()")
  public static Enumerator getEnumerator(XPathNodeIterator self) {
    return Enumerator.checked(self.iterator(), null);
  }

  /** {@code ToString()}. */
  @DotNetMethod("string ToString()")
  public static @Nullable String toText(XPathNodeIterator self) {
    return self.toString();
  }
}
