package io.weir.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.weir.api.Url;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Targets reach policies and backend as they were written. */
abstract class TargetChecks extends Checks {
  TargetChecks(HostUnderTest host, Mode mode) {
    super(host, mode);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/a%2Fb/c",
        "/a%2fb%5Cc",
        "/a//b///",
        "/a/./b/../c",
        "/a/%2e%2e/b",
        "/%C3%A9t%C3%A9/%E2%82%AC",
        "/a+b%20c%2Bd",
        "/a;v=1/b;w",
        "/a:b@c!$&'()*,=~",
        "/?a=1&a=2&a",
        "/p?q=%2F+%2B&x=%C3%A9",
        "/p?a=b=c?d",
        "/p?&&",
        "/p?redirect=http://other/x"
      })
  void asWritten(String target) throws Exception {
    try (RawClient client = client()) {
      WireResponse response = client.send(get(target)).response();
      assertEquals(200, response.status(), response::toString);
      assertTrue(response.text().startsWith("GET " + target + " HTTP/1.1\n"), response::toString);
      assertEquals(
          "http://kit.test" + target, exchange().exchange().request().originalUrl().toString());
      assertUsable(client);
    }
  }

  @Test
  void anEmptyQueryStays() throws Exception {
    unless(Limitation.EMPTY_QUERY_UNSEEN);
    try (RawClient client = client()) {
      WireResponse response = client.send(get("/p?")).response();
      assertTrue(response.text().startsWith("GET /p? HTTP/1.1\n"), response::toString);
      assertEquals("?", exchange().exchange().request().originalUrl().queryString());
      assertUsable(client);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "kit.test, kit.test, 80",
    "kit.test:8080, kit.test, 8080",
    "[::1], [::1], 80",
    "[2001:db8::1]:8443, [2001:db8::1], 8443",
    "127.0.0.1:81, 127.0.0.1, 81"
  })
  void hosts(String header, String host, int port) throws Exception {
    try (RawClient client = client()) {
      client.send("GET /h HTTP/1.1\r\nHost: " + header + "\r\n\r\n");
      assertEquals(200, client.response().status());
      Url url = exchange().exchange().request().originalUrl();
      assertEquals(host, url.host());
      assertEquals(port, url.port());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/\u00c3\u00a9", "/a\u0001b", "/p?q=\u00e9"})
  void bytesThatNoTargetHasAreRefused(String target) throws Exception {
    try (RawClient client = client()) {
      String answer = client.send(get(target)).rest();
      assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
      assertNull(policies().seen().poll(), "an exchange was opened");
    }
  }

  @Test
  void aClientOfTheJdkSeesTheSame() throws Exception {
    InetSocketAddress at = running().address();
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    HttpResponse<String> response =
        client.send(
            HttpRequest.newBuilder(
                    URI.create("http://127.0.0.1:" + at.getPort() + "/a%2Fb/%C3%A9?x=1&x=+%2B"))
                .POST(HttpRequest.BodyPublishers.ofString("content"))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertEquals(200, response.statusCode());
    assertTrue(
        response.body().startsWith("POST /a%2Fb/%C3%A9?x=1&x=+%2B HTTP/1.1\n"), response.body());
    assertTrue(response.body().endsWith("\n\ncontent"), response.body());
  }
}
