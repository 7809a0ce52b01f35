package io.weir.runtime.routing;

import io.weir.api.Url;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An operation's URL template: literals, {@code {name}} for one segment or a part of one, {@code *}
 * and {@code {*name}} for the rest at the end, and query parameters that a request must have.
 * Literals compare without case, a slash at the end does not matter. Immutable.
 *
 * @see <a href="https://learn.microsoft.com/azure/api-management/add-api-manually">operations</a>
 */
public final class UrlTemplate {
  /**
   * Which of two templates that match the same request is meant: segment by segment a literal comes
   * before a parameter and that before a wildcard; then the one with more query parameters.
   */
  public static final Comparator<UrlTemplate> PRECEDENCE =
      Comparator.<UrlTemplate, String>comparing(UrlTemplate::ranks)
          .thenComparing(template -> -template.query.size());

  private static final Pattern PARAMETER = Pattern.compile("\\{(\\*?)([^{}/*]+)\\}|\\*$");

  private final String text;
  private final Pattern path;
  private final List<String> names;
  private final Map<String, String> query;

  private UrlTemplate(String text, Pattern path, List<String> names, Map<String, String> query) {
    this.text = text;
    this.path = path;
    this.names = names;
    this.query = query;
  }

  /**
   * Reads a template.
   *
   * @throws IllegalArgumentException whose message says what is wrong with it
   */
  public static UrlTemplate parse(String template) {
    int mark = template.indexOf('?');
    String pathPart = mark < 0 ? template : template.substring(0, mark);
    List<String> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String trimmed = pathPart.startsWith("/") ? pathPart : "/" + pathPart;
    while (trimmed.endsWith("/")) {
      trimmed = trimmed.substring(0, trimmed.length() - 1);
    }
    StringBuilder regex = new StringBuilder();
    Matcher parameters = PARAMETER.matcher(trimmed);
    int at = 0;
    while (parameters.find()) {
      String literal = trimmed.substring(at, parameters.start());
      boolean rest = parameters.group(2) == null || !parameters.group(1).isEmpty();
      if (rest && parameters.end() != trimmed.length()) {
        throw new IllegalArgumentException(
            "`" + parameters.group() + "` may only stand at the end of `" + template + "`");
      }
      if (rest && literal.endsWith("/")) {
        // "/files/*" is also asked for as "/files"
        regex
            .append(Pattern.quote(literal.substring(0, literal.length() - 1)))
            .append("(?:/(.*))?");
      } else {
        regex.append(Pattern.quote(literal)).append(rest ? "(.*)" : "([^/]+?)");
      }
      String name = parameters.group(2) == null ? "*" : parameters.group(2);
      if (!seen.add(name)) {
        throw new IllegalArgumentException(
            "the parameter `" + name + "` stands twice in `" + template + "`");
      }
      names.add(name);
      at = parameters.end();
    }
    String last = trimmed.substring(at);
    if (last.indexOf('{') >= 0 || last.indexOf('}') >= 0) {
      throw new IllegalArgumentException("unbalanced braces in `" + template + "`");
    }
    regex.append(Pattern.quote(last)).append("/?");
    Map<String, String> query = new LinkedHashMap<>();
    if (mark >= 0) {
      for (String part : template.substring(mark + 1).split("&")) {
        int equals = part.indexOf('=');
        if (equals < 0) {
          throw new IllegalArgumentException(
              "the query parameter `" + part + "` of `" + template + "` has no value");
        }
        query.put(part.substring(0, equals), part.substring(equals + 1));
      }
    }
    return new UrlTemplate(
        template,
        Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
        List.copyOf(names),
        query);
  }

  /**
   * Matches a path and query.
   *
   * @param requestPath the path behind the API's, as written; empty or beginning with a slash
   * @param requestQuery the decoded query parameters
   * @return the parameters, decoded; null if it does not match
   */
  public @Nullable Map<String, String> match(
      String requestPath, Map<String, List<String>> requestQuery) {
    Matcher matcher = path.matcher(requestPath);
    if (!matcher.matches()) {
      return null;
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      String value = matcher.group(i + 1);
      values.put(names.get(i), value == null ? "" : Url.decode(value.replace("+", "%2B")));
    }
    for (Map.Entry<String, String> wanted : query.entrySet()) {
      List<String> given = requestQuery.get(wanted.getKey());
      if (given == null) {
        return null;
      }
      String pattern = wanted.getValue();
      if (pattern.startsWith("{") && pattern.endsWith("}")) {
        values.put(pattern.substring(1, pattern.length() - 1), given.get(0));
      } else if (!pattern.equals("*") && !given.contains(pattern)) {
        return null;
      }
    }
    return values;
  }

  /** One letter for each segment, the most definite first in the alphabet. */
  private String ranks() {
    int mark = text.indexOf('?');
    StringBuilder ranks = new StringBuilder();
    for (String segment : (mark < 0 ? text : text.substring(0, mark)).split("/")) {
      boolean parameter = segment.indexOf('{') >= 0;
      boolean rest = segment.endsWith("*") || segment.contains("{*");
      boolean whole = segment.startsWith("{") && segment.indexOf('}') == segment.length() - 1;
      if (!segment.isEmpty()) {
        ranks.append(rest ? 'd' : !parameter ? 'a' : whole ? 'c' : 'b');
      }
    }
    return ranks.toString();
  }

  @Override
  public String toString() {
    return text;
  }
}
