package io.weir.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.weir.runtime.engine.host.ExchangeHandler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is too long is refused before anybody is asked to take it. */
abstract class LimitChecks extends Checks {
  private static final int BODY = 100_000;
  private static final int HEAD = 8 * 1024;

  LimitChecks(HostUnderTest host, Mode mode) {
    super(host, mode);
  }

  @Override
  HostSetup setup(ExchangeHandler handler, @Nullable ExchangeHandler application) throws Exception {
    HostSetup usual = super.setup(handler, application);
    return new HostSetup(mode(), usual.policies(), usual.application(), BODY, HEAD, null);
  }

  @Test
  void contentUpToTheLimit() throws Exception {
    String content = "x".repeat(BODY);
    try (RawClient client = client()) {
      assertEquals(200, client.send(post("Content-Length: " + BODY, content)).response().status());
      client.send(
          post(
              "Transfer-Encoding: chunked",
              Integer.toHexString(BODY) + "\r\n" + content + "\r\n0\r\n\r\n"));
      assertEquals(200, client.response().status());
      assertUsable(client);
    }
  }

  @Test
  void declaredLengthBeyondTheLimit() throws Exception {
    int before = backend().served();
    try (RawClient client = client()) {
      client.send(post("Content-Length: " + (BODY + 1), ""));
      WireResponse response = client.response("POST");
      assertEquals(413, response.status(), response::toString);
      assertTrue(response.closes(), response::toString);
    }
    assertEquals(before, backend().served());
    assertNull(policies().seen().poll(), "an exchange was opened");
  }

  @Test
  void chunksBeyondTheLimit() throws Exception {
    backend()
        .script(
            request -> {
              request.content(piece -> {});
              request.answer("200 OK", "the backend took it all");
            });
    try (RawClient client = client()) {
      client.send(post("Transfer-Encoding: chunked", ""));
      String chunk = "4000\r\n" + "x".repeat(0x4000) + "\r\n";
      client.send(chunk.repeat(7) + "0\r\n\r\n");
      WireResponse response = client.response("POST");
      assertEquals(413, response.status(), response::toString);
    }
    await(exchange().completed(), "the end of the exchange");
  }

  @ParameterizedTest
  @CsvSource({"20000, 10", "10, 20000"})
  void headBeyondTheLimit(int target, int header) throws Exception {
    try (RawClient client = client()) {
      client.send(
          "GET /"
              + "t".repeat(target)
              + " HTTP/1.1\r\nHost: a\r\nX: "
              + "h".repeat(header)
              + "\r\n\r\n");
      String answer = client.rest();
      assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 4"), answer);
    }
    assertNull(policies().seen().poll(), "an exchange was opened");
  }
}
