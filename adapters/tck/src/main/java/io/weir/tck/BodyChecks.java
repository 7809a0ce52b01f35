package io.weir.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Content both ways: none, empty, of a length, in chunks, and more than memory should hold. */
abstract class BodyChecks extends Checks {
  private static final long LARGE = 24L << 20;

  BodyChecks(HostUnderTest host, Mode mode) {
    super(host, mode);
  }

  @Test
  void fixedLengthRequest() throws Exception {
    try (RawClient client = client()) {
      WireResponse response = client.send(post("Content-Length: 5", "hello")).response();
      assertTrue(response.text().contains("\nContent-Length: 5\n"), response::toString);
      assertTrue(response.text().endsWith("\n\nhello"), response::toString);
      assertUsable(client);
    }
    assertCompleted();
  }

  @Test
  void emptyRequest() throws Exception {
    try (RawClient client = client()) {
      WireResponse response = client.send(post("Content-Length: 0", "")).response();
      assertTrue(response.text().endsWith("\n\n"), response::toString);
      response = client.send(post("Transfer-Encoding: chunked", "0\r\n\r\n")).response();
      assertTrue(response.text().endsWith("\n\n"), response::toString);
      assertUsable(client);
    }
  }

  @Test
  void chunkedRequest() throws Exception {
    try (RawClient client = client()) {
      client.send(post("Transfer-Encoding: chunked", "3\r\nabc\r\n"));
      client.send("5;ext=1\r\ndefgh\r\n");
      client.send("1\r\ni\r\n0\r\nX-Trailer: t\r\n\r\n");
      WireResponse response = client.response();
      assertTrue(response.text().contains("Transfer-Encoding: chunked\n"), response::toString);
      assertTrue(response.text().endsWith("\n\nabcdefghi"), response::toString);
      assertUsable(client);
    }
    assertCompleted();
  }

  /** Of a chunk the head may be there and nothing else, or half of the head. */
  @Test
  void chunksByteByByte() throws Exception {
    String content = "3\r\nabc\r\n2;ext=1\r\nde\r\n0\r\n\r\n";
    try (RawClient client = client();
        RawClient other = client()) {
      client.send(post("Transfer-Encoding: chunked", ""));
      for (byte one : content.getBytes(StandardCharsets.US_ASCII)) {
        client.send(new byte[] {one});
        other.send(get("/other")).response(); // meanwhile the byte has come
      }
      WireResponse response = client.response();
      assertTrue(response.text().endsWith("\n\nabcde"), response::toString);
      assertUsable(client);
    }
  }

  @Test
  void emptyResponse() throws Exception {
    backend().script(request -> request.answer("200 OK", ""));
    try (RawClient client = client()) {
      WireResponse response = client.send(get("/")).response();
      assertEquals(List.of("0"), response.head().values("Content-Length"));
      assertUsable(client);
    }
  }

  @Test
  void chunkedResponse() throws Exception {
    backend()
        .script(
            request -> {
              request.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
              request.chunk("abc");
              request.chunk("d");
              request.send("0\r\nX-Trailer: t\r\n\r\n");
            });
    try (RawClient client = client()) {
      WireResponse response = client.send(get("/")).response();
      assertEquals("abcd", response.text());
      assertUsable(client);
    }
    assertCompleted();
  }

  @Test
  void responseThatEndsWithItsConnection() throws Exception {
    backend()
        .script(
            request -> {
              request.send("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nto the end");
              request.close();
            });
    try (RawClient client = client()) {
      WireResponse response = client.send(get("/")).response();
      assertEquals("to the end", response.text());
      assertUsable(client);
    }
  }

  @Test
  void largeFixedLengthBothWays() throws Exception {
    large("Content-Length: " + LARGE, "Content-Length: " + LARGE, false);
  }

  @Test
  void largeChunkedBothWays() throws Exception {
    large("Transfer-Encoding: chunked", "Transfer-Encoding: chunked", true);
  }

  /** Sends made-up content, and has as much sent back. */
  private void large(String requestFraming, String responseFraming, boolean chunks)
      throws Exception {
    Digest uploaded = new Digest();
    backend()
        .script(
            request -> {
              request.content(uploaded::add);
              request.send("HTTP/1.1 200 OK\r\n" + responseFraming + "\r\n\r\n");
              write(chunks, request::send);
            });
    Digest downloaded = new Digest();
    try (RawClient client = client()) {
      client.send(post(requestFraming, ""));
      write(chunks, client::send);
      Wire.Head head = client.head();
      client.content(head, "POST", downloaded::add);
      assertEquals(Digest.of(LARGE), uploaded.toString());
      assertEquals(Digest.of(LARGE), downloaded.toString());
      assertUsable(client);
    }
    assertCompleted();
  }

  private static void write(boolean chunks, Writer.Sink sink) throws IOException {
    int length = 128 * 1024;
    for (long at = 0; at < LARGE; at += length) {
      byte[] piece = Digest.piece(at, length);
      if (chunks) {
        sink.write((Integer.toHexString(length) + "\r\n").getBytes("US-ASCII"));
      }
      sink.write(piece);
      if (chunks) {
        sink.write("\r\n".getBytes("US-ASCII"));
      }
    }
    if (chunks) {
      sink.write("0\r\n\r\n".getBytes("US-ASCII"));
    }
  }

  @Test
  void aClientOfTheJdkSeesTheSame() throws Exception {
    Digest uploaded = new Digest();
    backend()
        .script(
            request -> {
              request.content(uploaded::add);
              request.send("HTTP/1.1 200 OK\r\nContent-Length: " + LARGE + "\r\n\r\n");
              write(false, request::send);
            });
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    byte[] content = Digest.piece(0, 3_000_000);
    HttpResponse<InputStream> response =
        client.send(
            HttpRequest.newBuilder(
                    URI.create("http://127.0.0.1:" + running().address().getPort() + "/"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(content))
                .build(),
            HttpResponse.BodyHandlers.ofInputStream());
    Digest downloaded = new Digest();
    try (InputStream in = response.body()) {
      for (byte[] piece = in.readNBytes(65536); piece.length > 0; piece = in.readNBytes(65536)) {
        downloaded.add(piece);
      }
    }
    assertEquals(Digest.of(content.length), uploaded.toString());
    assertEquals(Digest.of(LARGE), downloaded.toString());
  }

  @Test
  void aBufferedRequestHasItsLength() throws Exception {
    policies()
        .run(
            "<set-body>@(context.Request.Body.As<string>().ToUpper())</set-body>",
            "<forward-request />",
            "",
            "");
    try (RawClient client = client()) {
      client.send(post("Transfer-Encoding: chunked", "3\r\nabc\r\n0\r\n\r\n"));
      WireResponse response = client.response();
      assertTrue(response.text().contains("\nContent-Length: 3\n"), response::toString);
      assertFalse(response.text().contains("Transfer-Encoding"), response::toString);
      assertTrue(response.text().endsWith("\n\nABC"), response::toString);
      assertUsable(client);
    }
  }
}
