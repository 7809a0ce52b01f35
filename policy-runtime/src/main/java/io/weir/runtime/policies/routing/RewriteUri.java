package io.weir.runtime.policies.routing;

import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.Policy;
import io.weir.api.PolicyException;
import io.weir.api.Section;
import io.weir.api.Signal;
import io.weir.api.definition.AttributeKey;
import io.weir.api.definition.ElementSchema;
import io.weir.api.definition.PolicyConfig;
import io.weir.api.definition.PolicyDefinition;
import io.weir.api.definition.ValueType;
import io.weir.api.entity.Operation;
import io.weir.runtime.engine.RequiredValue;
import io.weir.runtime.policies.message.QueryText;
import io.weir.runtime.policies.message.UrlText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/**
 * Replaces path and query of the request to the backend by a template; the base URL stays. A <code>
 * {name}</code> takes a parameter that the operation's template matched, percent-encoded for its
 * place; {@code {*name}} and the parameter of a wildcard keep their slashes. Query parameters that
 * the operation's template does not declare, and the new template does not set, are copied unless
 * {@code copy-unmatched-params} is false. What a URL cannot hold is percent-encoded, {@code #} too.
 *
 * @see <a
 *     href="https://learn.microsoft.com/azure/api-management/rewrite-uri-policy">rewrite-uri</a>
 */
public final class RewriteUri extends PolicyDefinition {
  private static final AttributeKey<Expression<String>> TEMPLATE =
      AttributeKey.expression("template", ValueType.STRING)
          .required()
          .doc("the new path and query");
  private static final AttributeKey<Expression<Boolean>> COPY_UNMATCHED =
      AttributeKey.expression("copy-unmatched-params", ValueType.BOOL)
          .defaultsTo("true")
          .doc("whether query parameters that the operation does not declare are kept");

  /** The definition. */
  public RewriteUri() {
    super(
        ElementSchema.named("rewrite-uri", "Replaces path and query of the request.")
            .attributes(TEMPLATE, COPY_UNMATCHED)
            .build(),
        in(Section.INBOUND),
        everyScope());
  }

  @Override
  public Policy build(PolicyConfig config) {
    return new Node(config.get(TEMPLATE), config.get(COPY_UNMATCHED));
  }

  private record Node(Expression<String> template, Expression<Boolean> copyUnmatched)
      implements Policy {
    private static final String IN_PATH = "-._~!$&'()*+,;=:@";
    private static final String IN_QUERY = "-._~!$'()*,;:@/?";

    @Override
    public CompletionStage<Signal> execute(Exchange exchange) throws PolicyException {
      String text = RequiredValue.of("The template of `rewrite-uri`", template.evaluate(exchange));
      int mark = text.indexOf('?');
      String path = filled(exchange, mark < 0 ? text : text.substring(0, mark), true);
      List<String> query =
          QueryText.parts(mark < 0 ? "" : filled(exchange, text.substring(mark + 1), false));
      if (Boolean.TRUE.equals(copyUnmatched.evaluate(exchange))) {
        copyUnmatched(exchange, query);
      }
      if (!path.isEmpty() && !path.startsWith("/")) {
        path = "/" + path;
      }
      BackendUrl.rewrite(exchange, path, QueryText.join(query));
      return NEXT;
    }

    private static void copyUnmatched(Exchange exchange, List<String> query) {
      Set<String> taken = new HashSet<>();
      for (String part : query) {
        taken.add(QueryText.name(part).toLowerCase(Locale.ROOT));
      }
      Operation operation = exchange.operation();
      String declared = operation == null ? "" : operation.urlTemplate();
      int mark = declared.indexOf('?');
      if (mark >= 0) {
        for (String part : QueryText.parts(declared.substring(mark + 1))) {
          taken.add(QueryText.name(part).toLowerCase(Locale.ROOT));
        }
      }
      List<String> copied = new ArrayList<>();
      for (String part : QueryText.parts(exchange.request().url().queryString())) {
        if (!taken.contains(QueryText.name(part).toLowerCase(Locale.ROOT))) {
          copied.add(part);
        }
      }
      query.addAll(copied);
    }

    private static String filled(Exchange exchange, String text, boolean path)
        throws PolicyException {
      StringBuilder out = new StringBuilder(text.length() + 16);
      int at = 0;
      while (at < text.length()) {
        char c = text.charAt(at);
        int close = c == '{' ? text.indexOf('}', at) : -1;
        if (close > 0) {
          out.append(parameter(exchange, text.substring(at + 1, close), path));
          at = close + 1;
          continue;
        }
        if (UrlText.isEscaped(text, at) || c == '#') {
          int end = Character.isHighSurrogate(c) && at + 1 < text.length() ? at + 2 : at + 1;
          out.append(QueryText.encode(text.substring(at, end), ""));
          at = end;
          continue;
        }
        out.append(c);
        at++;
      }
      return out.toString();
    }

    private static String parameter(Exchange exchange, String written, boolean path)
        throws PolicyException {
      boolean wildcard = written.startsWith("*");
      String name = wildcard && written.length() > 1 ? written.substring(1) : written;
      String value = value(exchange.matchedParameters(), name);
      if (value == null) {
        throw PolicyException.failure(
                null,
                "the placeholder `{"
                    + written
                    + "}` of the template is no parameter of the operation")
            .build();
      }
      if (!path) {
        return QueryText.encode(value, IN_QUERY);
      }
      Operation operation = exchange.operation();
      boolean slashes =
          wildcard || (operation != null && operation.urlTemplate().contains("{*" + name + "}"));
      return QueryText.encode(value, slashes ? IN_PATH + "/" : IN_PATH);
    }

    private static String value(Map<String, String> parameters, String name) {
      String exact = parameters.get(name);
      if (exact != null) {
        return exact;
      }
      for (Map.Entry<String, String> entry : parameters.entrySet()) {
        if (entry.getKey().equalsIgnoreCase(name)) {
          return entry.getValue();
        }
      }
      return null;
    }
  }
}
