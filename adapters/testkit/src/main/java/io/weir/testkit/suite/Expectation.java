package io.weir.testkit.suite;

import io.weir.testkit.data.DataException;
import io.weir.testkit.data.DataNode;
import io.weir.testkit.data.DataReader;
import io.weir.testkit.data.Durations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a request is expected to lead to; a null or empty part is not checked. Immutable.
 *
 * @param status the status
 * @param reason the reason phrase
 * @param headers the response's headers
 * @param body the response's body
 * @param variables the variables at the end
 * @param lastError the parts of LastError by name; an empty map if there must be none
 * @param backendCalls how often forward-request called
 * @param backendRequest the last call of forward-request
 * @param serviceCalls other calls, found in this order
 * @param traces trace entries, found in this order
 * @param elapsed the virtual time it takes
 */
record Expectation(
    @Nullable ValueMatch status,
    @Nullable ValueMatch reason,
    Map<String, ValueMatch> headers,
    CallMatch.BodyMatch body,
    Map<String, ValueMatch> variables,
    @Nullable Map<String, ValueMatch> lastError,
    @Nullable ValueMatch backendCalls,
    @Nullable CallMatch backendRequest,
    List<CallMatch> serviceCalls,
    List<Map<String, ValueMatch>> traces,
    @Nullable ValueMatch elapsed) {
  private static final String[] ERROR_PARTS = {
    "source", "reason", "message", "scope", "section", "path", "policy-id"
  };

  static Expectation of(@Nullable DataNode node) {
    DataReader reader =
        DataReader.of(
            node == null ? new DataNode.Mapping(Map.of(), Map.of(), null) : node, "`expect`");
    if (reader.has("metrics")) {
      throw new DataException(
          reader.place("metrics"), "`metrics` cannot be checked: no policy emits any yet");
    }
    List<CallMatch> serviceCalls = new ArrayList<>();
    for (DataNode call : reader.list("service-calls")) {
      serviceCalls.add(CallMatch.of(call, "an expected call"));
    }
    List<Map<String, ValueMatch>> traces = new ArrayList<>();
    for (DataNode trace : reader.list("traces")) {
      traces.add(matches(DataReader.of(trace, "an expected trace")));
    }
    DataNode request = reader.node("backend-request");
    DataReader variables = reader.map("variables");
    Expectation expectation =
        new Expectation(
            match(reader.node("status")),
            match(reader.node("reason")),
            CallMatch.headers(reader.map("headers")),
            CallMatch.BodyMatch.of(reader),
            variables == null ? Map.of() : matches(variables),
            lastError(reader.node("last-error")),
            match(reader.node("backend-calls")),
            request == null ? null : CallMatch.of(request, "`backend-request`"),
            serviceCalls,
            traces,
            elapsed(reader.node("elapsed")));
    reader.end();
    return expectation;
  }

  /** A duration in any writing is the same duration; a map looks at its text. */
  private static @Nullable ValueMatch elapsed(@Nullable DataNode node) {
    if (node instanceof DataNode.Scalar) {
      String text = DataReader.scalarText(node, "`elapsed`");
      return ValueMatch.ofText(Durations.text(Durations.parse(text, node.place())));
    }
    return match(node);
  }

  private static @Nullable ValueMatch match(@Nullable DataNode node) {
    return node == null ? null : ValueMatch.ofSimple(node);
  }

  private static Map<String, ValueMatch> matches(DataReader reader) {
    Map<String, ValueMatch> found = new LinkedHashMap<>();
    reader.all().forEach((name, value) -> found.put(name, ValueMatch.of(value)));
    return found;
  }

  private static @Nullable Map<String, ValueMatch> lastError(@Nullable DataNode node) {
    if (node == null) {
      return null;
    }
    if (node instanceof DataNode.Scalar scalar) {
      if (scalar.value() == null || "absent".equals(scalar.value())) {
        return Map.of();
      }
      throw new DataException(node.place(), "`last-error` must be a map or `absent`");
    }
    DataReader reader = DataReader.of(node, "`last-error`");
    Map<String, ValueMatch> parts = new LinkedHashMap<>();
    for (String part : ERROR_PARTS) {
      DataNode value = reader.node(part);
      if (value != null) {
        parts.put(part, ValueMatch.ofSimple(value));
      }
    }
    reader.end();
    return parts;
  }
}
