package io.weir.runtime.policies.access;

import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.PolicyException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim that a token must have.
 *
 * @param name the claim
 * @param any whether one of the values is enough
 * @param separator what splits a text into several values, or null
 * @param values the values; none asks for presence only
 */
record RequiredClaim(
    Expression<String> name,
    boolean any,
    @Nullable String separator,
    List<Expression<String>> values) {
  /** The value that is missing, or null if the claim is as it must be. */
  @Nullable String unmet(Exchange exchange, List<String> present) throws PolicyException {
    if (values.isEmpty()) {
      return null;
    }
    List<String> have = present;
    if (separator != null && !separator.isEmpty()) {
      have = new ArrayList<>();
      for (String text : present) {
        int at = 0;
        int next;
        while ((next = text.indexOf(separator, at)) >= 0) {
          have.add(text.substring(at, next));
          at = next + separator.length();
        }
        have.add(text.substring(at));
      }
    }
    String missing = null;
    for (Expression<String> expression : values) {
      String value = expression.evaluate(exchange);
      boolean found = value != null && have.contains(value);
      if (found && any) {
        return null;
      }
      if (!found && missing == null) {
        missing = String.join(", ", present);
      }
    }
    return missing;
  }
}
