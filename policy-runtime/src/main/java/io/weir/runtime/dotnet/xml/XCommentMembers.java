package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** Comments. */
@DotNetType(value = "public class System.Xml.Linq.XComment : XNode", java = XComment.class)
public final class XCommentMembers {
  private XCommentMembers() {}

  /** {@code new(value)}. */
  @DotNetMethod("new(string value)")
  public static XComment create(@Nullable String value) {
    return new XComment(value);
  }

  /** {@code new(other)}. */
  @DotNetMethod("new(XComment other)")
  public static XComment copyOf(@Nullable XComment other) {
    return new XComment(XmlChars.notNull(other, "other").value);
  }

  /** {@code Value}. */
  @DotNetProperty("string Value { get; }")
  public static String value(XComment self) {
    return self.value;
  }

  /** {@code Value}. */
  @DotNetProperty("string Value { set; }")
  public static void setValue(XComment self, @Nullable String value) {
    String given = XmlChars.notNull(value, "value");
    self.changeValue(() -> self.value = given);
  }
}
