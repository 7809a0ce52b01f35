package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** Names that are kept once. */
@DotNetType(
    value = "public abstract class System.Xml.XmlNameTable : object",
    java = XmlNameTable.class)
public final class XmlNameTableMembers {
  private XmlNameTableMembers() {}

  /** {@code Add(array)}. */
  @DotNetMethod("string Add(string array)")
  public static String add(XmlNameTable self, @Nullable String array) {
    return self.add(XmlChars.notNull(array, "key"));
  }

  /** {@code Get(array)}. */
  @DotNetMethod("string Get(string array)")
  public static @Nullable String get(XmlNameTable self, @Nullable String array) {
    return self.get(XmlChars.notNull(array, "value"));
  }
}
