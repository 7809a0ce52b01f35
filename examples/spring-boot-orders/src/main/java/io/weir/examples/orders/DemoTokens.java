package io.weir.examples.orders;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Stands in for an identity provider, so that the example can be tried alone. */
@RestController
class DemoTokens {
  private final byte[] key;

  DemoTokens(@Value("${weir.named-values.token-key}") String key) {
    this.key = Base64.getDecoder().decode(key);
  }

  @GetMapping("/demo/token")
  String token() throws GeneralSecurityException {
    long now = Instant.now().getEpochSecond();
    String signed =
        encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}")
            + "."
            + encoded(
                "{\"iss\":\"https://demo.test\",\"aud\":\"orders\",\"sub\":\"alice\",\"exp\":"
                    + (now + 600)
                    + "}");
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    byte[] signature = mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII));
    return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
  }

  private static String encoded(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
