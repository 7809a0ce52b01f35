package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** Processing instructions. */
@DotNetType(
    value = "public class System.Xml.Linq.XProcessingInstruction : XNode",
    java = XProcessingInstruction.class)
public final class XProcessingInstructionMembers {
  private XProcessingInstructionMembers() {}

  /** {@code new(target, data)}. */
  @DotNetMethod("new(string target, string data)")
  public static XProcessingInstruction create(@Nullable String target, @Nullable String data) {
    return new XProcessingInstruction(target, data);
  }

  /** {@code new(other)}. */
  @DotNetMethod("new(XProcessingInstruction other)")
  public static XProcessingInstruction copyOf(@Nullable XProcessingInstruction other) {
    XProcessingInstruction from = XmlChars.notNull(other, "other");
    return new XProcessingInstruction(from.target, from.data);
  }

  /** {@code Target}. */
  @DotNetProperty("string Target { get; }")
  public static String target(XProcessingInstruction self) {
    return self.target;
  }

  /** {@code Target}. */
  @DotNetProperty("string Target { set; }")
  public static void setTarget(XProcessingInstruction self, @Nullable String value) {
    String given = XProcessingInstruction.validTarget(value);
    self.change(self, XObjectChangeEventArgs.NAME, () -> self.target = given);
  }

  /** {@code Data}. */
  @DotNetProperty("string Data { get; }")
  public static String data(XProcessingInstruction self) {
    return self.data;
  }

  /** {@code Data}. */
  @DotNetProperty("string Data { set; }")
  public static void setData(XProcessingInstruction self, @Nullable String value) {
    String given = XmlChars.notNull(value, "value");
    self.changeValue(() -> self.data = given);
  }
}
