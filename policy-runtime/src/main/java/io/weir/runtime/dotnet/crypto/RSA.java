package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.NotSupportedException;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.text.ObjectDisposedException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * RSA. A new object makes its key at the first use. The Java platform's ciphers do the arithmetic.
 * Not thread-safe.
 */
@DotNetType(
    value = "public abstract class System.Security.Cryptography.RSA : AsymmetricAlgorithm",
    java = RSA.class)
public class RSA extends AsymmetricAlgorithm {
  private @Nullable RsaKey key;
  private int keySize;
  private boolean closed;

  RSA(RsaKey key) {
    use(key);
  }

  RSA(int keySize) {
    this.keySize = keySize;
  }

  @Override
  final RsaKey key() {
    checkOpen();
    RsaKey current = key;
    if (current == null) {
      current = RsaKey.generated(keySize);
      key = current;
    }
    return current;
  }

  @Override
  final void use(RsaKey key) {
    checkOpen();
    this.key = key;
    keySize = key.open().getModulus().bitLength();
  }

  @Override
  final int keySizeInBits() {
    return keySize;
  }

  @Override
  final void useKeySize(int bits) {
    checkOpen();
    if (bits != keySize) {
      keySize = bits;
      key = null;
    }
  }

  @Override
  public final void close() {
    closed = true;
    key = null;
  }

  private void checkOpen() {
    if (closed) {
      throw new ObjectDisposedException(
          "Cannot access a disposed object.\nObject name:"
              + " 'System.Security.Cryptography.RSAOpenSsl'.");
    }
  }

  private static <T> T notNull(@Nullable T value, String name) {
    if (value == null) {
      throw new ArgumentNullException(name);
    }
    return value;
  }

  private static byte[] part(byte @Nullable [] data, int offset, int count) {
    byte[] all = notNull(data, "data");
    if (offset < 0 || offset > all.length) {
      throw ArgumentOutOfRangeException.createForParameter("offset");
    }
    if (count < 0 || count > all.length - offset) {
      throw ArgumentOutOfRangeException.createForParameter("count");
    }
    return Arrays.copyOfRange(all, offset, offset + count);
  }

  private static byte[] hash(byte[] data, HashAlgorithmName algorithm) {
    Budget.steps(data.length / 64);
    return DigestAlgorithm.hashOf(algorithm.javaName(), data);
  }

  private static boolean isPss(RSASignaturePadding padding) {
    return padding.kind().equals(RSASignaturePaddingMode.PSS);
  }

  /** {@code GetMaxOutputSize()}: bytes of a signature. */
  @DotNetMethod("int GetMaxOutputSize()")
  public static int getMaxOutputSize(RSA self) {
    return (self.keySize + 7) / 8;
  }

  /** {@code Create()}: with a new key of 2048 bits. */
  @DotNetMethod("static RSA Create()")
  public static RSA create() {
    return new RSA(2048);
  }

  /** {@code Create(keySizeInBits)}. */
  @DotNetMethod("static RSA Create(int keySizeInBits)")
  public static RSA createOfSize(int keySizeInBits) {
    RSA made = create();
    setKeySize(made, keySizeInBits);
    return made;
  }

  /** {@code Create(parameters)}. */
  @DotNetMethod("static RSA Create(RSAParameters parameters)")
  public static RSA createFrom(RSAParameters parameters) {
    return new RSA(RsaKey.of(parameters));
  }

  /** {@code Create(algName)}: null for the name of no algorithm. */
  @DotNetMethod("static RSA Create(string algName)")
  public static @Nullable RSA createNamed(@Nullable String algName) {
    return CryptoConfig.create(algName, RSA.class);
  }

  /** {@code ImportParameters}. */
  @DotNetMethod("void ImportParameters(RSAParameters parameters)")
  public static void importParameters(RSA self, RSAParameters parameters) {
    self.use(RsaKey.of(parameters));
  }

  /** {@code ExportParameters}. */
  @DotNetMethod("RSAParameters ExportParameters(bool includePrivateParameters)")
  public static RSAParameters exportParameters(RSA self, boolean includePrivateParameters) {
    return self.key().parameters(includePrivateParameters);
  }

  /** {@code Encrypt}. */
  @DotNetMethod("byte[] Encrypt(byte[] data, RSAEncryptionPadding padding)")
  public static byte[] encrypt(
      RSA self, byte @Nullable [] data, @Nullable RSAEncryptionPadding padding) {
    byte[] input = notNull(data, "data");
    RSAEncryptionPadding how = notNull(padding, "padding");
    try {
      return RsaPadding.crypt(true, self.key().open(), input, how);
    } catch (GeneralSecurityException e) {
      throw RsaKey.failed(e);
    }
  }

  /** {@code Decrypt}. */
  @DotNetMethod("byte[] Decrypt(byte[] data, RSAEncryptionPadding padding)")
  public static byte[] decrypt(
      RSA self, byte @Nullable [] data, @Nullable RSAEncryptionPadding padding) {
    byte[] input = notNull(data, "data");
    RSAEncryptionPadding how = notNull(padding, "padding");
    RsaKey key = self.key();
    if (input.length != (self.keySize + 7) / 8) {
      throw new CryptographicException(
          "The length of the data to decrypt is not valid for the size of this key.");
    }
    try {
      return RsaPadding.crypt(false, key.secretKey(), input, how);
    } catch (GeneralSecurityException e) {
      throw RsaKey.failed(e);
    }
  }

  /** {@code EncryptValue}: .NET supports it no more. */
  @DotNetMethod("byte[] EncryptValue(byte[] rgb)")
  public static byte[] encryptValue(RSA self, byte @Nullable [] rgb) {
    throw new NotSupportedException("Method is not supported.");
  }

  /** {@code DecryptValue}: .NET supports it no more. */
  @DotNetMethod("byte[] DecryptValue(byte[] rgb)")
  public static byte[] decryptValue(RSA self, byte @Nullable [] rgb) {
    throw new NotSupportedException("Method is not supported.");
  }

  /** {@code SignData(data, hashAlgorithm, padding)}. */
  @DotNetMethod(
      "byte[] SignData(byte[] data, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding)")
  public static byte[] signData(
      RSA self,
      byte @Nullable [] data,
      HashAlgorithmName hashAlgorithm,
      @Nullable RSASignaturePadding padding) {
    return signPart(self, notNull(data, "data"), 0, data.length, hashAlgorithm, padding);
  }

  /** {@code SignData(data, offset, count, hashAlgorithm, padding)}. */
  @DotNetMethod(
      "byte[] SignData(byte[] data, int offset, int count, HashAlgorithmName hashAlgorithm,"
          + " RSASignaturePadding padding)")
  public static byte[] signPart(
      RSA self,
      byte @Nullable [] data,
      int offset,
      int count,
      HashAlgorithmName hashAlgorithm,
      @Nullable RSASignaturePadding padding) {
    byte[] input = part(data, offset, count);
    hashAlgorithm.checked();
    RSASignaturePadding how = notNull(padding, "padding");
    return signHash(self, hash(input, hashAlgorithm), hashAlgorithm, how);
  }

  /** {@code SignHash}. */
  @DotNetMethod(
      "byte[] SignHash(byte[] hash, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding)")
  public static byte[] signHash(
      RSA self,
      byte @Nullable [] hash,
      HashAlgorithmName hashAlgorithm,
      @Nullable RSASignaturePadding padding) {
    byte[] given = notNull(hash, "hash");
    hashAlgorithm.checked();
    RSASignaturePadding how = notNull(padding, "padding");
    int length = DigestAlgorithm.digest(hashAlgorithm.javaName()).getDigestLength();
    RsaKey key = self.key();
    if (given.length != length) {
      throw new CryptographicException(
          "The provided hash value is not the expected size for the specified hash algorithm.");
    }
    try {
      return isPss(how)
          ? RsaPadding.signPss(key.open(), key.secretKey(), given, hashAlgorithm)
          : RsaPadding.signPkcs1(key.secretKey(), given, hashAlgorithm);
    } catch (GeneralSecurityException e) {
      throw RsaKey.failed(e);
    }
  }

  /** {@code VerifyData(data, signature, hashAlgorithm, padding)}. */
  @DotNetMethod(
      "bool VerifyData(byte[] data, byte[] signature, HashAlgorithmName hashAlgorithm,"
          + " RSASignaturePadding padding)")
  public static boolean verifyData(
      RSA self,
      byte @Nullable [] data,
      byte @Nullable [] signature,
      HashAlgorithmName hashAlgorithm,
      @Nullable RSASignaturePadding padding) {
    return verifyPart(
        self, notNull(data, "data"), 0, data.length, signature, hashAlgorithm, padding);
  }

  /** {@code VerifyData(data, offset, count, signature, hashAlgorithm, padding)}. */
  @DotNetMethod(
      "bool VerifyData(byte[] data, int offset, int count, byte[] signature, HashAlgorithmName"
          + " hashAlgorithm, RSASignaturePadding padding)")
  public static boolean verifyPart(
      RSA self,
      byte @Nullable [] data,
      int offset,
      int count,
      byte @Nullable [] signature,
      HashAlgorithmName hashAlgorithm,
      @Nullable RSASignaturePadding padding) {
    byte[] input = part(data, offset, count);
    byte[] signed = notNull(signature, "signature");
    hashAlgorithm.checked();
    RSASignaturePadding how = notNull(padding, "padding");
    return verifyHash(self, hash(input, hashAlgorithm), signed, hashAlgorithm, how);
  }

  /** {@code VerifyHash}. */
  @DotNetMethod(
      "bool VerifyHash(byte[] hash, byte[] signature, HashAlgorithmName hashAlgorithm,"
          + " RSASignaturePadding padding)")
  public static boolean verifyHash(
      RSA self,
      byte @Nullable [] hash,
      byte @Nullable [] signature,
      HashAlgorithmName hashAlgorithm,
      @Nullable RSASignaturePadding padding) {
    byte[] given = notNull(hash, "hash");
    byte[] signed = notNull(signature, "signature");
    hashAlgorithm.checked();
    RSASignaturePadding how = notNull(padding, "padding");
    MessageDigest digest = DigestAlgorithm.digest(hashAlgorithm.javaName());
    RsaKey key = self.key();
    if (given.length != digest.getDigestLength()) {
      return false;
    }
    try {
      return isPss(how)
          ? RsaPadding.verifyPss(key.open(), given, signed, hashAlgorithm)
          : RsaPadding.verifyPkcs1(key.open(), given, signed, hashAlgorithm);
    } catch (GeneralSecurityException e) {
      return false; // not a number below the modulus
    }
  }

  /** {@code ImportRSAPublicKey}: PKCS#1. */
  @DotNetMethod("void ImportRSAPublicKey(byte[] source, out int bytesRead)")
  public static void importPkcs1Public(RSA self, byte @Nullable [] source, Ref bytesRead) {
    byte[] der = first(source, bytesRead);
    self.use(RsaKey.ofPkcs1Public(der));
  }

  /** {@code ImportRSAPrivateKey}: PKCS#1. */
  @DotNetMethod("void ImportRSAPrivateKey(byte[] source, out int bytesRead)")
  public static void importPkcs1Secret(RSA self, byte @Nullable [] source, Ref bytesRead) {
    byte[] der = first(source, bytesRead);
    self.use(RsaKey.ofPkcs1Secret(der));
  }

  /** {@code ExportRSAPublicKey}: PKCS#1. */
  @DotNetMethod("byte[] ExportRSAPublicKey()")
  public static byte[] exportPkcs1Public(RSA self) {
    return self.key().toPkcs1Public();
  }

  /** {@code ExportRSAPrivateKey}: PKCS#1. */
  @DotNetMethod("byte[] ExportRSAPrivateKey()")
  public static byte[] exportPkcs1Secret(RSA self) {
    return self.key().toPkcs1Secret();
  }

  /** {@code ExportRSAPublicKeyPem}. */
  @DotNetMethod("string ExportRSAPublicKeyPem()")
  public static String exportPkcs1PublicPem(RSA self) {
    return Pem.write("RSA PUBLIC KEY", exportPkcs1Public(self));
  }

  /** {@code ExportRSAPrivateKeyPem}. */
  @DotNetMethod("string ExportRSAPrivateKeyPem()")
  public static String exportPkcs1SecretPem(RSA self) {
    return Pem.write("RSA PRIVATE KEY", exportPkcs1Secret(self));
  }
}
