package io.weir.runtime.jwt;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A signed text in compact form: three parts of strict Base64url (RFC 7515: no padding, no other
 * characters, no stray bits). Immutable.
 */
public final class CompactJws {
  private static final ParsedHeaders HEADERS = new ParsedHeaders();

  private final JWSHeader header;
  private final byte[] payload;
  private final byte[] signingInput;
  private final Base64URL signature;

  private CompactJws(JWSHeader header, byte[] payload, byte[] signingInput, Base64URL signature) {
    this.header = header;
    this.payload = payload;
    this.signingInput = signingInput;
    this.signature = signature;
  }

  /**
   * Reads a signed text.
   *
   * @throws ParseException if it is not one; {@code alg: none} is not one
   */
  public static CompactJws parse(String text) throws ParseException {
    int first = text.indexOf('.');
    int second = text.indexOf('.', first + 1);
    if (first <= 0 || second < 0 || text.indexOf('.', second + 1) >= 0) {
      throw new ParseException("not three parts", 0);
    }
    JWSHeader header = HEADERS.parse(text.substring(0, first));
    if (header.getCriticalParams() != null && !header.getCriticalParams().isEmpty()) {
      throw new ParseException("critical header parameters are not understood", 0);
    }
    if (!header.isBase64URLEncodePayload()) {
      throw new ParseException("the payload must be encoded", 0);
    }
    String signature = text.substring(second + 1);
    StrictBase64Url.decode(signature);
    return new CompactJws(
        header,
        StrictBase64Url.decode(text.substring(first + 1, second)),
        text.substring(0, second).getBytes(StandardCharsets.US_ASCII),
        new Base64URL(signature));
  }

  /** The algorithm that the header names. */
  public JWSAlgorithm algorithm() {
    return header.getAlgorithm();
  }

  /** The id of the key that the header names, or null. */
  public @Nullable String keyId() {
    return header.getKeyID();
  }

  /** The payload. */
  public byte[] payload() {
    return payload.clone();
  }

  /** What came of a check. */
  public enum Verdict {
    /** A key fits. */
    VALID,
    /** Keys were tried, none fits. */
    INVALID,
    /** No key may check this token. */
    NO_KEY
  }

  /**
   * Checks the signature: with the keys of the id that the header names, or with all if none has
   * it.
   *
   * @param strictId whether a header's id that no key has means that there is no key
   */
  public Verdict verify(List<VerificationKey> keys, boolean strictId) {
    List<VerificationKey> candidates = new ArrayList<>(keys.size());
    String wanted = keyId();
    boolean named = false;
    if (wanted != null) {
      for (VerificationKey key : keys) {
        if (wanted.equals(key.id())) {
          candidates.add(key);
          named = true;
        }
      }
    }
    if (!named) {
      if (wanted != null && strictId) {
        return Verdict.NO_KEY;
      }
      candidates.addAll(keys);
    }
    boolean tried = false;
    for (VerificationKey key : candidates) {
      if (key.allows(algorithm())) {
        tried = true;
        if (key.verifies(header, signingInput, signature)) {
          return Verdict.VALID;
        }
      }
    }
    return tried ? Verdict.INVALID : Verdict.NO_KEY;
  }
}
