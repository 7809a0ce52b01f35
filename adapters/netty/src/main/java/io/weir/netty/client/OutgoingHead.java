package io.weir.netty.client;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.weir.api.Headers;
import io.weir.api.Url;
import io.weir.api.spi.BackendCall;
import io.weir.api.spi.BackendOptions;
import io.weir.netty.http.HeadWriter;
import io.weir.runtime.engine.host.HopByHop;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The head of a call's request: the call's headers, and those that are the client's business. */
final class OutgoingHead {
  private OutgoingHead() {}

  /** The head, followed by content that is to go with it. */
  static ByteBuf of(
      ByteBufAllocator alloc, PoolKey key, BackendCall call, byte @Nullable [] content) {
    Url url = call.url();
    Headers headers = call.headers();
    HeadWriter out = new HeadWriter(alloc, content == null ? 0 : content.length);
    String target = url.pathAndQuery();
    out.request(
        call.method(),
        key.isForwarded() ? url.scheme() + "://" + url.authority() + target : target);
    String host = headers.first("Host");
    out.line("Host", host == null ? url.authority() : host);
    for (int i = 0; i < headers.size(); i++) {
      String name = headers.nameAt(i);
      if (!isClients(name)) {
        out.line(name, headers.valueAt(i));
      }
    }
    if (key.isForwarded() && call.options().proxyUser() != null) {
      out.line("Proxy-Authorization", basic(call.options()));
    }
    if (call.awaitsContinue()) {
      out.line("Expect", "100-continue");
    }
    long length = call.body().length();
    if (length < 0) {
      out.chunked();
    } else if (length > 0 || headers.contains("Content-Length") || expectsContent(call.method())) {
      out.length(length);
    }
    ByteBuf bytes = out.end();
    return content == null ? bytes : bytes.writeBytes(content);
  }

  private static boolean isClients(String name) {
    return HopByHop.isHopByHop(name)
        || name.equalsIgnoreCase("Host")
        || name.equalsIgnoreCase("Expect")
        || name.equalsIgnoreCase("Content-Length");
  }

  /** Whether servers want to be told that there is no content. */
  private static boolean expectsContent(String method) {
    return switch (method) {
      case "POST", "PUT", "PATCH" -> true;
      default -> false;
    };
  }

  /** The proxy's user and password (RFC 7617). */
  static String basic(BackendOptions options) {
    String password = options.proxyPassword() == null ? "" : options.proxyPassword();
    return "Basic "
        + Base64.getEncoder()
            .encodeToString(
                (options.proxyUser() + ":" + password).getBytes(StandardCharsets.UTF_8));
  }
}
