package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** Nodes that are text. */
@DotNetType(
    value = "public abstract class System.Xml.XmlCharacterData : XmlLinkedNode",
    java = XmlCharacterData.class)
public final class XmlCharacterDataMembers {
  private XmlCharacterDataMembers() {}

  /** {@code Data}. */
  @DotNetProperty("string Data { get; }")
  public static String data(XmlCharacterData self) {
    return self.data();
  }

  /** {@code Data}. */
  @DotNetProperty("string Data { set; }")
  public static void setData(XmlCharacterData self, @Nullable String value) {
    self.setValue(value);
  }

  /** {@code Length}. */
  @DotNetProperty("int Length { get; }")
  public static int length(XmlCharacterData self) {
    return self.data().length();
  }
}
