package io.weir.runtime.policies.message;

import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.Headers;
import io.weir.api.PolicyException;
import io.weir.api.definition.AttributeKey;
import io.weir.api.definition.ChildKey;
import io.weir.api.definition.ElementSchema;
import io.weir.api.definition.PolicyConfig;
import io.weir.api.definition.Problems;
import io.weir.api.definition.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The element {@code set-header}: a policy of its own, and a part of those that make messages. */
public final class HeaderEdit {
  private static final AttributeKey<Expression<String>> NAME =
      AttributeKey.expression("name", ValueType.STRING).required().doc("the header");
  private static final AttributeKey<Expression<ExistsAction>> EXISTS_ACTION =
      AttributeKey.expression("exists-action", ValueType.choice(ExistsAction.class))
          .defaultsTo("override")
          .doc("what to do when the header is there already");
  private static final ChildKey<List<Expression<String>>> VALUES =
      ChildKey.textsOrEmpty("value", "a value; several are joined by commas on one line");

  /** What the element holds. */
  public static final ElementSchema SCHEMA =
      ElementSchema.named("set-header", "Adds, replaces, extends or removes a header.")
          .attributes(NAME, EXISTS_ACTION)
          .children(VALUES)
          .build();

  private static final Set<String> RESTRICTED =
      Set.of("connection", "content-length", "keep-alive", "transfer-encoding");

  /** Headers whose values cannot share a line. */
  private static final Set<String> ONE_A_LINE =
      Set.of(
          "user-agent",
          "www-authenticate",
          "proxy-authenticate",
          "cookie",
          "set-cookie",
          "warning",
          "date",
          "expires",
          "if-modified-since",
          "if-unmodified-since",
          "last-modified",
          "retry-after");

  private final Expression<String> name;
  private final Expression<ExistsAction> action;
  private final List<Expression<String>> values;

  private HeaderEdit(
      Expression<String> name, Expression<ExistsAction> action, List<Expression<String>> values) {
    this.name = name;
    this.action = action;
    this.values = values;
  }

  /** The edit that an element asks for. */
  public static HeaderEdit of(PolicyConfig config) {
    return new HeaderEdit(config.get(NAME), config.get(EXISTS_ACTION), config.get(VALUES));
  }

  /** The edits that elements ask for, in order. */
  public static List<HeaderEdit> of(List<PolicyConfig> configs) {
    return configs.stream().map(HeaderEdit::of).toList();
  }

  /** Checks what is written as literals. */
  public static void check(PolicyConfig config, Problems problems) {
    Expression<String> name = config.get(NAME);
    if (name.isConstant() && !isAllowed(name.text())) {
      problems.error(
          config.span(NAME),
          Headers.isName(name.text())
              ? "the header `" + name.text() + "` cannot be changed"
              : "`" + name.text() + "` is not a header name",
          null);
    }
    checkValues(config, problems);
    Expression<ExistsAction> action = config.get(EXISTS_ACTION);
    if (config.get(VALUES).isEmpty()
        && action.isConstant()
        && !action.text().equals(ExistsAction.DELETE.toString())) {
      problems.error(
          config.elementSpan(),
          "`set-header` needs an element `value` unless `exists-action` is `delete`",
          null);
    }
  }

  private static void checkValues(PolicyConfig config, Problems problems) {
    for (Expression<String> value : config.get(VALUES)) {
      if (value.isConstant() && !Headers.isValue(value.text())) {
        problems.error(value.span(), "the value of a header cannot hold a line break or NUL", null);
      }
    }
  }

  private static boolean isAllowed(String name) {
    return Headers.isName(name) && !RESTRICTED.contains(name.toLowerCase(Locale.ROOT));
  }

  /**
   * Applies the edit.
   *
   * @param request whether the headers are a request's
   */
  public void apply(Exchange exchange, Headers headers, boolean request) throws PolicyException {
    String header = name.evaluate(exchange);
    if (header == null || !isAllowed(header)) {
      throw PolicyException.failure(
              PolicyException.EXPRESSION_FAILURE,
              "Expression value is invalid. Header name is invalid or restricted from"
                  + " modification.")
          .build();
    }
    ExistsAction chosen = action.evaluate(exchange);
    if (chosen == null) {
      chosen = ExistsAction.OVERRIDE;
    }
    if (chosen == ExistsAction.DELETE) {
      if (request || !header.equalsIgnoreCase("Server")) {
        headers.remove(header);
      }
      return;
    }
    if (chosen == ExistsAction.SKIP && headers.contains(header)) {
      return;
    }
    List<String> lines = new ArrayList<>();
    if (chosen == ExistsAction.APPEND) {
      lines.addAll(headers.all(header));
    }
    for (Expression<String> value : values) {
      String text = value.evaluate(exchange);
      String line = text == null ? "" : text;
      if (!Headers.isValue(line)) {
        throw PolicyException.failure(
                PolicyException.EXPRESSION_FAILURE,
                "Expression value is invalid. The value of the header `"
                    + header
                    + "` holds a line break or NUL")
            .build();
      }
      lines.add(line);
    }
    if (lines.isEmpty()) {
      headers.remove(header);
    } else if (lines.size() == 1 || ONE_A_LINE.contains(header.toLowerCase(Locale.ROOT))) {
      headers.set(header, lines);
    } else {
      headers.set(header, String.join(",", lines));
    }
  }
}
