package io.weir.testkit.context;

import io.weir.api.entity.Backend;
import io.weir.api.spi.BackendOptions;
import io.weir.testkit.data.DataException;
import io.weir.testkit.data.DataNode;
import io.weir.testkit.data.DataReader;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Backend entities as data, spelled as the resource's properties are. Stateless. */
public final class BackendEntities {
  private BackendEntities() {}

  /** The entities by id. */
  public static List<Backend> of(DataReader reader) {
    List<Backend> backends = new ArrayList<>();
    reader
        .all()
        .forEach((id, node) -> backends.add(backend(id, DataReader.of(node, "`" + id + "`"))));
    return backends;
  }

  private static Backend backend(String id, DataReader from) {
    DataReader pool = from.map("pool");
    String type = from.text("type", pool == null ? "Single" : "Pool");
    String url = from.text("url");
    String region = from.text("azureRegion");
    from.text("protocol");
    from.text("title");
    from.text("description");
    Map<String, List<String>> headers = Map.of();
    Map<String, List<String>> query = Map.of();
    String authorization = null;
    DataReader credentials = from.map("credentials");
    if (credentials != null) {
      headers = lists(credentials.map("header"));
      query = lists(credentials.map("query"));
      DataReader scheme = credentials.map("authorization");
      if (scheme != null) {
        authorization = scheme.requiredText("scheme") + " " + scheme.text("parameter", "");
        scheme.end();
      }
      credentials.end();
    }
    DataReader tls = from.map("tls");
    BackendOptions options = BackendOptions.DEFAULT;
    if (tls != null) {
      options =
          new BackendOptions(
              null,
              tls.bool("validateCertificateChain", true),
              tls.bool("validateCertificateName", true),
              null,
              null,
              null);
      tls.end();
    }
    List<Backend.Member> members = new ArrayList<>();
    if (pool != null) {
      for (DataNode node : pool.list("services")) {
        DataReader member = DataReader.of(node, "a member of the pool");
        String name = member.requiredText("id");
        Integer priority = member.integer("priority");
        Integer weight = member.integer("weight");
        member.end();
        members.add(
            new Backend.Member(
                name.substring(name.lastIndexOf('/') + 1),
                priority == null ? 1 : priority,
                weight == null ? 1 : weight));
      }
      pool.end();
    }
    Backend.Breaker breaker = breaker(from.map("circuitBreaker"));
    from.end();
    if (type.equals("Pool") == members.isEmpty()) {
      throw new DataException(
          from.place(),
          "a backend of type `"
              + type
              + "` "
              + (members.isEmpty() ? "needs" : "has no")
              + " `pool`");
    }
    try {
      return new Backend(
          id, url, region, headers, query, authorization, options, members, breaker, null);
    } catch (IllegalArgumentException e) {
      throw new DataException(from.place(), String.valueOf(e.getMessage()), e);
    }
  }

  private static Backend.@Nullable Breaker breaker(@Nullable DataReader from) {
    if (from == null) {
      return null;
    }
    DataReader rule = from;
    if (from.has("rules")) {
      List<DataNode> rules = from.list("rules");
      if (rules.size() != 1) {
        throw new DataException(from.place("rules"), "a circuit breaker has exactly one rule");
      }
      from.end();
      rule = DataReader.of(rules.get(0), "the rule");
    }
    rule.text("name");
    DataReader condition = rule.map("failureCondition");
    if (condition == null) {
      throw new DataException(rule.place(), "a circuit breaker needs `failureCondition`");
    }
    Integer count = condition.integer("count");
    Integer percentage = condition.integer("percentage");
    List<int[]> ranges = new ArrayList<>();
    for (DataNode node : condition.list("statusCodeRanges")) {
      DataReader range = DataReader.of(node, "a range");
      Integer min = range.integer("min");
      Integer max = range.integer("max");
      range.end();
      if (min == null || max == null) {
        throw new DataException(node.place(), "a range needs `min` and `max`");
      }
      ranges.add(new int[] {min, max});
    }
    List<String> reasons = new ArrayList<>();
    condition
        .list("errorReasons")
        .forEach(node -> reasons.add(DataReader.scalarText(node, "a reason")));
    Duration interval = duration(condition, "interval");
    condition.end();
    DataReader response = rule.map("failureResponse");
    Integer failureStatus = null;
    if (response != null) {
      failureStatus = response.integer("statusCode");
      response.end();
    }
    Backend.Breaker breaker =
        new Backend.Breaker(
            count == null ? 0 : count,
            percentage == null ? 0 : percentage,
            interval,
            ranges,
            reasons,
            duration(rule, "tripDuration"),
            rule.bool("acceptRetryAfter", false),
            failureStatus);
    rule.end();
    return breaker;
  }

  private static Duration duration(DataReader reader, String key) {
    String text = reader.requiredText(key);
    try {
      return Duration.parse(text);
    } catch (DateTimeParseException e) {
      throw new DataException(
          reader.place(key), "`" + text + "` is no ISO 8601 duration such as PT1M", e);
    }
  }

  private static Map<String, List<String>> lists(@Nullable DataReader reader) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    if (reader != null) {
      for (String name : reader.all().keySet()) {
        List<String> values = new ArrayList<>();
        reader.list(name).forEach(node -> values.add(DataReader.scalarText(node, name)));
        lists.put(name, values);
      }
    }
    return lists;
  }
}
