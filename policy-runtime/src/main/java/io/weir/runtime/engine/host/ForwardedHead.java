package io.weir.runtime.engine.host;

import io.weir.api.Headers;
import io.weir.api.spi.BackendCall;

/** The head of a request that an application behind a filter gets. */
public final class ForwardedHead {
  private ForwardedHead() {}

  /**
   * The headers as the policies left them, with a Host and the framing of the body; without Expect,
   * which the filter answers when the application wants the content.
   */
  public static Headers headers(BackendCall call) {
    Headers headers = call.headers().copy();
    if (!headers.contains("Host")) {
      headers.add("Host", call.url().authority());
    }
    headers.remove("Expect");
    long length = call.body().length();
    boolean framed = length > 0 || length == 0 && headers.contains("Content-Length");
    headers.remove("Content-Length");
    if (framed) {
      headers.set("Content-Length", Long.toString(length));
    } else if (length < 0) {
      headers.set("Transfer-Encoding", "chunked");
    }
    return headers;
  }
}
