package io.weir.runtime.engine.host;

import io.weir.api.Body;
import io.weir.api.Response;

/**
 * What of a response's content goes over the wire (RFC 9110, 6.4 and 8.6).
 *
 * @param sent whether content follows the head; if not, the response's body must be discarded
 * @param length the Content-Length to write, or -1 for none: content that follows is chunked, or
 *     ends with the connection
 */
public record ResponseContent(boolean sent, long length) {
  /** Decides for a response to a request, which may be HEAD. */
  public static ResponseContent of(Response response, boolean toHead) {
    int status = response.status();
    if (status == 205) {
      return new ResponseContent(false, 0);
    }
    if (status < 200 || status == 204) {
      return new ResponseContent(false, -1);
    }
    if (toHead || status == 304) {
      return new ResponseContent(false, declared(response));
    }
    return new ResponseContent(true, response.body().length());
  }

  /** The length that the response would have for another method. */
  private static long declared(Response response) {
    Body body = response.body();
    if (body.length() != 0) {
      return body.length();
    }
    String text = response.headers().first("Content-Length");
    return text == null ? -1 : parseLength(text);
  }

  /** The number that the text is, or -1 if it is anything but 1 to 18 digits. */
  public static long parseLength(String text) {
    if (text.isEmpty() || text.length() > 18) {
      return -1;
    }
    long length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      length = length * 10 + c - '0';
    }
    return length;
  }
}
