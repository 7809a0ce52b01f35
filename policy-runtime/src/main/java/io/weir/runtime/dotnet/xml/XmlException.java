package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.SystemException;
import org.jspecify.annotations.Nullable;

/** XML text that cannot be read. */
@DotNetType(
    value = "public class System.Xml.XmlException : SystemException",
    java = XmlException.class)
public final class XmlException extends SystemException {
  private final int lineNumber;
  private final int linePosition;

  /** Creates one with a message. */
  public XmlException(@Nullable String message) {
    this(message, (DotNetException) null);
  }

  /** Creates one with a message and a cause. */
  public XmlException(@Nullable String message, @Nullable DotNetException inner) {
    super(message, inner);
    lineNumber = 0;
    linePosition = 0;
  }

  /** Creates one that tells where it happened: line and position count from 1, 0 is unknown. */
  public XmlException(
      String message, int lineNumber, int linePosition, @Nullable DotNetException inner) {
    super(message, inner);
    this.lineNumber = lineNumber;
    this.linePosition = linePosition;
  }

  /** {@code LineNumber}: from 1, or 0 if unknown. */
  @DotNetProperty("int LineNumber { get; }")
  public static int lineNumber(XmlException self) {
    return self.lineNumber;
  }

  /** {@code LinePosition}: from 1, or 0 if unknown. */
  @DotNetProperty("int LinePosition { get; }")
  public static int linePosition(XmlException self) {
    return self.linePosition;
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static XmlException create() {
    return new XmlException(defaultText("System.Xml.XmlException"));
  }

  /** {@code new(message)}. */
  @DotNetMethod("new(string message)")
  public static XmlException createWithMessage(@Nullable String message) {
    return new XmlException(message == null ? defaultText("System.Xml.XmlException") : message);
  }

  /** {@code new(message, inner)}. */
  @DotNetMethod("new(string message, Exception innerException)")
  public static XmlException createWithInner(
      @Nullable String message, @Nullable DotNetException innerException) {
    return new XmlException(
        message == null ? defaultText("System.Xml.XmlException") : message, innerException);
  }
}
