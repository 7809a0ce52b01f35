package io.weir.runtime.jwt;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEDecrypter;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.crypto.AESDecrypter;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.ECDHDecrypter;
import com.nimbusds.jose.crypto.RSADecrypter;
import java.security.PrivateKey;
import java.security.interfaces.ECPrivateKey;
import java.text.ParseException;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Opens encrypted tokens. Stateless. */
public final class Decryption {
  private Decryption() {}

  /** Whether a text has the five parts of an encrypted token. */
  public static boolean isEncrypted(String text) {
    int dots = 0;
    for (int at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
      dots++;
    }
    return dots == 4;
  }

  /**
   * What the first fitting key finds inside, or null if none fits.
   *
   * @param keys secrets as {@code byte[]}, and private keys
   * @throws ParseException if the text is no encrypted token
   */
  public static @Nullable String open(String text, List<Object> keys) throws ParseException {
    for (String part : text.split("\\.", -1)) {
      StrictBase64Url.decode(part);
    }
    for (Object key : keys) {
      // An object opens once; each key gets its own.
      JWEObject token = JWEObject.parse(text);
      try {
        JWEDecrypter decrypter = decrypter(token.getHeader().getAlgorithm(), key);
        if (decrypter != null) {
          token.decrypt(decrypter);
          return token.getPayload().toString();
        }
      } catch (JOSEException | IllegalArgumentException | IllegalStateException e) {
        // not this key's; what was wrong must not be told apart from outside
        continue;
      }
    }
    return null;
  }

  private static @Nullable JWEDecrypter decrypter(JWEAlgorithm algorithm, Object key)
      throws JOSEException {
    if (key instanceof byte[] secret) {
      if (JWEAlgorithm.DIR.equals(algorithm)) {
        return new DirectDecrypter(secret);
      }
      boolean wraps =
          JWEAlgorithm.Family.AES_KW.contains(algorithm)
              || JWEAlgorithm.Family.AES_GCM_KW.contains(algorithm);
      return wraps ? new AESDecrypter(new SecretKeySpec(secret, "AES")) : null;
    }
    if (JWEAlgorithm.Family.RSA.contains(algorithm)
        && !algorithm.getName().equals("RSA1_5")
        && key instanceof PrivateKey rsa
        && rsa.getAlgorithm().equals("RSA")) {
      return new RSADecrypter(rsa);
    }
    return JWEAlgorithm.Family.ECDH_ES.contains(algorithm) && key instanceof ECPrivateKey ec
        ? new ECDHDecrypter(ec)
        : null;
  }
}
