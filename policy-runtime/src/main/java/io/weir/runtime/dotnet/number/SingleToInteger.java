package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.RuntimeType;

/** The integers that {@code float} becomes without an error. */
@DotNetType(value = "public partial struct System.Single", java = float.class)
public final class SingleToInteger {
  private SingleToInteger() {}

  /** {@code ConvertToInteger(float value)}. */
  @DotNetMethod(
      value =
          "static TInteger ConvertToInteger<TInteger>(float value) where TInteger :"
              + " IBinaryInteger<TInteger>",
      reified = true)
  public static Object convertToInteger(float value, RuntimeType type) {
    return RealToInteger.saturated(value, type);
  }

  /** {@code ConvertToIntegerNative(float value)}. */
  @DotNetMethod(
      value =
          "static TInteger ConvertToIntegerNative<TInteger>(float value) where TInteger :"
              + " IBinaryInteger<TInteger>",
      reified = true)
  public static Object convertToIntegerNative(float value, RuntimeType type) {
    return RealToInteger.asProcessor(value, type);
  }
}
