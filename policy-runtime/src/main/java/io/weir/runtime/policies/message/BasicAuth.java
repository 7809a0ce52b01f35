package io.weir.runtime.policies.message;

import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.Headers;
import io.weir.api.PolicyException;
import io.weir.api.definition.AttributeKey;
import io.weir.api.definition.ElementSchema;
import io.weir.api.definition.PolicyConfig;
import io.weir.api.definition.ValueType;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The element {@code authentication-basic}: a policy of its own, and a part of calls. */
public final class BasicAuth {
  private static final AttributeKey<Expression<String>> USERNAME =
      AttributeKey.expression("username", ValueType.STRING).required().doc("the user");
  private static final AttributeKey<Expression<String>> PASSWORD =
      AttributeKey.expression("password", ValueType.STRING).required().doc("the password");

  /** What the element holds. */
  public static final ElementSchema SCHEMA =
      ElementSchema.named("authentication-basic", "Sends user and password to the backend.")
          .attributes(USERNAME, PASSWORD)
          .build();

  private final Expression<String> username;
  private final Expression<String> password;

  private BasicAuth(Expression<String> username, Expression<String> password) {
    this.username = username;
    this.password = password;
  }

  /** What an element asks for. */
  public static BasicAuth of(PolicyConfig config) {
    return new BasicAuth(config.get(USERNAME), config.get(PASSWORD));
  }

  /** Sets the Authorization header. */
  public void apply(Exchange exchange, Headers headers) throws PolicyException {
    String user = username.evaluate(exchange);
    String secret = password.evaluate(exchange);
    String pair = (user == null ? "" : user) + ":" + (secret == null ? "" : secret);
    headers.set(
        "Authorization",
        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
  }
}
