package io.weir.runtime.jwt;

import java.math.BigInteger;

/**
 * Recognises RSA moduli of the broken generator of CVE-2017-15361: modulo small primes they are
 * always powers of 65537, which a random modulus is with a probability of less than 2^-27.
 */
final class RocaFingerprint {
  private static final int[] PRIMES = {
    11, 13, 17, 19, 37, 53, 61, 71, 73, 79, 97, 103, 107, 109, 127, 151, 157
  };

  private RocaFingerprint() {}

  static boolean matches(BigInteger modulus) {
    for (int prime : PRIMES) {
      if (!isPower(modulus.mod(BigInteger.valueOf(prime)).intValue(), prime)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPower(int residue, int prime) {
    int generator = 65537 % prime;
    int power = 1;
    do {
      if (power == residue) {
        return true;
      }
      power = power * generator % prime;
    } while (power != 1);
    return false;
  }
}
