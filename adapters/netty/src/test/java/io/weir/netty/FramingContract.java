package io.weir.netty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.weir.api.Body;
import io.weir.api.Exchange;
import io.weir.api.Headers;
import io.weir.api.Response;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * For any host: what is no request is refused and ends the connection; what is odd but clear is
 * answered.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FramingContract {
  private ContractHost host;

  /** Starts a host that answers with the handler. */
  abstract ContractHost start(Function<Exchange, CompletionStage<Response>> handler)
      throws Exception;

  @BeforeAll
  void startHost() throws Exception {
    host =
        start(
            exchange ->
                CompletableFuture.completedFuture(
                    new Response(
                        200, null, new Headers(), Body.of(exchange.request().url().toString()))));
  }

  @AfterAll
  void stopHost() throws Exception {
    host.close();
  }

  private static String text(String escaped) {
    return escaped
        .replace("\\r", "\r")
        .replace("\\n", "\n")
        .replace("\\t", "\t")
        .replace("\\0", "\0")
        .replace("^", "\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          400 | GET / HTTP/1.1^^
          400 | GET / HTTP/1.1^Host: a^Host: a^^
          400 | GET / HTTP/1.1^Host: a b^^
          400 | GET / HTTP/1.1^Host: u@a^^
          400 | GET / HTTP/1.1^Host:^^
          400 | GET / HTTP/1.1^Host: a:99999^^
          400 | GET / HTTP/1.1^Host: [::1^^
          400 | POST / HTTP/1.1^Host: a^Content-Length: 5^Transfer-Encoding: chunked^^0^^
          400 | POST / HTTP/1.1^Host: a^Transfer-Encoding: chunked^Content-Length: 5^^0^^
          400 | POST / HTTP/1.1^Host: a^Content-Length: 5^Content-Length: 5^^hello
          400 | POST / HTTP/1.1^Host: a^Content-Length: 5^Content-Length: 6^^hello
          400 | POST / HTTP/1.1^Host: a^Content-Length: 5, 5^^hello
          400 | POST / HTTP/1.1^Host: a^Content-Length: +5^^hello
          400 | POST / HTTP/1.1^Host: a^Content-Length: -5^^hello
          400 | POST / HTTP/1.1^Host: a^Content-Length: 0x5^^hello
          400 | POST / HTTP/1.1^Host: a^Content-Length: 5 5^^hello
          400 | POST / HTTP/1.1^Host: a^Content-Length:^^hello
          400 | POST / HTTP/1.1^Host: a^Content-Length: 99999999999999999999^^hello
          400 | POST / HTTP/1.1^Host: a^Transfer-Encoding: gzip, chunked^^0^^
          400 | POST / HTTP/1.1^Host: a^Transfer-Encoding: chunked, chunked^^0^^
          400 | POST / HTTP/1.1^Host: a^Transfer-Encoding: chunked^Transfer-Encoding: chunked^^0^^
          400 | POST / HTTP/1.1^Host: a^Transfer-Encoding: xchunked^^0^^
          400 | POST / HTTP/1.1^Host: a^Transfer-Encoding: identity^^
          400 | POST / HTTP/1.1^Host: a^Transfer-Encoding : chunked^^0^^
          400 | POST / HTTP/1.1^Host: a^Transfer-Encoding:^ chunked^^0^^
          400 | POST / HTTP/1.0^Host: a^Transfer-Encoding: chunked^^0^^
          400 | GET / HTTP/1.1^Host : a^^
          400 | GET / HTTP/1.1^Host: a^ folded: b^^
          400 | GET / HTTP/1.1^Host: a^\\tfolded: b^^
          400 | GET / HTTP/1.1^ Host: a^^
          400 | GET / HTTP/1.1^Host: a^no colon^^
          400 | GET / HTTP/1.1^Host: a^: empty^^
          400 | GET / HTTP/1.1^Host: a^X: a\\0b^^
          400 | GET / HTTP/1.1^Host: a^X: a\\rb^^
          400 | GET / HTTP/1.1^Host: a\\nX: b^^
          400 | GET / HTTP/1.1\\nHost: a\\n\\n
          400 | GET / HTTP/1.1^Host: a^X(: b^^
          400 | GET  / HTTP/1.1^Host: a^^
          400 | GET /a b HTTP/1.1^Host: a^^
          400 | GET /#f HTTP/1.1^Host: a^^
          400 | GET a HTTP/1.1^Host: a^^
          400 | GET * HTTP/1.1^Host: a^^
          400 | GET ftp://a/ HTTP/1.1^Host: a^^
          400 | GET /^
          400 | GET / HTTP/1^Host: a^^
          400 | GET / http/1.1^Host: a^^
          400 | GET / HTTP/1.1 ^Host: a^^
          400 | G@T / HTTP/1.1^Host: a^^
          400 | {json}^^
          405 | CONNECT a:443 HTTP/1.1^Host: a^^
          417 | POST / HTTP/1.1^Host: a^Expect: wonders^Content-Length: 5^^hello
          505 | GET / HTTP/2.0^Host: a^^
          505 | PRI * HTTP/2.0^^SM^^
          413 | POST / HTTP/1.1^Host: a^Content-Length: 999999999999^^
          """)
  void refusedAndClosed(int status, String request) throws Exception {
    try (RawClient client = new RawClient(host.address())) {
      String answer = client.send(text(request)).rest();
      assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
      assertTrue(answer.contains("Connection: close\r\n"), answer);
      assertEquals(0, answer.indexOf("HTTP/1.1 "), answer);
      assertEquals(0, answer.lastIndexOf("HTTP/1.1 "), "answered twice: " + answer);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          http://a/x%2Fy/../z//?a=1&a&b=+ | GET /x%2Fy/../z//?a=1&a&b=+ HTTP/1.1^Host: a^^
          http://[::1]:8080/ | GET / HTTP/1.1^Host: [::1]:8080^^
          http://b/p?q | GET http://b/p?q HTTP/1.1^Host: a^^
          http://a/ | ^^GET / HTTP/1.1^Host: a^^
          http://a/ | POST / HTTP/1.1^Host: a^Content-Length: 5^^hello
          http://a/ | POST / HTTP/1.1^Host: a^Transfer-Encoding: Chunked^^5^hello^0^^
          http://a/ | POST / HTTP/1.1^Host: a^Transfer-Encoding: chunked^^5;x=y^hello^0^T: 1^^
          http://a/ | GET / HTTP/1.1^host:   a  ^Content-Length: 0^^
          """)
  void answeredAndKept(String url, String request) throws Exception {
    try (RawClient client = new RawClient(host.address())) {
      String once = client.send(text(request)).response();
      assertTrue(once.startsWith("HTTP/1.1 200 OK\n"), once);
      assertTrue(once.endsWith("\n" + url), once);
      String again = client.send("GET /again HTTP/1.1\r\nHost: a\r\n\r\n").response();
      assertTrue(again.endsWith("\nhttp://a/again"), again);
    }
  }

  @Test
  void pipelinedInOrder() throws Exception {
    try (RawClient client = new RawClient(host.address())) {
      StringBuilder all = new StringBuilder();
      for (int i = 0; i < 50; i++) {
        all.append("GET /").append(i).append(" HTTP/1.1\r\nHost: a\r\n\r\n");
      }
      client.send(all.toString());
      for (int i = 0; i < 50; i++) {
        assertTrue(client.response().endsWith("\nhttp://a/" + i));
      }
    }
  }

  @Test
  void oldClientGetsAnEnd() throws Exception {
    try (RawClient client = new RawClient(host.address())) {
      String answer = client.send("GET / HTTP/1.0\r\nHost: a\r\n\r\n").rest();
      assertTrue(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer);
      assertTrue(answer.endsWith("http://a/"), answer);
    }
  }
}
