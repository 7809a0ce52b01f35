package io.weir.runtime.policies.access;

import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.PolicyException;
import io.weir.runtime.jwt.VerificationKey;
import java.util.ArrayList;
import java.util.List;

/**
 * All keys of one validate-jwt. Those that are the same for all exchanges are prepared once, the
 * others when they change. Any thread.
 */
final class JwtKeys {
  private final List<Expression<String>> urls;
  private final List<VerificationKey> prepared;
  private final List<ChangingKey> changing;
  private final List<JwtKeySource> decryption;
  private final boolean inline;

  JwtKeys(
      List<Expression<String>> urls, List<JwtKeySource> signing, List<JwtKeySource> decryption) {
    this.urls = List.copyOf(urls);
    this.decryption = List.copyOf(decryption);
    this.inline = !signing.isEmpty();
    List<VerificationKey> fixed = new ArrayList<>();
    List<ChangingKey> changing = new ArrayList<>();
    for (JwtKeySource source : signing) {
      if (!source.isConstant()) {
        changing.add(new ChangingKey(source));
        continue;
      }
      VerificationKey key = source.constantKey();
      if (key != null) {
        fixed.add(key);
      }
    }
    this.prepared = List.copyOf(fixed);
    this.changing = List.copyOf(changing);
  }

  /** The discovery documents. */
  List<Expression<String>> urls() {
    return urls;
  }

  /** Whether the document itself gives keys. */
  boolean hasInlineKeys() {
    return inline;
  }

  /** Whether encrypted tokens can be opened. */
  boolean canDecrypt() {
    return !decryption.isEmpty();
  }

  /** The keys that the document itself gives. */
  List<VerificationKey> inlineKeys(Exchange exchange) throws PolicyException {
    if (changing.isEmpty()) {
      return prepared;
    }
    List<VerificationKey> keys = new ArrayList<>(prepared);
    for (ChangingKey source : changing) {
      VerificationKey key = source.of(exchange);
      if (key != null) {
        keys.add(key);
      }
    }
    return keys;
  }

  /** What opens encrypted tokens. */
  List<Object> decryptionKeys(Exchange exchange) throws PolicyException {
    List<Object> keys = new ArrayList<>();
    for (JwtKeySource source : decryption) {
      Object key = source.decryptionKey(exchange);
      if (key != null) {
        keys.add(key);
      }
    }
    return keys;
  }
}
