package io.weir.tck;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Heads pass through as they are, both ways; content is framed once and rightly. */
abstract class MessageChecks extends Checks {
  MessageChecks(HostUnderTest host, Mode mode) {
    super(host, mode);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "REPORT"})
  void methods(String method) throws Exception {
    try (RawClient client = client()) {
      client.send(method + " /m HTTP/1.1\r\nHost: kit.test\r\nContent-Length: 0\r\n\r\n");
      WireResponse response = client.response();
      assertEquals(200, response.status(), response::toString);
      assertTrue(response.text().startsWith(method + " /m HTTP/1.1\n"), response::toString);
      assertUsable(client);
    }
    assertCompleted();
  }

  @Test
  void policiesChangeMethodUrlHeadersAndBody() throws Exception {
    policies()
        .run(
            "<set-method>PUT</set-method><rewrite-uri template=\"/other?q=1\" />"
                + "<set-header name=\"X-Added\"><value>yes</value></set-header>"
                + "<set-header name=\"X-Gone\" exists-action=\"delete\" />"
                + "<set-body>new content</set-body>",
            "<forward-request />",
            "<set-header name=\"X-Out\"><value>out</value></set-header>"
                + "<set-status code=\"203\" reason=\"Changed\" />",
            "");
    try (RawClient client = client()) {
      WireResponse response = client.send(post("X-Gone: 1\nContent-Length: 3", "old")).response();
      assertEquals("HTTP/1.1 203", response.start().substring(0, 12));
      assertEquals(List.of("out"), response.head().values("X-Out"));
      assertTrue(response.text().startsWith("PUT /other?q=1 HTTP/1.1\n"), response::toString);
      assertTrue(response.text().contains("\nX-Added: yes\n"), response::toString);
      assertFalse(response.text().contains("X-Gone"), response::toString);
      assertTrue(response.text().endsWith("\n\nnew content"), response::toString);
      assertUsable(client);
    }
  }

  @Test
  void outboundReplacesTheBody() throws Exception {
    policies().run("", "<forward-request />", "<set-body>replaced</set-body>", "");
    try (RawClient client = client()) {
      WireResponse response = client.send(get("/")).response();
      assertEquals("replaced", response.text());
      assertEquals(List.of("8"), response.head().values("Content-Length"));
      assertUsable(client);
    }
  }

  @Test
  void answersWithoutForwarding() throws Exception {
    int before = backend().served();
    policies()
        .run(
            "<return-response><set-status code=\"418\" reason=\"Teapot\" />"
                + "<set-body>short</set-body></return-response>",
            "<forward-request />",
            "",
            "");
    try (RawClient client = client()) {
      WireResponse response = client.send(get("/")).response();
      assertEquals(418, response.status());
      assertEquals("short", response.text());
      assertEquals(before, backend().served());
      assertUsable(client);
    }
  }

  @Test
  void repeatedRequestHeaders() throws Exception {
    AtomicReference<List<String>> got = new AtomicReference<>();
    backend()
        .script(
            request -> {
              got.set(request.head().values("X-Twice"));
              BackendRequest.echo(request);
            });
    try (RawClient client = client()) {
      client.send("GET / HTTP/1.1\r\nHost: a\r\nX-Twice: 1\r\nX-Other: o\r\nX-Twice: 2\r\n\r\n");
      assertEquals(200, client.response().status());
      assertEquals(List.of("1", "2"), got.get());
      assertUsable(client);
    }
  }

  @Test
  void repeatedResponseHeaders() throws Exception {
    backend()
        .script(
            request ->
                request.answer(
                    "200 OK\n"
                        + "Set-Cookie: a=1; Path=/\n"
                        + "X-Between: b\n"
                        + "Set-Cookie: c=2; Expires=Thu, 01 Jan 2026 00:00:00 GMT\n"
                        + "Vary: a\n"
                        + "Vary: b",
                    "ok"));
    try (RawClient client = client()) {
      WireResponse response = client.send(get("/")).response();
      assertEquals(
          List.of("a=1; Path=/", "c=2; Expires=Thu, 01 Jan 2026 00:00:00 GMT"),
          response.head().values("Set-Cookie"));
      assertEquals(List.of("a", "b"), response.head().values("Vary"));
      assertUsable(client);
    }
  }

  @Test
  void headerNamesKeepTheirCase() throws Exception {
    unless(Limitation.OWN_HEADER_CASE);
    backend()
        .script(
            request ->
                request.answer(
                    "200 OK\nx-LoWeR: 1",
                    request.head().lines().contains("X-MiXeD: v") ? "kept" : "lost"));
    try (RawClient client = client()) {
      client.send("GET / HTTP/1.1\r\nHost: a\r\nX-MiXeD: v\r\n\r\n");
      WireResponse response = client.response();
      assertEquals("kept", response.text());
      assertTrue(response.lines().contains("x-LoWeR: 1"), response::toString);
    }
  }

  @Test
  void emptyAndLatinHeaderValues() throws Exception {
    backend()
        .script(
            request ->
                request.answer(
                    "200 OK\nX-Empty:\nX-Comma: a, b",
                    request.head().values("X-Empty") + "|" + request.head().values("X-Tab")));
    try (RawClient client = client()) {
      client.send("GET / HTTP/1.1\r\nHost: a\r\nX-Empty:\r\nX-Tab: a\tb\r\n\r\n");
      WireResponse response = client.response();
      assertEquals("[]|[a\tb]", response.text().replace("[\"\"]", "[]").replace("[, ]", "[]"));
      assertEquals("", response.head().value("X-Empty"));
      assertEquals(List.of("a, b"), response.head().values("X-Comma"));
    }
  }

  @Test
  void hopByHopHeadersStayOnTheirConnection() throws Exception {
    AtomicReference<Wire.Head> got = new AtomicReference<>();
    backend()
        .script(
            request -> {
              got.set(request.head());
              request.answer("200 OK\nKeep-Alive: timeout=5\nProxy-Connection: x\nX-Kept: 1", "ok");
            });
    try (RawClient client = client()) {
      client.send(
          "GET / HTTP/1.1\r\nHost: a\r\nConnection: X-Mine, keep-alive\r\nX-Mine: 1\r\n"
              + "Keep-Alive: 5\r\nTE: trailers\r\nX-Kept: 1\r\n\r\n");
      WireResponse response = client.response();
      assertEquals(List.of("1"), got.get().values("X-Kept"));
      for (String name : List.of("X-Mine", "Keep-Alive", "TE", "Proxy-Connection")) {
        assertEquals(List.of(), got.get().values(name), name);
      }
      assertFalse(response.head().values("Keep-Alive").contains("timeout=5"), response::toString);
      assertEquals(List.of(), response.head().values("Proxy-Connection"));
      assertEquals(List.of("1"), response.head().values("X-Kept"));
      assertUsable(client);
    }
  }

  @Test
  void head() throws Exception {
    backend()
        .script(
            request -> request.send("HTTP/1.1 200 OK\r\nContent-Length: 1234\r\nX-A: 1\r\n\r\n"));
    try (RawClient client = client()) {
      client.send("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n");
      WireResponse response = client.response("HEAD");
      assertEquals(200, response.status());
      assertEquals(List.of("1"), response.head().values("X-A"));
      assertEquals(List.of("1234"), response.head().values("Content-Length"));
      assertUsable(client);
    }
    assertCompleted();
  }

  @ParameterizedTest
  @CsvSource({"204, No Content", "304, Not Modified"})
  void answersWithoutContent(int status, String reason) throws Exception {
    backend()
        .script(
            request ->
                request.send("HTTP/1.1 " + status + " " + reason + "\r\nETag: \"e\"\r\n\r\n"));
    try (RawClient client = client()) {
      WireResponse response = client.send(get("/")).response();
      assertEquals(status, response.status());
      assertEquals(List.of("\"e\""), response.head().values("ETag"));
      assertNull(response.head().value("Transfer-Encoding"));
      if (status == 204) {
        assertNull(response.head().value("Content-Length"));
      }
      assertUsable(client);
    }
    assertCompleted();
  }

  @Test
  void aPolicyCannotGiveContentWhereThereIsNone() throws Exception {
    policies()
        .run(
            "<return-response><set-status code=\"204\" reason=\"No Content\" />"
                + "<set-body>nothing to see</set-body></return-response>",
            "<forward-request />",
            "",
            "");
    try (RawClient client = client()) {
      WireResponse response = client.send(get("/")).response();
      assertEquals(204, response.status());
      assertArrayEquals(new byte[0], response.body());
      assertUsable(client);
    }
  }

  @Test
  void oldClientGetsAnEnd() throws Exception {
    backend()
        .script(
            request -> {
              request.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
              request.chunk("all of it");
              request.send("0\r\n\r\n");
            });
    try (RawClient client = client()) {
      String all = client.send("GET / HTTP/1.0\r\nHost: a\r\n\r\n").rest();
      assertTrue(all.startsWith("HTTP/1."), all);
      assertTrue(all.endsWith("\r\n\r\nall of it"), all);
    }
  }

  @Test
  void pipelinedRequestsAreAnsweredInOrder() throws Exception {
    try (RawClient client = client()) {
      StringBuilder all = new StringBuilder();
      for (int i = 0; i < 20; i++) {
        all.append(get("/" + i));
      }
      client.send(all.toString());
      for (int i = 0; i < 20; i++) {
        WireResponse response = client.response();
        assertTrue(response.text().startsWith("GET /" + i + " HTTP/1.1\n"), response::toString);
      }
    }
  }

  @Test
  void aRequestThatComesWhileAnotherIsAnsweredWaits() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch answer = new CountDownLatch(1);
    backend()
        .script(
            request -> {
              asked.countDown();
              answer.await();
              BackendRequest.echo(request);
            });
    try (RawClient client = client()) {
      client.send(get("/first"));
      await(asked, "the call of the backend");
      String second = get("/second");
      client.send(second.substring(0, 10));
      answer.countDown();
      assertTrue(client.response().text().startsWith("GET /first "));
      client.send(second.substring(10));
      assertTrue(client.response().text().startsWith("GET /second "));
      assertUsable(client);
    } finally {
      answer.countDown();
    }
    assertCompleted();
  }
}
