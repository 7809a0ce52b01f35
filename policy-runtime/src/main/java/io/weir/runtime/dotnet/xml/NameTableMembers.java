package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;

/** A table of names. */
@DotNetType(value = "public class System.Xml.NameTable : XmlNameTable", java = XmlNameTable.class)
public final class NameTableMembers {
  private NameTableMembers() {}

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static XmlNameTable create() {
    return XmlNameTable.create();
  }
}
