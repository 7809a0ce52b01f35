package io.weir.runtime.jwt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every vector of the Wycheproof project is decided rightly; the folder is named by {@code
 * weir.external}.
 */
class WycheproofTest {
  /**
   * Vectors of json_web_signature_test.json that other vectors contradict, with the decision that
   * is right:
   *
   * <ul>
   *   <li>367, 370: called invalid, but key and token are those of 357, which is valid, character
   *       for character.
   *   <li>372, 373: called valid with a character outside Base64url in header or payload, which RFC
   *       7515, 5.2 forbids; 361 to 371 refuse such characters in every part.
   * </ul>
   */
  private static final Map<Integer, Boolean> CONTRADICTED =
      Map.of(367, true, 370, true, 372, false, 373, false);

  @TestFactory
  List<DynamicTest> vectors() throws Exception {
    String external = System.getProperty("weir.external", "");
    assumeTrue(!external.isEmpty(), "weir.external names no folder: the vectors are skipped");
    List<DynamicTest> tests = new ArrayList<>();
    for (String file :
        List.of(
            "json_web_signature_test.json",
            "json_web_key_test.json",
            "json_web_crypto_test.json")) {
      JsonNode root =
          JsonMapper.builder()
              .build()
              .readTree(Files.readString(Path.of(external, "wycheproof", file)));
      for (JsonNode group : root.get("testGroups")) {
        JsonNode key = group.has("public") ? group.get("public") : group.get("private");
        for (JsonNode vector : group.get("tests")) {
          String name = file + " " + vector.get("tcId").asInt();
          boolean stated = vector.get("result").asString().equals("valid");
          boolean valid =
              file.equals("json_web_signature_test.json")
                  ? CONTRADICTED.getOrDefault(vector.get("tcId").asInt(), stated)
                  : stated;
          tests.add(
              DynamicTest.dynamicTest(
                  name + ": " + vector.get("comment").asString(),
                  () -> assertEquals(valid, accepted(vector, key, group.get("private")))));
        }
      }
    }
    return tests;
  }

  private static boolean accepted(JsonNode vector, JsonNode key, JsonNode privateKey) {
    if (vector.has("jwe")) {
      return vector.get("jwe").isString() && opened(vector.get("jwe").asString(), privateKey);
    }
    JsonNode jws = vector.get("jws");
    if (jws == null || !jws.isString()) {
      return false; // JSON serialisation is no token
    }
    try {
      CompactJws token = CompactJws.parse(jws.asString());
      String set = key.has("keys") ? key.toString() : "{\"keys\":[" + key + "]}";
      return token.verify(KeySet.parse(set), false) == CompactJws.Verdict.VALID;
    } catch (ParseException e) {
      return false;
    }
  }

  private static boolean opened(String token, JsonNode key) {
    try {
      if (!Decryption.isEncrypted(token)) {
        return false;
      }
      List<Object> keys = new ArrayList<>();
      String set = key.has("keys") ? key.toString() : "{\"keys\":[" + key + "]}";
      for (JWK jwk : JWKSet.parse(set).getKeys()) {
        if (jwk.getKeyUse() != null && jwk.getKeyUse().equals(KeyUse.SIGNATURE)) {
          continue;
        }
        if (jwk instanceof OctetSequenceKey octets) {
          keys.add(octets.toByteArray());
        } else if (jwk instanceof ECKey ec) {
          keys.add(ec.toECPrivateKey());
        } else {
          keys.add(jwk.toRSAKey().toPrivateKey());
        }
      }
      return Decryption.open(token, keys) != null;
    } catch (ParseException | com.nimbusds.jose.JOSEException e) {
      return false;
    }
  }
}
