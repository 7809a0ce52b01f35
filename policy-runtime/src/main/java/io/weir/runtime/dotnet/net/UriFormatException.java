package io.weir.runtime.dotnet.net;

import io.weir.runtime.dotnet.DotNetException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.FormatException;
import org.jspecify.annotations.Nullable;

/** A text that is no URI. */
@DotNetType(
    value = "public class System.UriFormatException : FormatException",
    java = UriFormatException.class)
public class UriFormatException extends FormatException {
  /** Creates one with a message. */
  public UriFormatException(@Nullable String message) {
    super(message, null);
  }

  /** Creates one with a message and a cause. */
  public UriFormatException(@Nullable String message, @Nullable DotNetException inner) {
    super(message, inner);
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static UriFormatException create() {
    return new UriFormatException("One of the identified items was in an invalid format.");
  }

  /** {@code new(message)}. */
  @DotNetMethod("new(string textString)")
  public static UriFormatException createWithMessage(@Nullable String textString) {
    return new UriFormatException(textString);
  }

  /** {@code new(message, inner)}. */
  @DotNetMethod("new(string textString, Exception e)")
  public static UriFormatException createWithInner(
      @Nullable String textString, @Nullable DotNetException e) {
    return new UriFormatException(textString, e);
  }
}
