package io.weir.runtime.dotnet.net;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** How components are escaped. */
@DotNetType(value = "public enum System.UriFormat : int", java = UriFormat.class)
public final class UriFormat extends EnumValue {
  /** {@code UriEscaped}. */
  @DotNetField("UriEscaped = 1")
  public static final UriFormat URI_ESCAPED = new UriFormat(1L);

  /** {@code Unescaped}. */
  @DotNetField("Unescaped = 2")
  public static final UriFormat UNESCAPED = new UriFormat(2L);

  /** {@code SafeUnescaped}. */
  @DotNetField("SafeUnescaped = 3")
  public static final UriFormat SAFE_UNESCAPED = new UriFormat(3L);

  private static final UriFormat[] DECLARED = {URI_ESCAPED, UNESCAPED, SAFE_UNESCAPED};

  private UriFormat(long value) {
    super(value);
  }

  /** The value with a number; the same object for a declared member. */
  public static UriFormat of(long value) {
    for (UriFormat declared : DECLARED) {
      if (declared.value() == value) {
        return declared;
      }
    }
    return new UriFormat(value);
  }
}
