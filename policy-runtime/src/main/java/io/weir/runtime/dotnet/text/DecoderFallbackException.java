package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** What an encoding that does not replace throws for what it cannot read. */
@DotNetType(
    value = "public sealed class System.Text.DecoderFallbackException : ArgumentException",
    java = DecoderFallbackException.class,
    beyondReference = true)
public final class DecoderFallbackException extends ArgumentException {
  private static final long serialVersionUID = 1L;

  DecoderFallbackException(@Nullable String message) {
    super(message);
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static DecoderFallbackException create() {
    return new DecoderFallbackException("Value does not fall within the expected range.");
  }

  /** {@code new(message)}. */
  @DotNetMethod("new(string message)")
  public static DecoderFallbackException createWithMessage(@Nullable String message) {
    return new DecoderFallbackException(message);
  }
}
