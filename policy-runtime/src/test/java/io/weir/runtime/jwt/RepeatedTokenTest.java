package io.weir.runtime.jwt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import io.weir.runtime.jwt.CompactJws.Verdict;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A token that was accepted before is judged as strictly when it comes again. */
final class RepeatedTokenTest {
  private static RSAKey own;
  private static RSAKey other;

  @BeforeAll
  static void generate() throws Exception {
    own = new RSAKeyGenerator(2048).keyID("k").generate();
    other = new RSAKeyGenerator(2048).keyID("k").generate();
  }

  private static VerificationKey key(RSAKey key) {
    VerificationKey usable = VerificationKey.of(key.toPublicJWK());
    assertNotNull(usable);
    return usable;
  }

  private static String token(String payload) throws Exception {
    JWSObject jws =
        new JWSObject(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k").build(), new Payload(payload));
    jws.sign(new RSASSASigner(own));
    return jws.serialize();
  }

  private static Verdict verdict(String token, VerificationKey... keys) throws Exception {
    return CompactJws.parse(token).verify(List.of(keys), false);
  }

  @Test
  void staysValidForItsKeyOnly() throws Exception {
    VerificationKey key = key(own);
    String token = token("{\"n\":1}");
    for (int i = 0; i < 3; i++) {
      assertEquals(Verdict.VALID, verdict(token, key));
      assertEquals(Verdict.INVALID, verdict(token, key(other)));
    }
    assertEquals(Verdict.NO_KEY, verdict(token));
  }

  @Test
  void aKnownSignatureFitsNoOtherContent() throws Exception {
    VerificationKey key = key(own);
    String[] one = token("{\"n\":1}").split("\\.");
    String[] two = token("{\"n\":2}").split("\\.");
    assertEquals(Verdict.VALID, verdict(String.join(".", one), key));
    assertEquals(Verdict.VALID, verdict(String.join(".", two), key));
    for (int i = 0; i < 2; i++) {
      assertEquals(Verdict.INVALID, verdict(one[0] + "." + two[1] + "." + one[2], key));
      assertEquals(Verdict.INVALID, verdict(one[0] + "." + one[1] + "." + two[2], key));
    }
  }

  @Test
  void moreTokensThanAreRememberedStayValid() throws Exception {
    VerificationKey key = key(own);
    String[] tokens = new String[300];
    for (int i = 0; i < tokens.length; i++) {
      tokens[i] = token("{\"n\":" + i + "}");
    }
    for (int round = 0; round < 2; round++) {
      for (String token : tokens) {
        assertEquals(Verdict.VALID, verdict(token, key));
      }
    }
  }
}
