package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** Text in CDATA sections. */
@DotNetType(value = "public class System.Xml.Linq.XCData : XText", java = XCData.class)
public final class XCDataMembers {
  private XCDataMembers() {}

  /** {@code new(value)}. */
  @DotNetMethod("new(string value)")
  public static XCData create(@Nullable String value) {
    return new XCData(value);
  }

  /** {@code new(other)}. */
  @DotNetMethod("new(XCData other)")
  public static XCData copyOf(@Nullable XCData other) {
    return new XCData(XmlChars.notNull(other, "other").value());
  }
}
