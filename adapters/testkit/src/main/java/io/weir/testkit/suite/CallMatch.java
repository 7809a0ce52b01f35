package io.weir.testkit.suite;

import io.weir.testkit.data.DataFiles;
import io.weir.testkit.data.DataNode;
import io.weir.testkit.data.DataReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What an outgoing call is expected to be. Immutable.
 *
 * @param method the method, or null for any
 * @param url the URL, or null for any
 * @param headers the headers that are looked at
 * @param body what the body is expected to be
 */
record CallMatch(
    @Nullable ValueMatch method,
    @Nullable ValueMatch url,
    Map<String, ValueMatch> headers,
    BodyMatch body) {
  static CallMatch of(DataNode node, String what) {
    DataReader reader = DataReader.of(node, what);
    CallMatch match =
        new CallMatch(
            match(reader.node("method")),
            match(reader.node("url")),
            headers(reader.map("headers")),
            BodyMatch.of(reader));
    reader.end();
    return match;
  }

  private static @Nullable ValueMatch match(@Nullable DataNode node) {
    return node == null ? null : ValueMatch.ofSimple(node);
  }

  static Map<String, ValueMatch> headers(@Nullable DataReader reader) {
    Map<String, ValueMatch> headers = new LinkedHashMap<>();
    if (reader != null) {
      reader.all().forEach((name, node) -> headers.put(name, ValueMatch.ofSimple(node)));
    }
    return headers;
  }

  boolean matches(RecordedCall call) {
    return differences(call).isEmpty();
  }

  List<String> differences(RecordedCall call) {
    List<String> found = new ArrayList<>();
    if (method != null && !method.matches(call.method())) {
      found.add(Difference.of("method", method, call.method()));
    }
    if (url != null && !url.matches(call.url())) {
      found.add(Difference.of("url", url, call.url()));
    }
    Difference.headers(headers, call.headers(), found);
    body.differences(call.body(), found);
    return found;
  }

  /**
   * What a body is expected to be.
   *
   * @param text its text, or null
   * @param json its JSON, or null
   * @param xml its XML, or null
   * @param pattern a pattern that is found in it, or null
   */
  record BodyMatch(
      @Nullable ValueMatch text,
      @Nullable JsonNode json,
      @Nullable String xml,
      @Nullable ValueMatch pattern) {
    static BodyMatch of(DataReader reader) {
      DataNode text = reader.node("body");
      DataNode json = reader.node("body-json");
      DataNode pattern = reader.node("body-matches");
      return new BodyMatch(
          text == null ? null : bodyText(text),
          json == null ? null : DataFiles.toJson(json),
          reader.text("body-xml"),
          pattern == null ? null : ValueMatch.ofPattern(pattern));
    }

    /** An empty text is an empty body, not an absent one. */
    private static ValueMatch bodyText(DataNode node) {
      return node instanceof DataNode.Scalar scalar && "".equals(scalar.value())
          ? ValueMatch.ofText("")
          : ValueMatch.of(node);
    }

    void differences(String actual, List<String> found) {
      if (text != null && !text.matches(actual) && !(actual.isEmpty() && text.matches(null))) {
        found.add(Difference.of("body", text, actual));
      }
      if (json != null && !Bodies.sameJson(json, actual)) {
        found.add(Difference.of("body-json", json, actual));
      }
      if (xml != null && !Bodies.sameXml(xml, actual)) {
        found.add(Difference.of("body-xml", xml, actual));
      }
      if (pattern != null && !pattern.matches(actual)) {
        found.add(Difference.of("body", pattern, actual));
      }
    }
  }
}
