package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.DotNetException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** Error occurred during a cryptographic operation. */
@DotNetType(
    value =
        "public class System.Security.Cryptography.CryptographicUnexpectedOperationException : CryptographicException",
    java = CryptographicUnexpectedOperationException.class)
public class CryptographicUnexpectedOperationException extends CryptographicException {
  private static final long serialVersionUID = 1L;

  private static final String DEFAULT = "Error occurred during a cryptographic operation.";

  /** Creates one with a message. */
  public CryptographicUnexpectedOperationException(@Nullable String message) {
    super(message);
  }

  /** Creates one with a message and a cause. */
  public CryptographicUnexpectedOperationException(
      @Nullable String message, @Nullable DotNetException inner) {
    super(message, inner);
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static CryptographicUnexpectedOperationException create() {
    return new CryptographicUnexpectedOperationException(DEFAULT);
  }

  /** {@code new(message)}. */
  @DotNetMethod("new(string message)")
  public static CryptographicUnexpectedOperationException createWithMessage(
      @Nullable String message) {
    return new CryptographicUnexpectedOperationException(
        message == null
            ? defaultText("System.Security.Cryptography.CryptographicUnexpectedOperationException")
            : message);
  }

  /** {@code new(message, inner)}. */
  @DotNetMethod("new(string message, Exception inner)")
  public static CryptographicUnexpectedOperationException createWithInner(
      @Nullable String message, @Nullable DotNetException inner) {
    return new CryptographicUnexpectedOperationException(message, inner);
  }
}
