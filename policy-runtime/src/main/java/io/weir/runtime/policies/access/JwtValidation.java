package io.weir.runtime.policies.access;

import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.Policy;
import io.weir.api.PolicyException;
import io.weir.api.Signal;
import io.weir.runtime.dotnet.context.Jwt;
import io.weir.runtime.jwt.CompactJws;
import io.weir.runtime.jwt.Decryption;
import io.weir.runtime.jwt.JsonObjects;
import io.weir.runtime.jwt.OpenIdMetadata;
import io.weir.runtime.jwt.OpenIdSource;
import io.weir.runtime.jwt.OpenIdSources;
import io.weir.runtime.jwt.VerificationKey;
import io.weir.runtime.policies.message.AuthorText;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The node of validate-jwt. */
final class JwtValidation implements Policy {
  /**
   * What a token must be.
   *
   * @param expiration whether it must say when it expires
   * @param signed whether it must be signed
   * @param skew the tolerated difference of clocks in seconds
   * @param audiences the accepted audiences, or null for any
   * @param issuers the accepted issuers, or null for those of the identity providers
   * @param claims the required claims
   */
  record Rules(
      Expression<Boolean> expiration,
      Expression<Boolean> signed,
      Expression<Integer> skew,
      @Nullable List<Expression<String>> audiences,
      @Nullable List<Expression<String>> issuers,
      List<RequiredClaim> claims) {}

  private static final String DENIED = " Access denied.";

  private final TokenPlace place;
  private final Rules rules;
  private final JwtKeys keys;
  private final Expression<Integer> status;
  private final @Nullable Expression<String> message;
  private final @Nullable String variable;

  JwtValidation(
      TokenPlace place,
      Rules rules,
      JwtKeys keys,
      Expression<Integer> status,
      @Nullable Expression<String> message,
      @Nullable String variable) {
    this.place = place;
    this.rules = rules;
    this.keys = keys;
    this.status = status;
    this.message = message;
    this.variable = variable;
  }

  @Override
  public CompletionStage<Signal> execute(Exchange exchange) throws PolicyException {
    String token = place.token(exchange);
    if (token == null) {
      throw refused(exchange, "TokenNotPresent", "JWT not present.");
    }
    String inner = token;
    if (Decryption.isEncrypted(token)) {
      inner = decrypted(exchange, token);
    }
    CompactJws jws = signed(exchange, inner);
    if (keys.urls().isEmpty()) {
      return verified(exchange, inner, jws, List.of());
    }
    List<OpenIdSource> sources = new ArrayList<>(keys.urls().size());
    for (Expression<String> url : keys.urls()) {
      String text = url.evaluate(exchange);
      if (text != null) {
        sources.add(OpenIdSources.of(exchange.services(), text));
      }
    }
    long[] seen = sources.stream().mapToLong(OpenIdSource::answers).toArray();
    return withMetadata(exchange, inner, jws, sources, seen, false);
  }

  /**
   * Goes on when all providers have answered; at once if they are all known.
   *
   * @param seen how often each had answered before this token came
   * @param refresh whether those that have not answered since are asked anew
   */
  private CompletionStage<Signal> withMetadata(
      Exchange exchange,
      String token,
      @Nullable CompactJws jws,
      List<OpenIdSource> sources,
      long[] seen,
      boolean refresh)
      throws PolicyException {
    List<CompletableFuture<OpenIdMetadata>> pending = new ArrayList<>(sources.size());
    boolean done = true;
    for (int i = 0; i < seen.length; i++) {
      OpenIdSource source = sources.get(i);
      boolean old = refresh && source.answers() == seen[i];
      CompletableFuture<OpenIdMetadata> one =
          (old ? source.refreshed() : source.metadata()).toCompletableFuture();
      pending.add(one);
      done &= one.isDone();
    }
    if (done) {
      return withKnown(exchange, token, jws, sources, seen, pending, refresh);
    }
    return CompletableFuture.allOf(pending.toArray(CompletableFuture[]::new))
        .handle((all, failure) -> failure)
        .thenCompose(
            failure -> {
              try {
                return withKnown(exchange, token, jws, sources, seen, pending, refresh);
              } catch (PolicyException e) {
                return CompletableFuture.failedStage(e);
              }
            });
  }

  private CompletionStage<Signal> withKnown(
      Exchange exchange,
      String token,
      @Nullable CompactJws jws,
      List<OpenIdSource> sources,
      long[] seen,
      List<CompletableFuture<OpenIdMetadata>> pending,
      boolean refreshed)
      throws PolicyException {
    List<OpenIdMetadata> known = new ArrayList<>(pending.size());
    for (CompletableFuture<OpenIdMetadata> one : pending) {
      if (!one.isCompletedExceptionally()) {
        known.add(one.getNow(null));
      }
    }
    if (known.isEmpty() && !keys.hasInlineKeys() && jws != null) {
      throw refused(
          exchange,
          "TokenSignatureKeyNotFound",
          "The keys of the identity provider could not be fetched." + DENIED);
    }
    String keyId = jws == null ? null : jws.keyId();
    if (!refreshed && keyId != null && !isKnown(exchange, keyId, known)) {
      return withMetadata(exchange, token, jws, sources, seen, true);
    }
    return verified(exchange, token, jws, known);
  }

  private boolean isKnown(Exchange exchange, String keyId, List<OpenIdMetadata> known)
      throws PolicyException {
    for (OpenIdMetadata metadata : known) {
      if (metadata.has(keyId)) {
        return true;
      }
    }
    for (VerificationKey key : keys.inlineKeys(exchange)) {
      if (keyId.equals(key.id())) {
        return true;
      }
    }
    return false;
  }

  private String decrypted(Exchange exchange, String token) throws PolicyException {
    try {
      String inner =
          keys.canDecrypt() ? Decryption.open(token, keys.decryptionKeys(exchange)) : null;
      if (inner == null) {
        throw refused(exchange, "JwtInvalid", "The token could not be decrypted");
      }
      return inner;
    } catch (ParseException e) {
      throw refused(exchange, "JwtInvalid", "The token is malformed");
    }
  }

  /** The token's signed form, or null for an unsigned token where that is allowed. */
  private @Nullable CompactJws signed(Exchange exchange, String token) throws PolicyException {
    try {
      return CompactJws.parse(token);
    } catch (ParseException e) {
      String[] parts = token.split("\\.", -1);
      boolean unsigned = parts.length == 3 && parts[2].isEmpty() && isNone(parts[0]);
      if (!unsigned) {
        throw refused(exchange, "JwtInvalid", "The token is malformed");
      }
      if (!Boolean.FALSE.equals(rules.signed().evaluate(exchange))) {
        throw refused(exchange, "TokenSignatureInvalid", "The token is not signed." + DENIED);
      }
      return null;
    }
  }

  private static boolean isNone(String header) {
    try {
      Map<String, Object> object =
          JsonObjects.parse(
              new String(Base64.getUrlDecoder().decode(header), StandardCharsets.UTF_8));
      return "none".equals(JsonObjects.text(object, "alg"));
    } catch (ParseException | IllegalArgumentException e) {
      return false;
    }
  }

  private CompletionStage<Signal> verified(
      Exchange exchange, String token, @Nullable CompactJws jws, List<OpenIdMetadata> known)
      throws PolicyException {
    if (jws != null) {
      checkSignature(exchange, jws, known);
    }
    Map<String, Object> claims;
    try {
      byte[] payload =
          jws != null ? jws.payload() : Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
      claims = JsonObjects.parse(new String(payload, StandardCharsets.UTF_8));
    } catch (ParseException | IllegalArgumentException e) {
      throw refused(exchange, "JwtInvalid", "The token's payload is no JSON object");
    }
    checkLifetime(exchange, claims);
    checkAudience(exchange, claims);
    checkIssuer(exchange, claims, known);
    checkClaims(exchange, claims);
    if (variable != null) {
      exchange.variables().put(variable, Jwt.parse(token));
    }
    return NEXT;
  }

  private void checkSignature(Exchange exchange, CompactJws jws, List<OpenIdMetadata> known)
      throws PolicyException {
    List<VerificationKey> candidates = keys.inlineKeys(exchange);
    for (OpenIdMetadata metadata : known) {
      if (candidates.isEmpty()) {
        candidates = metadata.keys();
      } else {
        List<VerificationKey> all = new ArrayList<>(candidates);
        all.addAll(metadata.keys());
        candidates = all;
      }
    }
    switch (jws.verify(candidates, false)) {
      case VALID -> {}
      case INVALID -> {
        boolean named = false;
        for (VerificationKey key : candidates) {
          named |= jws.keyId() == null || jws.keyId().equals(key.id());
        }
        throw named
            ? refused(
                exchange, "TokenSignatureInvalid", "The token's signature is not valid." + DENIED)
            : refused(
                exchange,
                "TokenSignatureKeyNotFound",
                "The key that the token names was not found." + DENIED);
      }
      case NO_KEY ->
          throw refused(
              exchange,
              "TokenSignatureKeyNotFound",
              "There is no key for the token's signature." + DENIED);
    }
  }

  private void checkLifetime(Exchange exchange, Map<String, Object> claims) throws PolicyException {
    Integer allowed = rules.skew().evaluate(exchange);
    double skew = allowed == null ? 0 : allowed;
    double now = exchange.services().ticker().now().toEpochMilli() / 1000.0;
    Object expires = claims.get("exp");
    if (expires == null) {
      if (!Boolean.FALSE.equals(rules.expiration().evaluate(exchange))) {
        throw refused(exchange, "JwtInvalid", "The token does not say when it expires");
      }
    } else if (!(expires instanceof Number)) {
      throw refused(exchange, "JwtInvalid", "The token's `exp` is no number");
    } else if (now >= ((Number) expires).doubleValue() + skew) {
      throw refused(exchange, "TokenExpired", "The token is expired." + DENIED);
    }
    Object begins = claims.get("nbf");
    if (begins != null && !(begins instanceof Number)) {
      throw refused(exchange, "JwtInvalid", "The token's `nbf` is no number");
    }
    if (begins instanceof Number from && now + skew < from.doubleValue()) {
      throw refused(exchange, "JwtInvalid", "The token is not yet valid");
    }
  }

  private void checkAudience(Exchange exchange, Map<String, Object> claims) throws PolicyException {
    if (rules.audiences() == null) {
      return;
    }
    List<String> present = texts(claims.get("aud"));
    for (Expression<String> audience : rules.audiences()) {
      String accepted = audience.evaluate(exchange);
      if (accepted != null && present.contains(accepted)) {
        return;
      }
    }
    throw refused(
        exchange, "TokenAudienceNotAllowed", "The token's audience is not accepted." + DENIED);
  }

  private void checkIssuer(
      Exchange exchange, Map<String, Object> claims, List<OpenIdMetadata> known)
      throws PolicyException {
    boolean named = false;
    Object issuer = claims.get("iss");
    for (OpenIdMetadata metadata : known) {
      named |= metadata.issuer() != null;
      if (metadata.issuer() != null && metadata.issuer().equals(issuer)) {
        return;
      }
    }
    if (rules.issuers() != null) {
      named = true;
      for (Expression<String> expression : rules.issuers()) {
        String accepted = expression.evaluate(exchange);
        if (accepted != null && accepted.equals(issuer)) {
          return;
        }
      }
    }
    if (named) {
      throw refused(
          exchange, "TokenIssuerNotAllowed", "The token's issuer is not accepted." + DENIED);
    }
  }

  private void checkClaims(Exchange exchange, Map<String, Object> claims) throws PolicyException {
    List<String> missing = new ArrayList<>();
    for (RequiredClaim claim : rules.claims()) {
      String name = claim.name().evaluate(exchange);
      if (name == null || !claims.containsKey(name)) {
        missing.add(String.valueOf(name));
      }
    }
    if (!missing.isEmpty()) {
      throw refused(
          exchange,
          "TokenClaimNotFound",
          "JWT token is missing the following claims: "
              + String.join(", ", missing)
              + "."
              + DENIED);
    }
    for (RequiredClaim claim : rules.claims()) {
      String name = String.valueOf(claim.name().evaluate(exchange));
      String unmet = claim.unmet(exchange, texts(claims.get(name)));
      if (unmet != null) {
        throw refused(
            exchange,
            "TokenClaimValueNotAllowed",
            "Claim " + name + " value of " + unmet + " is not allowed." + DENIED);
      }
    }
  }

  private static List<String> texts(@Nullable Object value) {
    if (value instanceof List<?> list) {
      List<String> texts = new ArrayList<>(list.size());
      list.forEach(item -> texts.add(text(item)));
      return texts;
    }
    return value == null ? List.of() : List.of(text(value));
  }

  private static String text(@Nullable Object value) {
    return value instanceof String text ? text : JsonObjects.write(value);
  }

  private PolicyException refused(Exchange exchange, String reason, String text)
      throws PolicyException {
    Integer code = status.evaluate(exchange);
    String shown = message == null ? null : message.evaluate(exchange);
    return PolicyException.rejection(code == null ? 401 : code, reason, text)
        .publicMessage(shown == null ? text : AuthorText.of(shown))
        .build();
  }
}
