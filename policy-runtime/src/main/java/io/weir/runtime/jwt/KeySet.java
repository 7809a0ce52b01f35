package io.weir.runtime.jwt;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The usable keys of a published set. Stateless. */
public final class KeySet {
  private static final int MOST_KEYS = 1000;

  private KeySet() {}

  /**
   * Reads a JWK set; keys that are not for signatures or not safe are left out. A set that gives
   * one id to two keys of a kind, or holds secrets beside public keys, is ambiguous and has no
   * usable key.
   *
   * @throws ParseException if it is no JWK set
   */
  public static List<VerificationKey> parse(String json) throws ParseException {
    JWKSet set = JWKSet.parse(json);
    List<VerificationKey> keys = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    boolean symmetric = false;
    boolean asymmetric = false;
    for (JWK jwk : set.getKeys()) {
      if (keys.size() == MOST_KEYS) {
        break;
      }
      if (jwk.getKeyID() != null && !ids.add(jwk.getKeyType() + " " + jwk.getKeyID())) {
        return List.of();
      }
      VerificationKey key = VerificationKey.of(jwk);
      if (key != null) {
        keys.add(key);
        symmetric |= key.isSymmetric();
        asymmetric |= !key.isSymmetric();
      }
    }
    return symmetric && asymmetric ? List.of() : List.copyOf(keys);
  }
}
