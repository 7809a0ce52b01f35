package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.collections.Enumerator;
import org.jspecify.annotations.Nullable;

/** Lists of nodes. */
@DotNetType(
    value =
        "public abstract class System.Xml.XmlNodeList : object, System.Collections.IEnumerable, IDisposable",
    java = XmlNodeList.class)
public final class XmlNodeListMembers {
  private XmlNodeListMembers() {}

  /** {@code Count}. */
  @DotNetProperty("int Count { get; }")
  public static int count(XmlNodeList self) {
    return self.size();
  }

  /** {@code this[int i]}. */
  @DotNetProperty("XmlNode this[int i] { get; }")
  public static @Nullable XmlNode at(XmlNodeList self, int i) {
    return self.at(i);
  }

  /** {@code Item(index)}. */
  @DotNetMethod("XmlNode Item(int index)")
  public static @Nullable XmlNode item(XmlNodeList self, int index) {
    return self.at(index);
  }

  /** {@code GetEnumerator()}. */
  @DotNetMethod("System.Collections.IEnumerator GetEnumerator()")
  public static Enumerator getEnumerator(XmlNodeList self) {
    return Enumerator.of(self);
  }
}
