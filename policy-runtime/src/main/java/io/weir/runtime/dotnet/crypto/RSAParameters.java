package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** The numbers of an RSA key, most significant byte first. Not thread-safe. */
@DotNetType(
    value = "public struct System.Security.Cryptography.RSAParameters",
    java = RSAParameters.class,
    beyondReference = true)
public final class RSAParameters {
  byte @Nullable [] modulus;
  byte @Nullable [] exponent;
  byte @Nullable [] d;
  byte @Nullable [] p;
  byte @Nullable [] q;
  byte @Nullable [] dp;
  byte @Nullable [] dq;
  byte @Nullable [] inverseQ;

  RSAParameters() {}

  /** Parameters without numbers. */
  public static RSAParameters defaultValue() {
    return new RSAParameters();
  }

  @Override
  public String toString() {
    return "System.Security.Cryptography.RSAParameters";
  }

  /** {@code Modulus}. */
  @DotNetProperty("byte[] Modulus { get; }")
  public static byte @Nullable [] modulus(RSAParameters self) {
    return self.modulus;
  }

  /** {@code Modulus}. */
  @DotNetProperty("byte[] Modulus { set; }")
  public static void setModulus(RSAParameters self, byte @Nullable [] value) {
    self.modulus = value;
  }

  /** {@code Exponent}. */
  @DotNetProperty("byte[] Exponent { get; }")
  public static byte @Nullable [] exponent(RSAParameters self) {
    return self.exponent;
  }

  /** {@code Exponent}. */
  @DotNetProperty("byte[] Exponent { set; }")
  public static void setExponent(RSAParameters self, byte @Nullable [] value) {
    self.exponent = value;
  }

  /** {@code D}. */
  @DotNetProperty("byte[] D { get; }")
  public static byte @Nullable [] d(RSAParameters self) {
    return self.d;
  }

  /** {@code D}. */
  @DotNetProperty("byte[] D { set; }")
  public static void setD(RSAParameters self, byte @Nullable [] value) {
    self.d = value;
  }

  /** {@code P}. */
  @DotNetProperty("byte[] P { get; }")
  public static byte @Nullable [] p(RSAParameters self) {
    return self.p;
  }

  /** {@code P}. */
  @DotNetProperty("byte[] P { set; }")
  public static void setP(RSAParameters self, byte @Nullable [] value) {
    self.p = value;
  }

  /** {@code Q}. */
  @DotNetProperty("byte[] Q { get; }")
  public static byte @Nullable [] q(RSAParameters self) {
    return self.q;
  }

  /** {@code Q}. */
  @DotNetProperty("byte[] Q { set; }")
  public static void setQ(RSAParameters self, byte @Nullable [] value) {
    self.q = value;
  }

  /** {@code DP}. */
  @DotNetProperty("byte[] DP { get; }")
  public static byte @Nullable [] dp(RSAParameters self) {
    return self.dp;
  }

  /** {@code DP}. */
  @DotNetProperty("byte[] DP { set; }")
  public static void setDp(RSAParameters self, byte @Nullable [] value) {
    self.dp = value;
  }

  /** {@code DQ}. */
  @DotNetProperty("byte[] DQ { get; }")
  public static byte @Nullable [] dq(RSAParameters self) {
    return self.dq;
  }

  /** {@code DQ}. */
  @DotNetProperty("byte[] DQ { set; }")
  public static void setDq(RSAParameters self, byte @Nullable [] value) {
    self.dq = value;
  }

  /** {@code InverseQ}. */
  @DotNetProperty("byte[] InverseQ { get; }")
  public static byte @Nullable [] inverseQ(RSAParameters self) {
    return self.inverseQ;
  }

  /** {@code InverseQ}. */
  @DotNetProperty("byte[] InverseQ { set; }")
  public static void setInverseQ(RSAParameters self, byte @Nullable [] value) {
    self.inverseQ = value;
  }
}
