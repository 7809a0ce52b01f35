package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** Instructions in an XmlDocument. */
@DotNetType(
    value = "public class System.Xml.XmlProcessingInstruction : XmlLinkedNode",
    java = XmlProcessingInstruction.class)
public final class XmlProcessingInstructionMembers {
  private XmlProcessingInstructionMembers() {}

  /** {@code Target}. */
  @DotNetProperty("string Target { get; }")
  public static String target(XmlProcessingInstruction self) {
    return self.name();
  }

  /** {@code Data}. */
  @DotNetProperty("string Data { get; }")
  public static String data(XmlProcessingInstruction self) {
    return self.innerText();
  }

  /** {@code Data}. */
  @DotNetProperty("string Data { set; }")
  public static void setData(XmlProcessingInstruction self, @Nullable String value) {
    self.setValue(value);
  }
}
