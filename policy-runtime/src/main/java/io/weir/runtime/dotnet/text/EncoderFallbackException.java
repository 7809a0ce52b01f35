package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** What an encoding that does not replace throws for what it cannot write. */
@DotNetType(
    value = "public sealed class System.Text.EncoderFallbackException : ArgumentException",
    java = EncoderFallbackException.class,
    beyondReference = true)
public final class EncoderFallbackException extends ArgumentException {
  private static final long serialVersionUID = 1L;

  EncoderFallbackException(@Nullable String message) {
    super(message);
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static EncoderFallbackException create() {
    return new EncoderFallbackException("Value does not fall within the expected range.");
  }

  /** {@code new(message)}. */
  @DotNetMethod("new(string message)")
  public static EncoderFallbackException createWithMessage(@Nullable String message) {
    return new EncoderFallbackException(message);
  }
}
