package io.weir.testkit.suite;

import io.weir.api.Body;
import io.weir.api.Headers;
import io.weir.api.Response;
import io.weir.testkit.context.Messages;
import io.weir.testkit.data.DataException;
import io.weir.testkit.data.DataFiles;
import io.weir.testkit.data.DataNode;
import io.weir.testkit.data.DataReader;
import io.weir.testkit.data.Durations;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One stubbed answer.
 *
 * @param status the status code
 * @param reason the reason phrase, or null
 * @param headers the headers
 * @param body the body
 * @param takes how long it takes
 * @param error {@code connection-refused}, {@code timeout} or {@code reset} in place of an answer,
 *     or null
 */
record StubReply(
    int status,
    @Nullable String reason,
    Headers headers,
    Body body,
    Duration takes,
    @Nullable String error) {
  static final StubReply OK =
      new StubReply(200, null, new Headers(), Body.empty(), Duration.ZERO, null);

  static StubReply of(DataNode node) {
    DataReader reader = DataReader.of(node, "an answer");
    Integer status = reader.integer("status");
    String reason = reader.text("reason");
    Headers headers = Messages.headers(reader.map("headers"));
    Body body = body(reader);
    String takes = reader.text("takes");
    String error = reader.text("error");
    reader.end();
    if (status != null && (status < 100 || status > 999)) {
      throw new DataException(reader.place("status"), "not a status code: " + status);
    }
    if (error != null
        && !error.equals("connection-refused")
        && !error.equals("timeout")
        && !error.equals("reset")) {
      throw new DataException(
          reader.place("error"),
          "`error` must be `connection-refused`, `timeout` or `reset`, not `" + error + "`");
    }
    return new StubReply(
        status == null ? 200 : status,
        reason,
        headers,
        body,
        takes == null ? Duration.ZERO : Durations.parse(takes, reader.place("takes")),
        error);
  }

  /** A body given as {@code body}, {@code body-json} or {@code body-xml}. */
  static Body body(DataReader reader) {
    DataNode json = reader.node("body-json");
    if (json != null) {
      return Body.of(DataFiles.toJson(json).toString());
    }
    String xml = reader.text("body-xml");
    return xml != null ? Body.of(xml) : Messages.body(reader.node("body"));
  }

  Response response() {
    return new Response(status, reason, headers.copy(), body);
  }
}
