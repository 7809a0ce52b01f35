package io.weir.runtime.dotnet.context;

import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.time.DateTime;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON Web Token, decoded and not validated. A claim's values are texts: a list has one for each
 * item; what is no text is written as JSON. Immutable.
 */
@DotNetType(value = "public class Jwt : object", java = Jwt.class)
public final class Jwt {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final String BEARER = "bearer ";

  private final String token;
  private final ObjectNode header;
  private final ObjectNode payload;

  private Jwt(String token, ObjectNode header, ObjectNode payload) {
    this.token = token;
    this.header = header;
    this.payload = payload;
  }

  /** Decodes a token, with or without {@code Bearer} before it; null if it is none. */
  public static @Nullable Jwt parse(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String token = text.strip();
    if (token.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
      token = token.substring(BEARER.length()).strip();
    }
    String[] parts = token.split("\\.", -1);
    if (parts.length != 3) {
      return null;
    }
    ObjectNode header = object(parts[0]);
    ObjectNode payload = object(parts[1]);
    return header == null || payload == null ? null : new Jwt(token, header, payload);
  }

  private static @Nullable ObjectNode object(String part) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(part);
      JsonNode node = JSON.readTree(new String(bytes, StandardCharsets.UTF_8));
      return node instanceof ObjectNode object ? object : null;
    } catch (IllegalArgumentException | JacksonException e) {
      return null;
    }
  }

  /** The token itself. */
  public String token() {
    return token;
  }

  private static String[] texts(@Nullable JsonNode value) {
    if (value == null) {
      return new String[0];
    }
    if (!value.isArray()) {
      return new String[] {text(value)};
    }
    String[] texts = new String[value.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = text(value.get(i));
    }
    return texts;
  }

  private static String text(JsonNode value) {
    return value.isString() ? value.asString() : value.toString();
  }

  private static @Nullable String single(ObjectNode object, String name) {
    JsonNode value = object.get(name);
    return value == null || value.isNull() ? null : text(value);
  }

  private @Nullable DateTime time(String name) {
    JsonNode value = payload.get(name);
    if (value == null || !value.isNumber()) {
      return null;
    }
    try {
      return DateTime.utc(
          Instant.ofEpochMilli(
              value.decimalValue().movePointRight(3).toBigInteger().longValueExact()));
    } catch (ArithmeticException | DateTimeException e) {
      return null;
    }
  }

  /** {@code Algorithm}. */
  @DotNetProperty("string Algorithm { get; }")
  public static @Nullable String algorithm(Jwt self) {
    return single(self.header, "alg");
  }

  /** {@code Type}. */
  @DotNetProperty("string Type { get; }")
  public static @Nullable String type(Jwt self) {
    return single(self.header, "typ");
  }

  /** {@code Id}. */
  @DotNetProperty("string Id { get; }")
  public static @Nullable String id(Jwt self) {
    return single(self.payload, "jti");
  }

  /** {@code Issuer}. */
  @DotNetProperty("string Issuer { get; }")
  public static @Nullable String issuer(Jwt self) {
    return single(self.payload, "iss");
  }

  /** {@code Subject}. */
  @DotNetProperty("string Subject { get; }")
  public static @Nullable String subject(Jwt self) {
    return single(self.payload, "sub");
  }

  /** {@code Audiences}. */
  @DotNetProperty("IEnumerable<string> Audiences { get; }")
  public static Object audiences(Jwt self) {
    return texts(self.payload.get("aud"));
  }

  /** {@code Claims}. */
  @DotNetProperty("IReadOnlyDictionary<string, string[]> Claims { get; }")
  public static Object claims(Jwt self) {
    Map<String, String[]> claims = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> claim : self.payload.properties()) {
      claims.put(claim.getKey(), texts(claim.getValue()));
    }
    return MapView.ofArrays(claims);
  }

  /** {@code ExpirationTime}. */
  @DotNetProperty("DateTime? ExpirationTime { get; }")
  public static @Nullable DateTime expirationTime(Jwt self) {
    return self.time("exp");
  }

  /** {@code NotBefore}. */
  @DotNetProperty("DateTime? NotBefore { get; }")
  public static @Nullable DateTime notBefore(Jwt self) {
    return self.time("nbf");
  }

  /** {@code IssuedAt}. */
  @DotNetProperty("DateTime? IssuedAt { get; }")
  public static @Nullable DateTime issuedAt(Jwt self) {
    return self.time("iat");
  }

  /** The name of the class: the token stays out of logs. */
  @Override
  public String toString() {
    return "Jwt";
  }
}
