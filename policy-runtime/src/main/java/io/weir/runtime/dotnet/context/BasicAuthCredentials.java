package io.weir.runtime.dotnet.context;

import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** User and password of an {@code Authorization: Basic …} header. Immutable. */
@DotNetType(value = "public class BasicAuthCredentials : object", java = BasicAuthCredentials.class)
public final class BasicAuthCredentials {
  private static final String SCHEME = "basic ";

  private final String user;
  private final String secret;

  private BasicAuthCredentials(String user, String secret) {
    this.user = user;
    this.secret = secret;
  }

  /** Reads the value of a header; null if it is not of the form. */
  public static @Nullable BasicAuthCredentials parse(@Nullable String header) {
    if (header == null || !header.strip().toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
      return null;
    }
    String encoded = header.strip().substring(SCHEME.length()).strip();
    try {
      String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
      int colon = pair.indexOf(':');
      return colon < 0
          ? null
          : new BasicAuthCredentials(pair.substring(0, colon), pair.substring(colon + 1));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** {@code UserId}. */
  @DotNetProperty("string UserId { get; }")
  public static String userId(BasicAuthCredentials self) {
    return self.user;
  }

  /** {@code Username}. */
  @DotNetProperty("string Username { get; }")
  public static String username(BasicAuthCredentials self) {
    return self.user;
  }

  /** {@code Password}. */
  @DotNetProperty("string Password { get; }")
  public static String password(BasicAuthCredentials self) {
    return self.secret;
  }

  /** The name of the class: the password stays out of logs. */
  @Override
  public String toString() {
    return "BasicAuthCredentials";
  }
}
