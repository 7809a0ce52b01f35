package io.weir.runtime.jwt;

import com.nimbusds.jose.Algorithm;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyOperation;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import java.math.BigInteger;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A key that signatures are checked with, and what it may be used for. A symmetric key never checks
 * an asymmetric algorithm and the other way round; a key that says its algorithm, use or operations
 * is used for nothing else. Any thread.
 */
public final class VerificationKey {
  private static final int LEAST_RSA_BITS = 2048;

  /** By growing hash: a key that names one is used with longer ones too, as RFC 7520, 4.2 does. */
  private static final List<JWSAlgorithm> PSS =
      List.of(JWSAlgorithm.PS256, JWSAlgorithm.PS384, JWSAlgorithm.PS512);

  private final @Nullable String id;
  private final Set<JWSAlgorithm> algorithms;
  private final JWSVerifier verifier;
  private final boolean symmetric;
  private final VerifiedSignatures verified = new VerifiedSignatures();

  private VerificationKey(
      @Nullable String id, Set<JWSAlgorithm> algorithms, JWSVerifier verifier, boolean symmetric) {
    this.id = id;
    this.algorithms = algorithms;
    this.verifier = verifier;
    this.symmetric = symmetric;
  }

  /**
   * The key of a JWK, or null if it is not for checking signatures or not safe to use: an RSA key
   * of less than 2,048 bits, with a useless exponent or of a broken generator, a point that is not
   * on its curve, a symmetric key shorter than the algorithm's hash.
   */
  public static @Nullable VerificationKey of(JWK jwk) {
    if (jwk.getKeyUse() != null && !jwk.getKeyUse().equals(KeyUse.SIGNATURE)) {
      return null;
    }
    Set<KeyOperation> operations = jwk.getKeyOperations();
    if (operations != null
        && !operations.isEmpty()
        && !operations.contains(KeyOperation.VERIFY)
        && !operations.contains(KeyOperation.SIGN)) {
      return null;
    }
    try {
      if (jwk instanceof RSAKey rsa) {
        return ofRsa(rsa);
      }
      if (jwk instanceof ECKey ec) {
        return ofEc(ec);
      }
      return jwk instanceof OctetSequenceKey octets ? ofOctets(octets) : null;
    } catch (JOSEException | IllegalArgumentException | IllegalStateException e) {
      return null;
    }
  }

  private static @Nullable VerificationKey ofRsa(RSAKey rsa) throws JOSEException {
    RSAPublicKey key = rsa.toRSAPublicKey();
    BigInteger exponent = key.getPublicExponent();
    boolean weak =
        key.getModulus().bitLength() < LEAST_RSA_BITS
            || exponent.compareTo(BigInteger.valueOf(3)) < 0
            || !exponent.testBit(0)
            || RocaFingerprint.matches(key.getModulus());
    Set<JWSAlgorithm> algorithms =
        narrowed(
            Set.of(
                JWSAlgorithm.RS256,
                JWSAlgorithm.RS384,
                JWSAlgorithm.RS512,
                JWSAlgorithm.PS256,
                JWSAlgorithm.PS384,
                JWSAlgorithm.PS512),
            rsa.getAlgorithm());
    return weak || algorithms.isEmpty()
        ? null
        : new VerificationKey(rsa.getKeyID(), algorithms, new RSASSAVerifier(key), false);
  }

  private static @Nullable VerificationKey ofEc(ECKey ec) throws JOSEException {
    JWSAlgorithm algorithm =
        Curve.P_256.equals(ec.getCurve())
            ? JWSAlgorithm.ES256
            : Curve.P_384.equals(ec.getCurve())
                ? JWSAlgorithm.ES384
                : Curve.P_521.equals(ec.getCurve()) ? JWSAlgorithm.ES512 : null;
    if (algorithm == null) {
      return null;
    }
    Set<JWSAlgorithm> algorithms = narrowed(Set.of(algorithm), ec.getAlgorithm());
    return algorithms.isEmpty()
        ? null
        : new VerificationKey(
            ec.getKeyID(), algorithms, new ECDSAVerifier(ec.toECPublicKey()), false);
  }

  private static @Nullable VerificationKey ofOctets(OctetSequenceKey octets) throws JOSEException {
    byte[] secret = octets.toByteArray();
    Set<JWSAlgorithm> fitting =
        secret.length >= 64
            ? Set.of(JWSAlgorithm.HS256, JWSAlgorithm.HS384, JWSAlgorithm.HS512)
            : secret.length >= 48
                ? Set.of(JWSAlgorithm.HS256, JWSAlgorithm.HS384)
                : secret.length >= 32 ? Set.of(JWSAlgorithm.HS256) : Set.of();
    Set<JWSAlgorithm> algorithms = narrowed(fitting, octets.getAlgorithm());
    return algorithms.isEmpty()
        ? null
        : new VerificationKey(octets.getKeyID(), algorithms, new MACVerifier(secret), true);
  }

  private static Set<JWSAlgorithm> narrowed(
      Set<JWSAlgorithm> fitting, @Nullable Algorithm declared) {
    if (declared == null) {
      return fitting;
    }
    String name = declared.getName();
    // RFC 7520 itself writes the number of the curve for that of the hash
    JWSAlgorithm only = JWSAlgorithm.parse(name.equals("ES521") ? "ES512" : name);
    if (!fitting.contains(only)) {
      return Set.of();
    }
    int at = PSS.indexOf(only);
    return at < 0 ? Set.of(only) : Set.copyOf(PSS.subList(at, PSS.size()));
  }

  /** The key's id, or null. */
  public @Nullable String id() {
    return id;
  }

  /** Whether this is a shared secret. */
  public boolean isSymmetric() {
    return symmetric;
  }

  /** Whether the key may check this algorithm. */
  public boolean allows(JWSAlgorithm algorithm) {
    return algorithms.contains(algorithm);
  }

  /** Whether the signature is this key's. */
  boolean verifies(com.nimbusds.jose.JWSHeader header, byte[] signingInput, Base64URL signature) {
    if (!symmetric && verified.contains(signingInput, signature)) {
      return true;
    }
    try {
      boolean valid = verifier.verify(header, signingInput, signature);
      if (valid && !symmetric) {
        verified.add(signingInput, signature);
      }
      return valid;
    } catch (JOSEException e) {
      return false;
    }
  }
}
