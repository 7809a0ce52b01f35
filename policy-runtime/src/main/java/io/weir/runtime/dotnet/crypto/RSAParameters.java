package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** The numbers of an RSA key, most significant byte first. Immutable for expressions. */
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

  private RSAParameters copy() {
    RSAParameters copy = new RSAParameters();
    copy.modulus = modulus;
    copy.exponent = exponent;
    copy.d = d;
    copy.p = p;
    copy.q = q;
    copy.dp = dp;
    copy.dq = dq;
    copy.inverseQ = inverseQ;
    return copy;
  }

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
  public static RSAParameters setModulus(RSAParameters self, byte @Nullable [] value) {
    RSAParameters changed = self.copy();
    changed.modulus = value;
    return changed;
  }

  /** {@code Exponent}. */
  @DotNetProperty("byte[] Exponent { get; }")
  public static byte @Nullable [] exponent(RSAParameters self) {
    return self.exponent;
  }

  /** {@code Exponent}. */
  @DotNetProperty("byte[] Exponent { set; }")
  public static RSAParameters setExponent(RSAParameters self, byte @Nullable [] value) {
    RSAParameters changed = self.copy();
    changed.exponent = value;
    return changed;
  }

  /** {@code D}. */
  @DotNetProperty("byte[] D { get; }")
  public static byte @Nullable [] d(RSAParameters self) {
    return self.d;
  }

  /** {@code D}. */
  @DotNetProperty("byte[] D { set; }")
  public static RSAParameters setD(RSAParameters self, byte @Nullable [] value) {
    RSAParameters changed = self.copy();
    changed.d = value;
    return changed;
  }

  /** {@code P}. */
  @DotNetProperty("byte[] P { get; }")
  public static byte @Nullable [] p(RSAParameters self) {
    return self.p;
  }

  /** {@code P}. */
  @DotNetProperty("byte[] P { set; }")
  public static RSAParameters setP(RSAParameters self, byte @Nullable [] value) {
    RSAParameters changed = self.copy();
    changed.p = value;
    return changed;
  }

  /** {@code Q}. */
  @DotNetProperty("byte[] Q { get; }")
  public static byte @Nullable [] q(RSAParameters self) {
    return self.q;
  }

  /** {@code Q}. */
  @DotNetProperty("byte[] Q { set; }")
  public static RSAParameters setQ(RSAParameters self, byte @Nullable [] value) {
    RSAParameters changed = self.copy();
    changed.q = value;
    return changed;
  }

  /** {@code DP}. */
  @DotNetProperty("byte[] DP { get; }")
  public static byte @Nullable [] dp(RSAParameters self) {
    return self.dp;
  }

  /** {@code DP}. */
  @DotNetProperty("byte[] DP { set; }")
  public static RSAParameters setDp(RSAParameters self, byte @Nullable [] value) {
    RSAParameters changed = self.copy();
    changed.dp = value;
    return changed;
  }

  /** {@code DQ}. */
  @DotNetProperty("byte[] DQ { get; }")
  public static byte @Nullable [] dq(RSAParameters self) {
    return self.dq;
  }

  /** {@code DQ}. */
  @DotNetProperty("byte[] DQ { set; }")
  public static RSAParameters setDq(RSAParameters self, byte @Nullable [] value) {
    RSAParameters changed = self.copy();
    changed.dq = value;
    return changed;
  }

  /** {@code InverseQ}. */
  @DotNetProperty("byte[] InverseQ { get; }")
  public static byte @Nullable [] inverseQ(RSAParameters self) {
    return self.inverseQ;
  }

  /** {@code InverseQ}. */
  @DotNetProperty("byte[] InverseQ { set; }")
  public static RSAParameters setInverseQ(RSAParameters self, byte @Nullable [] value) {
    RSAParameters changed = self.copy();
    changed.inverseQ = value;
    return changed;
  }
}
