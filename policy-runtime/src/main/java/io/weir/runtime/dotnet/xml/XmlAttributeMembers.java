package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** Attributes in an XmlDocument. */
@DotNetType(value = "public class System.Xml.XmlAttribute : XmlNode", java = XmlAttribute.class)
public final class XmlAttributeMembers {
  private XmlAttributeMembers() {}

  /** {@code Value}. */
  @DotNetProperty("string Value { get; }")
  public static String value(XmlAttribute self) {
    return self.text();
  }

  /** {@code Value}. */
  @DotNetProperty("string Value { set; }")
  public static void setValue(XmlAttribute self, @Nullable String value) {
    self.setValue(value);
  }

  /** {@code OwnerElement}. */
  @DotNetProperty("XmlElement OwnerElement { get; }")
  public static @Nullable XmlElement ownerElement(XmlAttribute self) {
    return self.element();
  }

  /** {@code Specified}. */
  @DotNetProperty("bool Specified { get; }")
  public static boolean specified(XmlAttribute self) {
    return self.specified();
  }
}
