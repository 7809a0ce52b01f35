package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.number.IdSource;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;

/**
 * Signatures of given hashes, which the Java platform cannot make, and encryption. After RFC 8017;
 * the salt of PSS is as long as the hash, as .NET has it. Stateless.
 */
final class RsaPadding {
  private RsaPadding() {}

  private static byte[] raw(int mode, String padding, Key key, byte[] input)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("RSA/ECB/" + padding);
    cipher.init(mode, key, IdSource.secureRandom());
    return cipher.doFinal(input);
  }

  /** RSA's own arithmetic: with the public key, or with the private one. */
  private static byte[] power(Key key, byte[] input) throws GeneralSecurityException {
    return raw(
        key instanceof PrivateKey ? Cipher.DECRYPT_MODE : Cipher.ENCRYPT_MODE,
        "NoPadding",
        key,
        input);
  }

  private static byte[] digestInfo(byte[] hash, HashAlgorithmName algorithm) {
    return DerWriter.element(
        DerReader.SEQUENCE,
        DerWriter.element(
            DerReader.SEQUENCE, DerWriter.oid(algorithm.oid()), DerWriter.element(0x05)),
        DerWriter.element(DerReader.OCTET_STRING, hash));
  }

  static byte[] signPkcs1(PrivateKey key, byte[] hash, HashAlgorithmName algorithm)
      throws GeneralSecurityException {
    return raw(Cipher.ENCRYPT_MODE, "PKCS1Padding", key, digestInfo(hash, algorithm));
  }

  static boolean verifyPkcs1(
      RSAPublicKey key, byte[] hash, byte[] signature, HashAlgorithmName algorithm)
      throws GeneralSecurityException {
    int size = (key.getModulus().bitLength() + 7) / 8;
    if (signature.length != size) {
      return false;
    }
    // what a signature must hold is compared as a whole: nothing in it is parsed
    byte[] info = digestInfo(hash, algorithm);
    if (info.length + 11 > size) {
      return false;
    }
    byte[] expected = new byte[size];
    Arrays.fill(expected, 2, size, (byte) 0xFF);
    expected[1] = 1;
    expected[size - info.length - 1] = 0;
    System.arraycopy(info, 0, expected, size - info.length, info.length);
    return MessageDigest.isEqual(expected, power(key, signature));
  }

  static byte[] signPss(RSAPublicKey open, PrivateKey key, byte[] hash, HashAlgorithmName algorithm)
      throws GeneralSecurityException {
    int bits = open.getModulus().bitLength() - 1;
    int size = (bits + 7) / 8;
    int saltSize = hash.length;
    if (size < hash.length + saltSize + 2) {
      throw new CryptographicException("The key is too small for the requested operation.");
    }
    byte[] salt = new byte[saltSize];
    IdSource.current().nextBytes(salt);
    byte[] block = new byte[size];
    int masked = size - hash.length - 1;
    block[masked - saltSize - 1] = 1;
    System.arraycopy(salt, 0, block, masked - saltSize, saltSize);
    byte[] inner = inner(hash, salt, algorithm);
    mask(block, masked, inner, algorithm);
    block[0] &= (byte) (0xFF >>> 8 * size - bits);
    System.arraycopy(inner, 0, block, masked, inner.length);
    block[size - 1] = (byte) 0xBC;
    return power(key, block);
  }

  static boolean verifyPss(
      RSAPublicKey key, byte[] hash, byte[] signature, HashAlgorithmName algorithm)
      throws GeneralSecurityException {
    int bits = key.getModulus().bitLength() - 1;
    int size = (bits + 7) / 8;
    int saltSize = hash.length;
    if (signature.length != (bits + 8) / 8 || size < hash.length + saltSize + 2) {
      return false;
    }
    byte[] whole = power(key, signature);
    for (int i = 0; i < whole.length - size; i++) {
      if (whole[i] != 0) {
        return false;
      }
    }
    byte[] block = Arrays.copyOfRange(whole, whole.length - size, whole.length);
    int masked = size - hash.length - 1;
    int unused = 8 * size - bits;
    if (block[size - 1] != (byte) 0xBC || (block[0] & 0xFF) >>> 8 - unused != 0 && unused > 0) {
      return false;
    }
    byte[] inner = Arrays.copyOfRange(block, masked, size - 1);
    mask(block, masked, inner, algorithm);
    block[0] &= (byte) (0xFF >>> unused);
    for (int i = 0; i < masked - saltSize - 1; i++) {
      if (block[i] != 0) {
        return false;
      }
    }
    if (block[masked - saltSize - 1] != 1) {
      return false;
    }
    byte[] salt = Arrays.copyOfRange(block, masked - saltSize, masked);
    return MessageDigest.isEqual(inner, inner(hash, salt, algorithm));
  }

  private static byte[] inner(byte[] hash, byte[] salt, HashAlgorithmName algorithm) {
    MessageDigest digest = DigestAlgorithm.digest(algorithm.javaName());
    digest.update(new byte[8]);
    digest.update(hash);
    return digest.digest(salt);
  }

  /** MGF1 over the first bytes of a block. */
  private static void mask(byte[] block, int length, byte[] seed, HashAlgorithmName algorithm) {
    MessageDigest digest = DigestAlgorithm.digest(algorithm.javaName());
    for (int at = 0, counter = 0; at < length; counter++) {
      digest.update(seed);
      byte[] piece =
          digest.digest(
              new byte[] {
                (byte) (counter >>> 24),
                (byte) (counter >>> 16),
                (byte) (counter >>> 8),
                (byte) counter
              });
      for (int i = 0; i < piece.length && at < length; i++, at++) {
        block[at] ^= piece[i];
      }
    }
  }

  static byte[] crypt(boolean encrypting, Key key, byte[] data, RSAEncryptionPadding padding)
      throws GeneralSecurityException {
    int mode = encrypting ? Cipher.ENCRYPT_MODE : Cipher.DECRYPT_MODE;
    if (padding.kind().equals(RSAEncryptionPaddingMode.PKCS1)) {
      return raw(mode, "PKCS1Padding", key, data);
    }
    String hash = padding.hash().javaName();
    Cipher cipher = Cipher.getInstance("RSA/ECB/OAEPPadding");
    cipher.init(
        mode,
        key,
        new OAEPParameterSpec(
            hash, "MGF1", new MGF1ParameterSpec(hash), PSource.PSpecified.DEFAULT),
        IdSource.secureRandom());
    return cipher.doFinal(data);
  }
}
