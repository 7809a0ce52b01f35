package io.weir.runtime.policies.access;

import static io.weir.api.Section.INBOUND;
import static io.weir.api.definition.ValueType.BOOL;
import static io.weir.api.definition.ValueType.INT;
import static io.weir.api.definition.ValueType.STRING;
import static io.weir.api.definition.ValueType.choice;
import static io.weir.api.definition.ValueType.intBetween;

import io.weir.api.Expression;
import io.weir.api.Policy;
import io.weir.api.definition.AttributeKey;
import io.weir.api.definition.ChildKey;
import io.weir.api.definition.ElementSchema;
import io.weir.api.definition.PolicyConfig;
import io.weir.api.definition.PolicyDefinition;
import io.weir.api.definition.Problems;
import io.weir.api.definition.TextKey;
import java.util.ArrayList;
import java.util.List;

/**
 * Requires a JSON web token. Checks in this order: presence, form and decryption, signature, life
 * time, audience, issuer, claims. Accepts HS, RS, PS and ES with 256, 384 and 512; keys that are
 * not safe are not used. An issuer that a discovery document names counts as listed.
 *
 * @see <a
 *     href="https://learn.microsoft.com/azure/api-management/validate-jwt-policy">validate-jwt</a>
 */
public final class ValidateJwt extends PolicyDefinition {
  /** The values of {@code match}. */
  enum Match {
    ALL,
    ANY
  }

  private static final AttributeKey<Expression<String>> HEADER =
      AttributeKey.expression("header-name", STRING).doc("the header that holds the token");
  private static final AttributeKey<Expression<String>> QUERY =
      AttributeKey.expression("query-parameter-name", STRING)
          .doc("the query parameter that holds the token");
  private static final AttributeKey<Expression<String>> TOKEN =
      AttributeKey.expression("token-value", STRING).doc("the token itself");
  private static final AttributeKey<Expression<Integer>> STATUS =
      AttributeKey.expression("failed-validation-httpcode", intBetween(100, 999))
          .defaultsTo("401")
          .doc("the status of a refusal");
  private static final AttributeKey<Expression<String>> MESSAGE =
      AttributeKey.expression("failed-validation-error-message", STRING)
          .doc("the message of a refusal; otherwise it says what is wrong");
  private static final AttributeKey<Expression<Boolean>> EXPIRATION =
      AttributeKey.expression("require-expiration-time", BOOL)
          .defaultsTo("true")
          .doc("whether a token must say when it expires");
  private static final AttributeKey<Expression<String>> SCHEME =
      AttributeKey.expression("require-scheme", STRING)
          .doc("the scheme that an Authorization header must have");
  private static final AttributeKey<Expression<Boolean>> SIGNED =
      AttributeKey.expression("require-signed-tokens", BOOL)
          .defaultsTo("true")
          .doc("whether a token must be signed");
  private static final AttributeKey<Expression<Integer>> SKEW =
      AttributeKey.expression("clock-skew", INT.where(s -> s >= 0, "a whole number, at least 0"))
          .defaultsTo("0")
          .doc("how many seconds the issuer's clock may differ");
  private static final AttributeKey<String> VARIABLE =
      AttributeKey.of("output-token-variable-name", STRING)
          .doc("the variable that gets the token as a Jwt");
  private static final AttributeKey<Expression<String>> URL =
      AttributeKey.expression("url", STRING).required().doc("the discovery document");
  private static final AttributeKey<Boolean> CONNECTIVITY =
      AttributeKey.of("validate-connectivity", BOOL)
          .defaultsTo("true")
          .doc("whether Azure tests the endpoint when the policy is saved; without effect here");
  private static final ChildKey<List<PolicyConfig>> OPENID =
      ChildKey.elements(
          ElementSchema.named("openid-config", "an identity provider's discovery document")
              .attributes(URL, CONNECTIVITY)
              .build());
  private static final AttributeKey<String> KEY_ID =
      AttributeKey.of("id", STRING).doc("compared with the token's kid");
  private static final AttributeKey<String> CERTIFICATE =
      AttributeKey.of("certificate-id", STRING).doc("an uploaded certificate");
  private static final AttributeKey<String> MODULUS =
      AttributeKey.of("n", STRING).doc("the modulus of an RSA key in Base64url");
  private static final AttributeKey<String> EXPONENT =
      AttributeKey.of("e", STRING).doc("the exponent of an RSA key in Base64url");
  private static final TextKey<Expression<String>> SECRET = TextKey.expression(STRING);
  private static final ChildKey<List<PolicyConfig>> SIGNING_KEY =
      ChildKey.elements(
              ElementSchema.named(
                      "key", "a secret in Base64, a certificate, or modulus and exponent")
                  .attributes(KEY_ID, CERTIFICATE, MODULUS, EXPONENT)
                  .text(SECRET)
                  .exactlyOne(SECRET, CERTIFICATE, MODULUS)
                  .allOrNone(MODULUS, EXPONENT)
                  .build())
          .atLeast(1);
  private static final ChildKey<PolicyConfig> SIGNING_KEYS =
      ChildKey.element(
          ElementSchema.named("issuer-signing-keys", "keys for the signature")
              .children(SIGNING_KEY)
              .unsupported("zumo-master-key")
              .build());
  private static final ChildKey<List<PolicyConfig>> DECRYPTION_KEY =
      ChildKey.elements(
              ElementSchema.named("key", "a secret in Base64, or a certificate")
                  .attributes(KEY_ID, CERTIFICATE)
                  .text(SECRET)
                  .exactlyOne(SECRET, CERTIFICATE)
                  .build())
          .atLeast(1);
  private static final ChildKey<PolicyConfig> DECRYPTION_KEYS =
      ChildKey.element(
          ElementSchema.named("decryption-keys", "keys for encrypted tokens")
              .children(DECRYPTION_KEY)
              .build());
  private static final ChildKey<List<Expression<String>>> AUDIENCE =
      ChildKey.texts("audience", STRING, "an accepted audience").atLeast(1);
  private static final ChildKey<PolicyConfig> AUDIENCES =
      ChildKey.element(
          ElementSchema.named("audiences", "accepted audiences; one match is enough")
              .children(AUDIENCE)
              .build());
  private static final ChildKey<List<Expression<String>>> ISSUER =
      ChildKey.texts("issuer", STRING, "an accepted issuer").atLeast(1);
  private static final ChildKey<PolicyConfig> ISSUERS =
      ChildKey.element(
          ElementSchema.named("issuers", "accepted issuers; one match is enough")
              .children(ISSUER)
              .build());
  private static final AttributeKey<Expression<String>> CLAIM_NAME =
      AttributeKey.expression("name", STRING).required().doc("the claim");
  private static final AttributeKey<Match> MATCH =
      AttributeKey.of("match", choice(Match.class))
          .defaultsTo("all")
          .doc("whether the claim must have all values or any of them");
  private static final AttributeKey<String> SEPARATOR =
      AttributeKey.of("separator", STRING).doc("what splits one text into several values");
  private static final ChildKey<List<Expression<String>>> VALUES =
      ChildKey.textsOrEmpty("value", "a value looked for in the claim");
  private static final ChildKey<List<PolicyConfig>> CLAIM =
      ChildKey.elements(
              ElementSchema.named("claim", "a claim that the token must have")
                  .attributes(CLAIM_NAME, MATCH, SEPARATOR)
                  .children(VALUES)
                  .build())
          .atLeast(1);
  private static final ChildKey<PolicyConfig> CLAIMS =
      ChildKey.element(
          ElementSchema.named("required-claims", "claims that the token must have")
              .children(CLAIM)
              .build());

  /** Declares the policy. */
  public ValidateJwt() {
    super(
        ElementSchema.named("validate-jwt", "Requires a JSON web token.")
            .attributes(
                HEADER, QUERY, TOKEN, STATUS, MESSAGE, EXPIRATION, SCHEME, SIGNED, SKEW, VARIABLE)
            .children(OPENID, SIGNING_KEYS, DECRYPTION_KEYS, AUDIENCES, ISSUERS, CLAIMS)
            .exactlyOne(HEADER, QUERY, TOKEN)
            .build(),
        in(INBOUND),
        everyScope());
  }

  @Override
  public void check(PolicyConfig config, Problems problems) {
    PolicyConfig signing = config.find(SIGNING_KEYS);
    if (signing != null) {
      signing.get(SIGNING_KEY).forEach(key -> checkSecret(key, problems));
    }
    PolicyConfig decryption = config.find(DECRYPTION_KEYS);
    if (decryption != null) {
      decryption.get(DECRYPTION_KEY).forEach(key -> checkSecret(key, problems));
    }
    Expression<Boolean> signed = config.get(SIGNED);
    if (signing == null
        && config.get(OPENID).isEmpty()
        && signed.isConstant()
        && !signed.text().equalsIgnoreCase("false")) {
      problems.warning(
          config.elementSpan(),
          "`validate-jwt` has no keys, so no token can be accepted",
          "add `openid-config` or `issuer-signing-keys`");
    }
  }

  private static void checkSecret(PolicyConfig key, Problems problems) {
    Expression<String> secret = key.find(SECRET);
    if (secret == null || !secret.isConstant() || secret.text().contains("{{")) {
      return;
    }
    try {
      JwtKeySource.base64(secret.text());
    } catch (IllegalArgumentException e) {
      problems.error(secret.span(), "the key must be Base64", null);
    }
  }

  @Override
  public Policy build(PolicyConfig config) {
    List<JwtKeySource> signing = new ArrayList<>();
    PolicyConfig signingKeys = config.find(SIGNING_KEYS);
    if (signingKeys != null) {
      signingKeys.get(SIGNING_KEY).forEach(key -> signing.add(keySource(key, true)));
    }
    List<JwtKeySource> decryption = new ArrayList<>();
    PolicyConfig decryptionKeys = config.find(DECRYPTION_KEYS);
    if (decryptionKeys != null) {
      decryptionKeys.get(DECRYPTION_KEY).forEach(key -> decryption.add(keySource(key, false)));
    }
    List<Expression<String>> urls = new ArrayList<>();
    config.get(OPENID).forEach(openId -> urls.add(openId.get(URL)));
    PolicyConfig audiences = config.find(AUDIENCES);
    PolicyConfig issuers = config.find(ISSUERS);
    List<RequiredClaim> claims = new ArrayList<>();
    PolicyConfig required = config.find(CLAIMS);
    if (required != null) {
      for (PolicyConfig claim : required.get(CLAIM)) {
        claims.add(
            new RequiredClaim(
                claim.get(CLAIM_NAME),
                claim.get(MATCH) == Match.ANY,
                claim.find(SEPARATOR),
                claim.get(VALUES)));
      }
    }
    return new JwtValidation(
        new TokenPlace(
            config.find(HEADER), config.find(QUERY), config.find(TOKEN), config.find(SCHEME)),
        new JwtValidation.Rules(
            config.get(EXPIRATION),
            config.get(SIGNED),
            config.get(SKEW),
            audiences == null ? null : audiences.get(AUDIENCE),
            issuers == null ? null : issuers.get(ISSUER),
            claims),
        new JwtKeys(urls, signing, decryption),
        config.get(STATUS),
        config.find(MESSAGE),
        config.find(VARIABLE));
  }

  private static JwtKeySource keySource(PolicyConfig key, boolean signing) {
    return new JwtKeySource(
        key.find(KEY_ID),
        key.find(SECRET),
        key.find(CERTIFICATE),
        signing ? key.find(MODULUS) : null,
        signing ? key.find(EXPONENT) : null);
  }
}
