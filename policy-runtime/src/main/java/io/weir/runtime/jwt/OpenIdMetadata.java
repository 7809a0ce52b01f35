package io.weir.runtime.jwt;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an identity provider publishes.
 *
 * @param issuer its name, or null
 * @param keys its keys
 */
public record OpenIdMetadata(@Nullable String issuer, List<VerificationKey> keys) {
  /** Copies the list. */
  public OpenIdMetadata {
    keys = List.copyOf(keys);
  }

  /** Whether a key has the id. */
  public boolean has(String keyId) {
    for (VerificationKey key : keys) {
      if (keyId.equals(key.id())) {
        return true;
      }
    }
    return false;
  }
}
