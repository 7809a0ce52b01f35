package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** How blocks of a cipher are chained. */
@DotNetType(
    value = "public enum System.Security.Cryptography.CipherMode : int",
    java = CipherMode.class)
public final class CipherMode extends EnumValue {
  /** {@code CBC}. */
  @DotNetField("CBC = 1")
  public static final CipherMode CBC = new CipherMode(1L);

  /** {@code ECB}. */
  @DotNetField("ECB = 2")
  public static final CipherMode ECB = new CipherMode(2L);

  /** {@code OFB}. */
  @DotNetField("OFB = 3")
  public static final CipherMode OFB = new CipherMode(3L);

  /** {@code CFB}. */
  @DotNetField("CFB = 4")
  public static final CipherMode CFB = new CipherMode(4L);

  /** {@code CTS}. */
  @DotNetField("CTS = 5")
  public static final CipherMode CTS = new CipherMode(5L);

  private static final CipherMode[] DECLARED = {CBC, ECB, OFB, CFB, CTS};

  private CipherMode(long value) {
    super(value);
  }

  /** The value with a number; the same object for a declared member. */
  public static CipherMode of(long value) {
    for (CipherMode declared : DECLARED) {
      if (declared.value() == value) {
        return declared;
      }
    }
    return new CipherMode(value);
  }
}
