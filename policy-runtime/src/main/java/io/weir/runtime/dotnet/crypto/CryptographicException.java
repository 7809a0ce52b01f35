package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.DotNetException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.SystemException;
import io.weir.runtime.dotnet.text.StringComposition;
import org.jspecify.annotations.Nullable;

/** Error occurred during a cryptographic operation. */
@DotNetType(
    value = "public class System.Security.Cryptography.CryptographicException : SystemException",
    java = CryptographicException.class)
public class CryptographicException extends SystemException {
  private static final long serialVersionUID = 1L;

  private static final String DEFAULT = "Error occurred during a cryptographic operation.";

  /** Creates one with a message. */
  public CryptographicException(@Nullable String message) {
    super(message);
  }

  /** Creates one with a message and a cause. */
  public CryptographicException(@Nullable String message, @Nullable DotNetException inner) {
    super(message, inner);
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static CryptographicException create() {
    return new CryptographicException(DEFAULT);
  }

  /** {@code new(message)}. */
  @DotNetMethod("new(string message)")
  public static CryptographicException createWithMessage(@Nullable String message) {
    return new CryptographicException(
        message == null
            ? defaultText("System.Security.Cryptography.CryptographicException")
            : message);
  }

  /** {@code new(hr)}. */
  @DotNetMethod("new(int hr)")
  public static CryptographicException createWithCode(int hr) {
    CryptographicException made = create();
    setHResult(made, hr);
    return made;
  }

  /** {@code new(format, insert)}. */
  @DotNetMethod("new(string format, string insert)")
  public static CryptographicException createWithFormat(
      @Nullable String format, @Nullable String insert) {
    return new CryptographicException(StringComposition.format1(format, insert));
  }

  /** {@code new(message, inner)}. */
  @DotNetMethod("new(string message, Exception inner)")
  public static CryptographicException createWithInner(
      @Nullable String message, @Nullable DotNetException inner) {
    return new CryptographicException(message, inner);
  }
}
