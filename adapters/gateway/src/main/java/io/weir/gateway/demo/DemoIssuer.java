package io.weir.gateway.demo;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import io.weir.api.Url;
import io.weir.api.spi.Ticker;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

/**
 * An OpenID provider with a fresh RSA key, which gives a token to everybody who asks: {@code GET
 * /token?sub=NAME&scope=SCOPES}. Discovery and keys are where every provider has them.
 */
final class DemoIssuer extends DemoServer {
  private static final Duration LIFETIME = Duration.ofHours(1);

  private final RSAKey key;

  DemoIssuer(int port) throws IOException {
    super("issuer", port);
    try {
      key =
          new RSAKeyGenerator(2048)
              .keyUse(KeyUse.SIGNATURE)
              .algorithm(JWSAlgorithm.RS256)
              .keyID("demo-1")
              .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException("every JDK makes RSA keys", e);
    }
  }

  @Override
  void answer(HttpExchange exchange) throws IOException {
    switch (exchange.getRequestURI().getPath()) {
      case "/.well-known/openid-configuration" ->
          send(exchange, 200, "application/json", discovery());
      case "/keys" ->
          send(exchange, 200, "application/json", new JWKSet(key).toPublicJWKSet().toString());
      case "/token" -> send(exchange, 200, "text/plain", token(exchange));
      default -> send(exchange, 404, "text/plain", "");
    }
  }

  private String discovery() {
    return """
    {
      "issuer": "%1$s",
      "jwks_uri": "%1$s/keys",
      "token_endpoint": "%1$s/token",
      "id_token_signing_alg_values_supported": ["RS256"]
    }
    """
        .formatted(url());
  }

  private String token(HttpExchange exchange) {
    Map<String, List<String>> asked =
        Url.parse(url() + exchange.getRequestURI().toASCIIString()).query();
    Instant now = Ticker.system().now();
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(url())
            .subject(asked.getOrDefault("sub", List.of("alice")).get(0))
            .audience(asked.getOrDefault("aud", List.of("orders")).get(0))
            .claim("scope", asked.getOrDefault("scope", List.of("orders.read")).get(0))
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(LIFETIME)))
            .build();
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException("an RSA key signs", e);
    }
    return token.serialize();
  }
}
