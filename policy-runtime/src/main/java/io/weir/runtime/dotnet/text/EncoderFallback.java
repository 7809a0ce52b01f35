package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;

/** Whether an encoding replaces what it cannot write, or throws. Immutable. */
@DotNetType(
    value = "public abstract class System.Text.EncoderFallback : object",
    java = EncoderFallback.class,
    beyondReference = true)
public final class EncoderFallback {
  private static final EncoderFallback EXCEPTION = new EncoderFallback();
  private static final EncoderFallback REPLACEMENT = new EncoderFallback();

  private EncoderFallback() {}

  boolean isStrict() {
    return this == EXCEPTION;
  }

  /** {@code ExceptionFallback}. */
  @DotNetProperty("static EncoderFallback ExceptionFallback { get; }")
  public static EncoderFallback exceptionFallback() {
    return EXCEPTION;
  }

  /** {@code ReplacementFallback}. */
  @DotNetProperty("static EncoderFallback ReplacementFallback { get; }")
  public static EncoderFallback replacementFallback() {
    return REPLACEMENT;
  }

  @Override
  public String toString() {
    return "System.Text.Encoder"
        + (this == EXCEPTION ? "ExceptionFallback" : "ReplacementFallback");
  }
}
