package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;

/** Whether an encoding replaces what it cannot read, or throws. Immutable. */
@DotNetType(
    value = "public abstract class System.Text.DecoderFallback : object",
    java = DecoderFallback.class,
    beyondReference = true)
public final class DecoderFallback {
  private static final DecoderFallback EXCEPTION = new DecoderFallback();
  private static final DecoderFallback REPLACEMENT = new DecoderFallback();

  private DecoderFallback() {}

  boolean isStrict() {
    return this == EXCEPTION;
  }

  /** {@code ExceptionFallback}. */
  @DotNetProperty("static DecoderFallback ExceptionFallback { get; }")
  public static DecoderFallback exceptionFallback() {
    return EXCEPTION;
  }

  /** {@code ReplacementFallback}. */
  @DotNetProperty("static DecoderFallback ReplacementFallback { get; }")
  public static DecoderFallback replacementFallback() {
    return REPLACEMENT;
  }

  @Override
  public String toString() {
    return "System.Text.Decoder"
        + (this == EXCEPTION ? "ExceptionFallback" : "ReplacementFallback");
  }
}
