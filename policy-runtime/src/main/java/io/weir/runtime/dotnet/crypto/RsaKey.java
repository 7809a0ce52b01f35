package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.number.IdSource;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The Java platform's keys behind an RSA object, and the formats they are read from and written in.
 *
 * @param open the public key
 * @param secret the private key, if it is known
 */
record RsaKey(RSAPublicKey open, @Nullable PrivateKey secret) {
  /** Longer keys take longer to find than an expression may run. */
  static final int LONGEST_MADE = 4096;

  private static final String RSA_OID = "1.2.840.113549.1.1.1";

  /** A new key by chance. */
  static RsaKey generated(int bits) {
    if (bits > LONGEST_MADE) {
      throw new CryptographicException(
          "a policy expression makes no RSA keys of more than " + LONGEST_MADE + " bits");
    }
    Budget.steps((long) bits * bits);
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(bits, IdSource.secureRandom());
      KeyPair pair = generator.generateKeyPair();
      return new RsaKey((RSAPublicKey) pair.getPublic(), pair.getPrivate());
    } catch (GeneralSecurityException e) {
      throw failed(e);
    }
  }

  static CryptographicException failed(Exception e) {
    return new CryptographicException(e.getMessage());
  }

  /** The private key. */
  PrivateKey secretKey() {
    if (secret == null) {
      throw new CryptographicException(
          "Object contains only the public half of a key pair. A private key must also be"
              + " provided.");
    }
    return secret;
  }

  private RSAPrivateCrtKey numbers() {
    if (secretKey() instanceof RSAPrivateCrtKey crt) {
      return crt;
    }
    throw new CryptographicException("The key's private part cannot be exported.");
  }

  private static BigInteger number(byte[] bytes) {
    return new BigInteger(1, bytes);
  }

  private static byte[] bytes(BigInteger number, int length) {
    byte[] signed = number.toByteArray();
    byte[] bytes = new byte[length];
    int count = Math.min(length, signed.length);
    System.arraycopy(signed, signed.length - count, bytes, length - count, count);
    return bytes;
  }

  private static byte[] bytes(BigInteger number) {
    return bytes(number, Math.max(1, (number.bitLength() + 7) / 8));
  }

  static RsaKey of(RSAParameters from) {
    byte[] modulus = from.modulus;
    byte[] exponent = from.exponent;
    if (modulus == null || exponent == null) {
      throw invalid();
    }
    byte[] d = from.d;
    byte[] p = from.p;
    byte[] q = from.q;
    byte[] dp = from.dp;
    byte[] dq = from.dq;
    byte[] inverseQ = from.inverseQ;
    if (d == null) {
      if (p != null || q != null || dp != null || dq != null || inverseQ != null) {
        throw invalid();
      }
      return of(number(modulus), number(exponent));
    }
    int half = (modulus.length + 1) / 2;
    if (p == null
        || q == null
        || dp == null
        || dq == null
        || inverseQ == null
        || d.length != modulus.length
        || p.length != half
        || q.length != half
        || dp.length != half
        || dq.length != half
        || inverseQ.length != half) {
      throw invalid();
    }
    return of(
        new RSAPrivateCrtKeySpec(
            number(modulus),
            number(exponent),
            number(d),
            number(p),
            number(q),
            number(dp),
            number(dq),
            number(inverseQ)));
  }

  private static CryptographicException invalid() {
    return new CryptographicException("The specified RSA parameters are not valid.");
  }

  private static RsaKey of(BigInteger modulus, BigInteger exponent) {
    try {
      return new RsaKey(
          (RSAPublicKey)
              KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent)),
          null);
    } catch (GeneralSecurityException e) {
      throw failed(e);
    }
  }

  private static RsaKey of(RSAPrivateCrtKeySpec numbers) {
    try {
      return new RsaKey(
          of(numbers.getModulus(), numbers.getPublicExponent()).open,
          KeyFactory.getInstance("RSA").generatePrivate(numbers));
    } catch (GeneralSecurityException e) {
      throw failed(e);
    }
  }

  RSAParameters parameters(boolean withSecret) {
    RSAParameters to = new RSAParameters();
    to.modulus = bytes(open.getModulus());
    to.exponent = bytes(open.getPublicExponent());
    if (withSecret) {
      RSAPrivateCrtKey all = numbers();
      int half = (to.modulus.length + 1) / 2;
      to.d = bytes(all.getPrivateExponent(), to.modulus.length);
      to.p = bytes(all.getPrimeP(), half);
      to.q = bytes(all.getPrimeQ(), half);
      to.dp = bytes(all.getPrimeExponentP(), half);
      to.dq = bytes(all.getPrimeExponentQ(), half);
      to.inverseQ = bytes(all.getCrtCoefficient(), half);
    }
    return to;
  }

  /** PKCS#1's public key. */
  static RsaKey ofPkcs1Public(byte[] der) {
    DerReader numbers = new DerReader(der).enter(DerReader.SEQUENCE);
    return of(numbers.integer(), numbers.integer());
  }

  /** PKCS#1's private key. */
  static RsaKey ofPkcs1Secret(byte[] der) {
    DerReader numbers = new DerReader(der).enter(DerReader.SEQUENCE);
    if (numbers.integer().signum() != 0) {
      throw DerReader.corrupted();
    }
    return of(
        new RSAPrivateCrtKeySpec(
            numbers.integer(),
            numbers.integer(),
            numbers.integer(),
            numbers.integer(),
            numbers.integer(),
            numbers.integer(),
            numbers.integer(),
            numbers.integer()));
  }

  /** A private key of any algorithm's format, PKCS#8. */
  static RsaKey ofPkcs8(byte[] der) {
    try {
      if (KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der))
          instanceof RSAPrivateCrtKey key) {
        return new RsaKey(of(key.getModulus(), key.getPublicExponent()).open, key);
      }
      throw DerReader.corrupted();
    } catch (GeneralSecurityException e) {
      throw failed(e);
    }
  }

  /** A public key of any algorithm's format, X.509. */
  static RsaKey ofSubjectPublicKeyInfo(byte[] der) {
    try {
      return new RsaKey(
          (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der)),
          null);
    } catch (GeneralSecurityException e) {
      throw failed(e);
    }
  }

  byte[] toPkcs1Public() {
    return DerWriter.element(
        DerReader.SEQUENCE,
        DerWriter.integer(open.getModulus()),
        DerWriter.integer(open.getPublicExponent()));
  }

  byte[] toPkcs1Secret() {
    RSAPrivateCrtKey all = numbers();
    return DerWriter.element(
        DerReader.SEQUENCE,
        DerWriter.integer(BigInteger.ZERO),
        DerWriter.integer(all.getModulus()),
        DerWriter.integer(all.getPublicExponent()),
        DerWriter.integer(all.getPrivateExponent()),
        DerWriter.integer(all.getPrimeP()),
        DerWriter.integer(all.getPrimeQ()),
        DerWriter.integer(all.getPrimeExponentP()),
        DerWriter.integer(all.getPrimeExponentQ()),
        DerWriter.integer(all.getCrtCoefficient()));
  }

  private static byte[] algorithm() {
    return DerWriter.element(DerReader.SEQUENCE, DerWriter.oid(RSA_OID), DerWriter.element(0x05));
  }

  byte[] toPkcs8() {
    return DerWriter.element(
        DerReader.SEQUENCE,
        DerWriter.integer(BigInteger.ZERO),
        algorithm(),
        DerWriter.element(DerReader.OCTET_STRING, toPkcs1Secret()));
  }

  byte[] toSubjectPublicKeyInfo() {
    return DerWriter.element(DerReader.SEQUENCE, algorithm(), DerWriter.bits(toPkcs1Public()));
  }
}
