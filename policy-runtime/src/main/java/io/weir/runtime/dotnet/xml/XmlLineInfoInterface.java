package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** Where in its text a node was, if that was kept. */
@DotNetType(value = "public interface System.Xml.IXmlLineInfo", java = Object.class)
public final class XmlLineInfoInterface {
  private XmlLineInfoInterface() {}

  /** {@code HasLineInfo()}. */
  @DotNetMethod("bool HasLineInfo()")
  public static boolean hasLineInfo(@Nullable Object self) {
    return lineNumber(self) > 0;
  }

  /** {@code LineNumber}. */
  @DotNetProperty("int LineNumber { get; }")
  public static int lineNumber(@Nullable Object self) {
    if (self instanceof XObject object) {
      return object.lineNumber();
    }
    return self instanceof XmlReader reader ? reader.lineNumber() : 0;
  }

  /** {@code LinePosition}. */
  @DotNetProperty("int LinePosition { get; }")
  public static int linePosition(@Nullable Object self) {
    if (self instanceof XObject object) {
      return object.linePosition();
    }
    return self instanceof XmlReader reader ? reader.linePosition() : 0;
  }
}
