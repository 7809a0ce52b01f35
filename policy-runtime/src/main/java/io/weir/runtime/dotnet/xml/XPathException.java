package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.SystemException;
import org.jspecify.annotations.Nullable;

/** An XPath expression that cannot be understood. */
@DotNetType(
    value = "public class System.Xml.XPath.XPathException : SystemException",
    java = XPathException.class)
public final class XPathException extends SystemException {
  /** Creates one with a message. */
  public XPathException(@Nullable String message) {
    this(message, (DotNetException) null);
  }

  /** Creates one with a message and a cause. */
  public XPathException(@Nullable String message, @Nullable DotNetException inner) {
    super(message, inner);
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static XPathException create() {
    return new XPathException("");
  }

  /** {@code new(message)}. */
  @DotNetMethod("new(string message)")
  public static XPathException createWithMessage(@Nullable String message) {
    return new XPathException(message == null ? "" : message);
  }

  /** {@code new(message, inner)}. */
  @DotNetMethod("new(string message, Exception innerException)")
  public static XPathException createWithInner(
      @Nullable String message, @Nullable DotNetException innerException) {
    return new XPathException(message == null ? "" : message, innerException);
  }
}
