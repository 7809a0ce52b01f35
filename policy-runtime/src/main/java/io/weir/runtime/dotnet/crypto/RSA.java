package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.text.ObjectDisposedException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import org.jspecify.annotations.Nullable;

/** RSA with a public or a private key. Not thread-safe. */
@DotNetType(
    value = "public abstract class System.Security.Cryptography.RSA : object, IDisposable",
    java = RSA.class)
public final class RSA implements AutoCloseable {
  private final RSAPublicKey publicKey;
  private final @Nullable PrivateKey privateKey;
  private boolean closed;

  RSA(RSAPublicKey publicKey, @Nullable PrivateKey privateKey) {
    this.publicKey = publicKey;
    this.privateKey = privateKey;
  }

  @Override
  public void close() {
    closed = true;
  }

  private void checkOpen() {
    if (closed) {
      throw new ObjectDisposedException(
          "Cannot access a disposed object.\nObject name:"
              + " 'System.Security.Cryptography.RSAOpenSsl'.");
    }
  }

  private static Signature signature(HashAlgorithmName hash, @Nullable RSASignaturePadding padding)
      throws GeneralSecurityException {
    if (padding == null) {
      throw new ArgumentNullException("padding");
    }
    String name = hash.toString();
    String digest =
        switch (name) {
          case "MD5" -> "MD5";
          case "SHA1" -> "SHA-1";
          case "SHA256" -> "SHA-256";
          case "SHA384" -> "SHA-384";
          case "SHA512" -> "SHA-512";
          default ->
              throw new CryptographicException("'" + name + "' is not a known hash algorithm.");
        };
    if (RSASignaturePadding.mode(padding).equals(RSASignaturePaddingMode.PKCS1)) {
      return Signature.getInstance(name + "withRSA");
    }
    Signature pss = Signature.getInstance("RSASSA-PSS");
    int salt = DigestAlgorithm.digest(digest).getDigestLength();
    pss.setParameter(
        new PSSParameterSpec(
            digest,
            "MGF1",
            new MGF1ParameterSpec(digest),
            salt,
            PSSParameterSpec.TRAILER_FIELD_BC));
    return pss;
  }

  private static byte[] checkData(byte @Nullable [] data, String name) {
    if (data == null) {
      throw new ArgumentNullException(name);
    }
    return data;
  }

  /** {@code KeySize}, in bits. */
  @DotNetProperty("int KeySize { get; }")
  public static int keySize(RSA self) {
    return self.publicKey.getModulus().bitLength();
  }

  /** {@code SignData}. */
  @DotNetMethod(
      "byte[] SignData(byte[] data, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding)")
  public static byte[] signData(
      RSA self,
      byte @Nullable [] data,
      HashAlgorithmName hashAlgorithm,
      @Nullable RSASignaturePadding padding) {
    byte[] input = checkData(data, "data");
    self.checkOpen();
    try {
      Signature signature = signature(hashAlgorithm, padding);
      PrivateKey key = self.privateKey;
      if (key == null) {
        throw new CryptographicException(
            "Object contains only the public half of a key pair. A private key must also be"
                + " provided.");
      }
      signature.initSign(key);
      signature.update(input);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new CryptographicException(e.getMessage());
    }
  }

  /** {@code VerifyData}. */
  @DotNetMethod(
      "bool VerifyData(byte[] data, byte[] signature, HashAlgorithmName hashAlgorithm,"
          + " RSASignaturePadding padding)")
  public static boolean verifyData(
      RSA self,
      byte @Nullable [] data,
      byte @Nullable [] signature,
      HashAlgorithmName hashAlgorithm,
      @Nullable RSASignaturePadding padding) {
    byte[] input = checkData(data, "data");
    byte[] signed = checkData(signature, "signature");
    self.checkOpen();
    Signature verifier;
    try {
      verifier = signature(hashAlgorithm, padding);
      verifier.initVerify(self.publicKey);
      verifier.update(input);
    } catch (GeneralSecurityException e) {
      throw new CryptographicException(e.getMessage());
    }
    try {
      return verifier.verify(signed);
    } catch (GeneralSecurityException e) {
      return false; // malformed or of another length
    }
  }

  /** {@code Dispose}. */
  @DotNetMethod("void Dispose()")
  public static void dispose(RSA self) {
    self.close();
  }
}
