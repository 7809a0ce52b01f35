package io.weir.benchmarks.hosts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import io.github.bucket4j.Bucket;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.text.ParseException;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What {@code benchmarks/load/policies.xml} does, as a service would write it by hand: an API key,
 * a JWT with RS256, a limit per IP, a trace id.
 */
final class ByHand {
  private static final long MOST = 1_000_000_000;
  private static final String SCHEME = "Bearer ";

  private final DefaultJWTProcessor<SecurityContext> tokens = new DefaultJWTProcessor<>();
  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
  private final @Nullable Cache<String, Date> remembered;

  /** What the checks say: a trace id if the request may pass, otherwise a status and a reason. */
  record Verdict(@Nullable String traceId, int status, String message) {
    /** The body of a refusal. */
    String json() {
      return "{ \"statusCode\": " + status + ", \"message\": \"" + message + "\" }";
    }
  }

  /**
   * Creates the checks.
   *
   * @param publicKey what tokens are checked with, as X.509 has it in DER
   * @param remembers whether a good token is not checked anew before it expires, as Weir does with
   *     good signatures
   */
  ByHand(byte[] publicKey, boolean remembers) throws GeneralSecurityException {
    remembered = remembers ? Caffeine.newBuilder().maximumSize(1000).build() : null;
    RSAPublicKey key =
        (RSAPublicKey)
            KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(publicKey));
    JWKSet keys = new JWKSet(new RSAKey.Builder(key).keyID("load").build());
    tokens.setJWSKeySelector(
        new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, new ImmutableJWKSet<>(keys)));
    tokens.setJWTClaimsSetVerifier(
        new DefaultJWTClaimsVerifier<>(
            "orders",
            new JWTClaimsSet.Builder().issuer("https://issuer.example").build(),
            Set.of("exp")));
  }

  Verdict check(@Nullable String apiKey, @Nullable String authorization, String ip) {
    if (!"load-key".equals(apiKey)) {
      return new Verdict(null, 401, "an API key is needed");
    }
    if (authorization == null || !authorization.startsWith(SCHEME)) {
      return new Verdict(null, 401, "JWT not present.");
    }
    if (!accepts(authorization.substring(SCHEME.length()))) {
      return new Verdict(null, 401, "Unauthorized");
    }
    if (!buckets.computeIfAbsent(ip, ByHand::bucket).tryConsume(1)) {
      return new Verdict(null, 429, "Rate limit is exceeded.");
    }
    return new Verdict(UUID.randomUUID().toString(), 200, "");
  }

  private boolean accepts(String token) {
    Date known = remembered == null ? null : remembered.getIfPresent(token);
    if (known != null && known.after(new Date())) {
      return true;
    }
    try {
      Date expires = tokens.process(token, null).getExpirationTime();
      if (remembered != null) {
        remembered.put(token, expires);
      }
      return true;
    } catch (ParseException | BadJOSEException | JOSEException e) {
      return false;
    }
  }

  private static Bucket bucket(String ip) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(MOST).refillGreedy(MOST, Duration.ofSeconds(60)))
        .build();
  }
}
