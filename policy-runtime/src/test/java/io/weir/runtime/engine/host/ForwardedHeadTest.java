package io.weir.runtime.engine.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.weir.api.Body;
import io.weir.api.Headers;
import io.weir.api.Url;
import io.weir.api.spi.BackendCall;
import io.weir.api.spi.BackendOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ForwardedHeadTest {
  private final Headers headers = new Headers();

  private ForwardedHead head(Body body) {
    return head(body, "http://host:81/a?q=1&both=2&q=3");
  }

  private ForwardedHead head(Body body, String url) {
    return new ForwardedHead(
        new BackendCall("POST", Url.parse(url), headers, body, null, BackendOptions.DEFAULT));
  }

  @Test
  void hostAndFramingAreThoseOfTheRequestAsItIsNow() {
    headers.add("Expect", "100-continue");
    headers.add("Content-Length", "7");
    ForwardedHead whole = head(Body.of("abc"));
    assertEquals("host:81", whole.headers().first("Host"));
    assertFalse(whole.headers().contains("Expect"));
    assertEquals(3, whole.contentLength());
    ForwardedHead streamed = head(Body.streamed(new ContentQueue(1), -1));
    assertEquals("chunked", streamed.headers().first("Transfer-Encoding"));
    assertEquals(-1, streamed.contentLength());
    assertEquals("7", headers.first("Content-Length"), "the call's own headers stay");
  }

  @Test
  void numbersAndDates() {
    headers.add("N", "12");
    headers.add("D", "Thu, 01 Jan 1970 00:00:01 GMT");
    headers.add("X", "x");
    ForwardedHead head = head(Body.empty());
    assertEquals(12, head.number("n"));
    assertEquals(-1, head.number("none"));
    assertThrows(NumberFormatException.class, () -> head.number("X"));
    assertEquals(1000, head.date("d"));
    assertEquals(-1, head.date("none"));
    assertThrows(IllegalArgumentException.class, () -> head.date("X"));
  }

  @Test
  void parametersOfQueryAndForm() {
    headers.add("Content-Type", "Application/X-WWW-form-urlencoded; charset=utf-8");
    assertEquals(
        Map.of("q", List.of("1", "3"), "both", List.of("2", "a b"), "f", List.of("ü")),
        parameters());
    headers.set("Content-Type", "text/plain");
    assertEquals(Map.of("q", List.of("1", "3"), "both", List.of("2")), parameters());
  }

  private Map<String, List<String>> parameters() {
    Body form = Body.of("both=a+b&f=%C3%BC");
    ForwardedHead head = head(form);
    ContentInput content = new ContentInput(form, () -> {});
    Map<String, List<String>> all = new HashMap<>();
    head.parameters(content).forEach((name, values) -> all.put(name, List.of(values)));
    assertSame(head.parameters(content), head.parameters(content));
    return all;
  }

  @Test
  void cookies() {
    headers.add("Cookie", "a=1; b = x=y ;; c; =d; e f=2");
    headers.add("cookie", "a=");
    List<String> seen = new ArrayList<>();
    head(Body.empty()).forEachCookie((name, value) -> seen.add(name + ":" + value));
    assertEquals(List.of("a:1", "b:x=y", "a:"), seen);
  }

  @Test
  void pathsBelowAPrefix() {
    ForwardedHead head = head(Body.empty(), "http://host/app/a+b%20c");
    assertEquals("/a+b c", head.pathBelow("/app"));
    assertEquals("/app/a+b c", head.pathBelow("/other"));
  }
}
