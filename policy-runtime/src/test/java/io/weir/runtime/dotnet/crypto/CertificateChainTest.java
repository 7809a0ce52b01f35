package io.weir.runtime.dotnet.crypto;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.weir.api.spi.Ticker;
import io.weir.runtime.dotnet.Budget;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CertificateChainTest {
  private static final X509Certificate ROOT =
      certificate(
          """
          -----BEGIN CERTIFICATE-----
          MIIBcjCCARmgAwIBAgIUImY+PlEpwKvXFPzh36CX1zOHwmAwCgYIKoZIzj0EAwIw
          DzENMAsGA1UEAwwEUm9vdDAeFw0yNjExMzAxMzQzMjZaFw00NjExMjUxMzQzMjZa
          MA8xDTALBgNVBAMMBFJvb3QwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQb7yQA
          StYh9+K3kjhexYy850pHmf0Gh94L49h4ERif7cw8i1d8QINDwdYX2f9ssT2h7VtS
          5chgQ4Bx16NkF0Yyo1MwUTAdBgNVHQ4EFgQUtEWd8fmdNJa/Pu6Swg1thEKSEfow
          HwYDVR0jBBgwFoAUtEWd8fmdNJa/Pu6Swg1thEKSEfowDwYDVR0TAQH/BAUwAwEB
          /zAKBggqhkjOPQQDAgNHADBEAiBh5rYjX1sK6Uz+1keevblR/KjyN3rTKHRR77L4
          t+33AwIgS1EAUICRMGOcdmJB1URShe3DrSRQpzs9k7l9+iA7T0c=
          -----END CERTIFICATE-----
          """);
  private static final X509Certificate LEAF =
      certificate(
          """
          -----BEGIN CERTIFICATE-----
          MIIBBjCBrAIBAjAKBggqhkjOPQQDAjAPMQ0wCwYDVQQDDARSb290MB4XDTI2MTEz
          MDEzNDMyNloXDTM2MTEyNzEzNDMyNlowDzENMAsGA1UEAwwEbGVhZjBZMBMGByqG
          SM49AgEGCCqGSM49AwEHA0IABGIQdA7/usPitKYZualkUU444USS7i5fgMHfMvcO
          9vhn5JGEwRp6Gej0eZ5cZ17AFTrH+QROFpH8T+DcSOtcqsowCgYIKoZIzj0EAwID
          SQAwRgIhAON5MfmHTi4SBZAyiXvkw9w92svoMedZe1psEx1uKjkZAiEAlccKK2j3
          ek4oPWyNW79aBAEY++OUlHHouC26xlFUntA=
          -----END CERTIFICATE-----
          """);
  private static final Set<TrustAnchor> TRUSTED = Set.of(new TrustAnchor(ROOT, null));

  private static X509Certificate certificate(String pem) {
    try {
      return (X509Certificate)
          CertificateFactory.getInstance("X.509")
              .generateCertificate(
                  new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
    } catch (CertificateException e) {
      throw new AssertionError(e);
    }
  }

  private Budget evaluation;

  @BeforeEach
  void setClock() {
    start(ROOT.getNotBefore().toInstant().plusSeconds(86_400));
  }

  @AfterEach
  void resetClock() {
    evaluation.end();
  }

  private void at(Instant now) {
    evaluation.end();
    start(now);
  }

  private void start(Instant now) {
    evaluation =
        Budget.start(
            new Ticker() {
              @Override
              public long nanos() {
                return 0;
              }

              @Override
              public Instant now() {
                return now;
              }
            },
            new Random(0));
  }

  @Test
  void aLeafOfATrustedRootIsTrusted() {
    assertTrue(CertificateChain.isTrusted(LEAF, false, TRUSTED));
  }

  @Test
  void aLeafOfAnUnknownRootIsNot() {
    assertFalse(CertificateChain.isTrusted(LEAF, false, Set.of()));
  }

  @Test
  void aLeafWhoseRevocationCannotBeFoundOutIsNot() {
    assertFalse(CertificateChain.isTrusted(LEAF, true, TRUSTED));
    assertTrue(CertificateChain.isTrusted(ROOT, true, TRUSTED));
  }

  @Test
  void timeIsTheEvaluations() {
    at(LEAF.getNotAfter().toInstant().plusSeconds(1));
    assertFalse(CertificateChain.isTrusted(LEAF, false, TRUSTED));
    at(ROOT.getNotAfter().toInstant().plusSeconds(1));
    assertFalse(CertificateChain.isTrusted(ROOT, false, TRUSTED));
  }
}
