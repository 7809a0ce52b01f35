package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** Text between elements. */
@DotNetType(value = "public class System.Xml.Linq.XText : XNode", java = XText.class)
public final class XTextMembers {
  private XTextMembers() {}

  /** {@code new(value)}. */
  @DotNetMethod("new(string value)")
  public static XText create(@Nullable String value) {
    return new XText(value);
  }

  /** {@code new(other)}. */
  @DotNetMethod("new(XText other)")
  public static XText copyOf(@Nullable XText other) {
    return new XText(XmlChars.notNull(other, "other").value());
  }

  /** {@code Value}. */
  @DotNetProperty("string Value { get; }")
  public static String value(XText self) {
    return self.value();
  }

  /** {@code Value}. */
  @DotNetProperty("string Value { set; }")
  public static void setValue(XText self, @Nullable String value) {
    self.setText(XmlChars.notNull(value, "value"));
  }
}
