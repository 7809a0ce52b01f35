package io.weir.benchmarks;

import io.weir.api.Exchange;
import io.weir.api.entity.Group;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.json.Formatting;
import io.weir.runtime.dotnet.json.JArray;
import io.weir.runtime.dotnet.json.JObject;
import io.weir.runtime.dotnet.json.JObjectMembers;
import io.weir.runtime.dotnet.json.JPropertyMembers;
import io.weir.runtime.dotnet.json.JToken;
import io.weir.runtime.dotnet.json.JTokenMembers;
import io.weir.runtime.dotnet.json.JTokenOperators;
import io.weir.runtime.dotnet.number.Int32Members;
import io.weir.runtime.dotnet.number.MathMembers;
import io.weir.runtime.dotnet.regex.Regex;
import io.weir.runtime.dotnet.time.DateTime;
import io.weir.runtime.dotnet.time.DateTimeText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What a Java programmer writes for the same twenty: plain Java where it means the same (streams
 * beside LINQ, loops beside loops), the library's types (JSON, dates, numbers, regular expressions)
 * where C# has rules of its own.
 */
final class HandWritten {
  /** One hand-written expression. */
  interface Code {
    @Nullable Object evaluate(Exchange exchange);
  }

  private static final Map<String, Code> ALL = new LinkedHashMap<>();
  private static final Regex ROUTE = Regex.create("^/orders/[0-9]+(/items)?$");

  static {
    ALL.put("method", x -> x.request().method());
    ALL.put("header", x -> orElse(x.request().headers().joined("X-Key"), ""));
    ALL.put(
        "bearer",
        x -> orElse(x.request().headers().joined("Authorization"), "").startsWith("Bearer "));
    ALL.put("trace-id", x -> "trace-" + x.requestId() + "-" + x.request().ipAddress());
    ALL.put("retry-condition", x -> x.response().status() == 500 || x.response().status() == 503);
    ALL.put("variable", x -> (String) x.variables().get("id") + "/v1");
    ALL.put("counter", x -> (Integer) x.variables().get("count") + 1);
    ALL.put(
        "interpolation",
        x -> x.api().name() + "/" + x.operation().id() + ":" + x.response().status());
    ALL.put("path-segment", x -> path(x).split("/", -1)[2].toUpperCase(Locale.ROOT));
    ALL.put("page", HandWritten::page);
    ALL.put(
        "json-property",
        x ->
            JTokenOperators.toText(
                JTokenMembers.item(
                    JObjectMembers.get((JObject) x.variables().get("order"), "customer"), "id")));
    ALL.put("json-answer", HandWritten::answer);
    ALL.put("any-group", HandWritten::anyGroup);
    ALL.put("names", HandWritten::names);
    ALL.put(
        "basic-credentials",
        x ->
            "Basic "
                + Base64.getEncoder()
                    .encodeToString(
                        (x.variables().get("id") + ":" + x.subscription().key())
                            .getBytes(StandardCharsets.UTF_8)));
    ALL.put("route", x -> Regex.isMatch(ROUTE, path(x)));
    ALL.put(
        "expiry",
        x ->
            DateTimeText.textIn(
                DateTime.addMinutes((DateTime) x.variables().get("issued"), 5),
                "yyyy-MM-ddTHH:mm:ssZ"));
    ALL.put("luhn", x -> luhn((String) x.variables().get("card")));
    ALL.put("totals", HandWritten::totals);
    ALL.put("decision", HandWritten::decision);
  }

  private HandWritten() {}

  static Code of(String name) {
    Code code = ALL.get(name);
    if (code == null) {
      throw new IllegalArgumentException("no hand-written `" + name + "`");
    }
    return code;
  }

  private static String orElse(@Nullable String value, String other) {
    return value == null ? other : value;
  }

  private static String path(Exchange x) {
    return x.request().url().path();
  }

  private static Object page(Exchange x) {
    List<String> given = x.request().url().query().get("page");
    Ref page = new Ref();
    if (!Int32Members.tryParse(given == null ? "1" : String.join(",", given), page)
        || (Integer) page.value < 1) {
      return 1;
    }
    return Math.min((Integer) page.value, 100);
  }

  private static Object answer(Exchange x) {
    JObject answer =
        JObjectMembers.createWithAll(
            new Object[] {
              JPropertyMembers.create("status", x.response().status()),
              JPropertyMembers.create("message", "try again later"),
              JPropertyMembers.create("id", x.variables().get("id"))
            });
    return JTokenMembers.text(answer);
  }

  private static Object anyGroup(Exchange x) {
    return x.user().groups().stream().anyMatch(g -> g.name().equals("admins"));
  }

  private static Object names(Exchange x) {
    JArray items = (JArray) JObjectMembers.get((JObject) x.variables().get("order"), "items");
    return StreamSupport.stream(items.spliterator(), false)
        .map(JToken.class::cast)
        .filter(item -> JTokenOperators.toInt(JTokenMembers.item(item, "count")) > 1)
        .map(item -> JTokenOperators.toText(JTokenMembers.item(item, "name")))
        .collect(Collectors.joining(","));
  }

  private static Object luhn(String digits) {
    int sum = 0;
    boolean twice = false;
    for (int i = digits.length() - 1; i >= 0; i--) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return false;
      }
      if (twice) {
        digit *= 2;
        if (digit > 9) {
          digit -= 9;
        }
      }
      sum += digit;
      twice = !twice;
    }
    return sum % 10 == 0;
  }

  private static Object totals(Exchange x) {
    JObject order = (JObject) x.variables().get("order");
    Map<String, Double> totals = new TreeMap<>();
    for (Object each : (JArray) JObjectMembers.get(order, "items")) {
      JObject item = (JObject) each;
      String category =
          orElse(JTokenOperators.toText(JObjectMembers.get(item, "category")), "none");
      double sum =
          JTokenOperators.toInt(JObjectMembers.get(item, "count"))
              * JTokenOperators.toDouble(JObjectMembers.get(item, "price"));
      totals.merge(category, sum, Double::sum);
    }
    JObject answer = JObjectMembers.create();
    totals.forEach(
        (key, value) ->
            JObjectMembers.put(
                answer, key, JTokenOperators.fromDouble(MathMembers.roundTo(value, 2))));
    return answer.toString(Formatting.NONE);
  }

  private static Object decision(Exchange x) {
    List<String> reasons = new ArrayList<>();
    String method = x.request().method();
    String tenant = orElse(x.request().headers().joined("X-Tenant"), "");
    int weight = 0;
    if (tenant.isEmpty()) {
      tenant = "public";
      reasons.add("no tenant");
    }
    if (method.equals("GET") || method.equals("HEAD")) {
      weight += 1;
      reasons.add("read");
    } else {
      weight += 5;
      reasons.add("write");
    }
    String path = path(x);
    int start = path.startsWith("/") ? 1 : 0;
    int end = path.endsWith("/") ? path.length() - 1 : path.length();
    String[] segments = path.substring(start, Math.max(start, end)).split("/", -1);
    Ref id = new Ref();
    for (String segment : segments) {
      switch (segment) {
        case "orders" -> weight += 10;
        case "items" -> weight += 3;
        default -> {
          if (Int32Members.tryParse(segment, id)) {
            weight += (Integer) id.value % 7;
          }
        }
      }
    }
    List<String> groups = x.user().groups().stream().map(Group::name).toList();
    if (groups.contains("admins") || groups.contains("operators")) {
      weight *= 2;
      reasons.add("staff");
    }
    String region = weight > 20 ? "west" : weight > 10 ? "north" : "any";
    StringBuilder url = new StringBuilder();
    url.append("https://").append(tenant).append('.').append(region).append(".example.com");
    Arrays.stream(segments)
        .filter(segment -> !segment.isEmpty())
        .forEach(segment -> url.append('/').append(segment.toLowerCase(Locale.ROOT)));
    return url + "?why=" + String.join("+", reasons) + "&weight=" + weight;
  }
}
