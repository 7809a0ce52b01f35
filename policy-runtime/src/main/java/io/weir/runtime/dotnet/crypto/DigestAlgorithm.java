package io.weir.runtime.dotnet.crypto;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A hash without key, over the Java platform's digest. */
abstract class DigestAlgorithm extends HashAlgorithm {
  private final MessageDigest digest;

  DigestAlgorithm(String javaName, int bits) {
    super(bits);
    digest = digest(javaName);
  }

  static MessageDigest digest(String javaName) {
    try {
      return MessageDigest.getInstance(javaName);
    } catch (NoSuchAlgorithmException e) {
      throw new CryptographicException("'" + javaName + "' is not a known hash algorithm.");
    }
  }

  /** The hash of a whole input. */
  static byte[] hashOf(String javaName, byte[] input) {
    return digest(javaName).digest(input);
  }

  @Override
  void absorb(byte[] input, int offset, int count) {
    digest.update(input, offset, count);
  }

  @Override
  byte[] finish() {
    return digest.digest();
  }

  @Override
  void reset() {
    digest.reset();
  }
}
