package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** How the last block of a cipher's input is filled. */
@DotNetType(
    value = "public enum System.Security.Cryptography.PaddingMode : int",
    java = PaddingMode.class)
public final class PaddingMode extends EnumValue {
  /** {@code None}. */
  @DotNetField("None = 1")
  public static final PaddingMode NONE = new PaddingMode(1L);

  /** {@code PKCS7}. */
  @DotNetField("PKCS7 = 2")
  public static final PaddingMode PKCS7 = new PaddingMode(2L);

  /** {@code Zeros}. */
  @DotNetField("Zeros = 3")
  public static final PaddingMode ZEROS = new PaddingMode(3L);

  /** {@code ANSIX923}. */
  @DotNetField("ANSIX923 = 4")
  public static final PaddingMode ANSIX923 = new PaddingMode(4L);

  /** {@code ISO10126}. */
  @DotNetField("ISO10126 = 5")
  public static final PaddingMode ISO10126 = new PaddingMode(5L);

  private static final PaddingMode[] DECLARED = {NONE, PKCS7, ZEROS, ANSIX923, ISO10126};

  private PaddingMode(long value) {
    super(value);
  }

  /** The value with a number; the same object for a declared member. */
  public static PaddingMode of(long value) {
    for (PaddingMode declared : DECLARED) {
      if (declared.value() == value) {
        return declared;
      }
    }
    return new PaddingMode(value);
  }
}
