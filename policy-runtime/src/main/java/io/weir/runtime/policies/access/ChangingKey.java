package io.weir.runtime.policies.access;

import io.weir.api.Exchange;
import io.weir.api.PolicyException;
import io.weir.runtime.jwt.VerificationKey;
import org.jspecify.annotations.Nullable;

/**
 * The key of a source that may differ from exchange to exchange: an uploaded certificate, or a
 * secret that an expression gives. Made anew only when what it is made of is another than the last.
 * Any thread.
 */
final class ChangingKey {
  private final JwtKeySource source;
  private volatile @Nullable Made last;

  private record Made(Object material, @Nullable VerificationKey key) {}

  ChangingKey(JwtKeySource source) {
    this.source = source;
  }

  /** The key for an exchange, or null if it is not there or not safe. */
  @Nullable VerificationKey of(Exchange exchange) throws PolicyException {
    Object material = source.material(exchange);
    if (material == null) {
      return null;
    }
    Made made = last;
    if (made == null || !made.material.equals(material)) {
      made = new Made(material, source.verificationKey(material));
      last = made;
    }
    return made.key;
  }
}
