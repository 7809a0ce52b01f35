package io.weir.testkit.suite;

import io.weir.api.Body;
import io.weir.api.Headers;
import io.weir.api.Request;
import io.weir.api.Url;
import io.weir.testkit.context.Messages;
import io.weir.testkit.data.DataException;
import io.weir.testkit.data.DataNode;
import io.weir.testkit.data.DataReader;
import java.security.cert.X509Certificate;
import org.jspecify.annotations.Nullable;

/**
 * A request of a test. Immutable.
 *
 * @param method the method
 * @param url the absolute URL
 * @param headers the headers
 * @param ip the caller's address
 * @param body the body
 * @param certificate the caller's certificate, or null
 */
record RequestSpec(
    String method,
    Url url,
    Headers headers,
    String ip,
    Body body,
    @Nullable X509Certificate certificate) {
  static RequestSpec of(@Nullable DataNode node) {
    if (node == null) {
      return new RequestSpec(
          "GET", Url.parse("https://api.test/"), new Headers(), "127.0.0.1", Body.empty(), null);
    }
    DataReader reader = DataReader.of(node, "the request");
    String url = reader.text("url", "https://api.test/");
    if (url.startsWith("/")) {
      url = "https://api.test" + url;
    }
    String method = reader.text("method", "GET");
    if (!Headers.isName(method)) {
      throw new DataException(reader.place("method"), "not a method: `" + method + "`");
    }
    RequestSpec spec =
        new RequestSpec(
            method,
            Messages.url(url, reader.place("url")),
            Messages.headers(reader.map("headers")),
            reader.text("ip", "127.0.0.1"),
            StubReply.body(reader),
            Messages.certificate(reader.text("certificate"), reader.place("certificate")));
    reader.end();
    return spec;
  }

  /** The request with its body as a stream, as a server has it: sent on once unless kept. */
  Request request() {
    Body content =
        body instanceof Body.Buffered buffered
            ? Body.streamed(new OnePiece(buffered.bytes()), buffered.length())
            : body;
    return new Request(method, url, headers.copy(), content, ip, certificate);
  }
}
