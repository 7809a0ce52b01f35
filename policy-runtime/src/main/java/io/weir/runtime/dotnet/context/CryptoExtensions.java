package io.weir.runtime.dotnet.context;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.NullReferenceException;
import io.weir.runtime.dotnet.crypto.ICryptoTransform;
import io.weir.runtime.dotnet.crypto.SymmetricAlgorithm;
import io.weir.runtime.dotnet.crypto.X509Certificate2;
import org.jspecify.annotations.Nullable;

/** The extension methods of policy expressions for ciphers and certificates. */
@DotNetType(value = "public static partial class ExpressionSyntaxExtensions", java = void.class)
public final class CryptoExtensions {
  private CryptoExtensions() {}

  private static SymmetricAlgorithm named(@Nullable String alg) {
    SymmetricAlgorithm algorithm = SymmetricAlgorithm.createNamed(alg);
    if (algorithm == null) {
      throw NullReferenceException.create();
    }
    return algorithm;
  }

  private static byte[] all(Object transform, byte @Nullable [] data) {
    if (data == null) {
      throw NullReferenceException.create();
    }
    return ICryptoTransform.transformFinalBlock(transform, data, 0, data.length);
  }

  private static SymmetricAlgorithm notNull(@Nullable SymmetricAlgorithm alg) {
    if (alg == null) {
      throw NullReferenceException.create();
    }
    return alg;
  }

  /** {@code data.Encrypt(alg, key, iv)}: the algorithm by its name. */
  @DotNetMethod("static byte[] Encrypt(this byte[] input, string alg, byte[] key, byte[] iv)")
  public static byte[] encryptNamed(
      byte @Nullable [] input, @Nullable String alg, byte @Nullable [] key, byte @Nullable [] iv) {
    return all(SymmetricAlgorithm.createEncryptorWith(named(alg), key, iv), input);
  }

  /** {@code data.Encrypt(alg)}: with the algorithm's own key and vector. */
  @DotNetMethod("static byte[] Encrypt(this byte[] input, SymmetricAlgorithm alg)")
  public static byte[] encrypt(byte @Nullable [] input, @Nullable SymmetricAlgorithm alg) {
    return all(SymmetricAlgorithm.createEncryptor(notNull(alg)), input);
  }

  /** {@code data.Encrypt(alg, key, iv)}. */
  @DotNetMethod(
      "static byte[] Encrypt(this byte[] input, SymmetricAlgorithm alg, byte[] key, byte[] iv)")
  public static byte[] encryptWith(
      byte @Nullable [] input,
      @Nullable SymmetricAlgorithm alg,
      byte @Nullable [] key,
      byte @Nullable [] iv) {
    return all(SymmetricAlgorithm.createEncryptorWith(notNull(alg), key, iv), input);
  }

  /** {@code data.Decrypt(alg, key, iv)}: the algorithm by its name. */
  @DotNetMethod("static byte[] Decrypt(this byte[] input, string alg, byte[] key, byte[] iv)")
  public static byte[] decryptNamed(
      byte @Nullable [] input, @Nullable String alg, byte @Nullable [] key, byte @Nullable [] iv) {
    return all(SymmetricAlgorithm.createDecryptorWith(named(alg), key, iv), input);
  }

  /** {@code data.Decrypt(alg)}: with the algorithm's own key and vector. */
  @DotNetMethod("static byte[] Decrypt(this byte[] input, SymmetricAlgorithm alg)")
  public static byte[] decrypt(byte @Nullable [] input, @Nullable SymmetricAlgorithm alg) {
    return all(SymmetricAlgorithm.createDecryptor(notNull(alg)), input);
  }

  /** {@code data.Decrypt(alg, key, iv)}. */
  @DotNetMethod(
      "static byte[] Decrypt(this byte[] input, SymmetricAlgorithm alg, byte[] key, byte[] iv)")
  public static byte[] decryptWith(
      byte @Nullable [] input,
      @Nullable SymmetricAlgorithm alg,
      byte @Nullable [] key,
      byte @Nullable [] iv) {
    return all(SymmetricAlgorithm.createDecryptorWith(notNull(alg), key, iv), input);
  }

  /**
   * {@code certificate.VerifyNoRevocation()}: whether the chain leads to an authority that the Java
   * platform trusts, at the evaluation's time.
   */
  @DotNetMethod("static bool VerifyNoRevocation(this X509Certificate2 certificate)")
  public static boolean verifyNoRevocation(@Nullable X509Certificate2 certificate) {
    if (certificate == null) {
      throw NullReferenceException.create();
    }
    return X509Certificate2.verifyNoRevocation(certificate);
  }
}
