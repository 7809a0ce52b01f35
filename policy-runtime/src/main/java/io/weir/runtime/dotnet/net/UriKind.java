package io.weir.runtime.dotnet.net;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** Which kinds of URI a text may be. */
@DotNetType(value = "public enum System.UriKind : int", java = UriKind.class)
public final class UriKind extends EnumValue {
  /** {@code RelativeOrAbsolute}. */
  @DotNetField("RelativeOrAbsolute = 0")
  public static final UriKind RELATIVE_OR_ABSOLUTE = new UriKind(0L);

  /** {@code Absolute}. */
  @DotNetField("Absolute = 1")
  public static final UriKind ABSOLUTE = new UriKind(1L);

  /** {@code Relative}. */
  @DotNetField("Relative = 2")
  public static final UriKind RELATIVE = new UriKind(2L);

  private static final UriKind[] DECLARED = {RELATIVE_OR_ABSOLUTE, ABSOLUTE, RELATIVE};

  private UriKind(long value) {
    super(value);
  }

  /** The value with a number; the same object for a declared member. */
  public static UriKind of(long value) {
    for (UriKind declared : DECLARED) {
      if (declared.value() == value) {
        return declared;
      }
    }
    return new UriKind(value);
  }
}
