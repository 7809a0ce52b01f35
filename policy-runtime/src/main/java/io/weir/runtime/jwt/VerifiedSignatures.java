package io.weir.runtime.jwt;

import com.nimbusds.jose.util.Base64URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What one key has verified, so that a token that comes again costs a digest instead of a public
 * key operation. That a signature is a key's never changes; all that can change, from the token's
 * lifetime to the set of accepted keys, is checked anew each time. Holds digests, never tokens, and
 * a fixed number of them: a newer one takes the place of an older. Any thread.
 */
final class VerifiedSignatures {
  private static final int SLOTS = 256;
  private static final MessageDigest SHA_256 = newSha256(); // never used itself

  /** SHA-256 of a signed text. */
  private record Digest(long a, long b, long c, long d) {
    int slot() {
      return (int) (a & (SLOTS - 1));
    }
  }

  private final AtomicReferenceArray<Digest> known = new AtomicReferenceArray<>(SLOTS);

  /** Whether exactly this was added before and is still remembered. */
  boolean contains(byte[] signingInput, Base64URL signature) {
    Digest digest = digest(signingInput, signature);
    return digest.equals(known.getAcquire(digest.slot()));
  }

  /** Remembers a signature that is valid. */
  void add(byte[] signingInput, Base64URL signature) {
    Digest digest = digest(signingInput, signature);
    known.setRelease(digest.slot(), digest);
  }

  private static Digest digest(byte[] signingInput, Base64URL signature) {
    MessageDigest sha = sha256();
    sha.update(signingInput);
    sha.update((byte) '.'); // stands in no part, so the two cannot be divided otherwise
    ByteBuffer sum =
        ByteBuffer.wrap(sha.digest(signature.toString().getBytes(StandardCharsets.US_ASCII)));
    return new Digest(sum.getLong(), sum.getLong(), sum.getLong(), sum.getLong());
  }

  /** A copy costs less than a look-up among the providers. */
  private static MessageDigest sha256() {
    try {
      return (MessageDigest) SHA_256.clone();
    } catch (CloneNotSupportedException e) {
      return newSha256();
    }
  }

  private static MessageDigest newSha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }
}
