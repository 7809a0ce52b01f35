package io.weir.runtime.policies.access;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.PolicyException;
import io.weir.api.spi.KeyedCertificate;
import io.weir.runtime.jwt.VerificationKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A key as a document gives it.
 *
 * @param id the key's id, or null
 * @param secret a secret in Base64, or null
 * @param certificate the id of a certificate, or null
 * @param modulus an RSA modulus in Base64url, or null
 * @param exponent an RSA exponent in Base64url, or null
 */
record JwtKeySource(
    @Nullable String id,
    @Nullable Expression<String> secret,
    @Nullable String certificate,
    @Nullable String modulus,
    @Nullable String exponent) {
  /** Whether the key is the same for all exchanges. */
  boolean isConstant() {
    return certificate == null && (secret == null || secret.isConstant());
  }

  /**
   * What the key is made of, if it may differ from exchange to exchange: a certificate, or a secret
   * in Base64; null if there is none.
   */
  @Nullable Object material(Exchange exchange) throws PolicyException {
    if (certificate == null) {
      return secret == null ? null : secret.evaluate(exchange);
    }
    KeyedCertificate found = certificate(exchange, certificate);
    return found == null ? null : found.certificate();
  }

  /** The key that is the same for all exchanges, or null if it is not safe. */
  @Nullable VerificationKey constantKey() {
    return verificationKey(secret == null ? null : secret.text());
  }

  /** The key that signatures are checked with, or null if it is not there or not safe. */
  @Nullable VerificationKey verificationKey(@Nullable Object material) {
    try {
      JWK jwk = jwk(material);
      return jwk == null ? null : VerificationKey.of(jwk);
    } catch (IllegalArgumentException | IllegalStateException e) {
      return null;
    }
  }

  private @Nullable JWK jwk(@Nullable Object material) {
    if (modulus != null && exponent != null) {
      return new RSAKey.Builder(new Base64URL(modulus), new Base64URL(exponent)).keyID(id).build();
    }
    if (material instanceof X509Certificate found) {
      PublicKey key = found.getPublicKey();
      if (key instanceof RSAPublicKey rsa) {
        return new RSAKey.Builder(rsa).keyID(id).build();
      }
      return key instanceof ECPublicKey ec
          ? new ECKey.Builder(Curve.forECParameterSpec(ec.getParams()), ec).keyID(id).build()
          : null;
    }
    byte[] bytes = material instanceof String text ? secretBytes(text) : null;
    return bytes == null || bytes.length == 0
        ? null
        : new OctetSequenceKey.Builder(bytes).keyID(id).build();
  }

  /**
   * The secret, or the private key of the certificate, that opens encrypted tokens; null if there
   * is none.
   */
  @Nullable Object decryptionKey(Exchange exchange) throws PolicyException {
    if (certificate != null) {
      KeyedCertificate found = certificate(exchange, certificate);
      return found == null ? null : found.privateKey();
    }
    String text = secret == null ? null : secret.evaluate(exchange);
    return text == null ? null : secretBytes(text);
  }

  private static byte @Nullable [] secretBytes(String text) {
    try {
      return base64(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /**
   * The bytes of a secret; white space is passed over, as .NET does.
   *
   * @throws IllegalArgumentException if the text is not Base64
   */
  static byte[] base64(String text) {
    StringBuilder dense = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != '\t' && c != '\r' && c != '\n') {
        dense.append(c);
      }
    }
    return Base64.getDecoder().decode(dense.toString());
  }

  private static @Nullable KeyedCertificate certificate(Exchange exchange, String id) {
    KeyedCertificate found = exchange.deployment().certificates().get(id);
    return found != null ? found : exchange.services().certificates().byId(id);
  }
}
