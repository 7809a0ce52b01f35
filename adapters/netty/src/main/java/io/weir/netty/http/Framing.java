package io.weir.netty.http;

import io.weir.api.Headers;
import io.weir.runtime.engine.host.HttpFormatException;
import io.weir.runtime.engine.host.ResponseContent;
import org.jspecify.annotations.Nullable;

/**
 * Where the content of a message ends (RFC 9112, 6): its length, or {@link #CHUNKED}, or {@link
 * #UNTIL_CLOSE}. Every message for which two programs could come to different ends is refused, also
 * where the standard would allow a repair.
 */
public final class Framing {
  /** The content comes in chunks. */
  public static final long CHUNKED = -1;

  /** The content ends with the connection. */
  public static final long UNTIL_CLOSE = -2;

  private static final String CONTENT_LENGTH = "Content-Length";
  private static final String TRANSFER_ENCODING = "Transfer-Encoding";

  private Framing() {}

  /** The framing of a request; 0 without content. */
  public static long ofRequest(RequestHead head) throws HttpFormatException {
    long declared = declared(head.headers(), head.minorVersion());
    return declared == UNTIL_CLOSE ? 0 : declared;
  }

  /** The framing of the response to a request with the method. */
  public static long ofResponse(ResponseHead head, String method) throws HttpFormatException {
    long declared = declared(head.headers(), head.minorVersion());
    return hasNoContent(head.status()) || method.equals("HEAD") ? 0 : declared;
  }

  /** Whether a response with the status never has content. */
  public static boolean hasNoContent(int status) {
    return status < 200 || status == 204 || status == 304;
  }

  private static long declared(Headers headers, int minorVersion) throws HttpFormatException {
    String length = null;
    String encoding = null;
    for (int i = 0; i < headers.size(); i++) {
      String name = headers.nameAt(i);
      if (name.length() == CONTENT_LENGTH.length() && name.equalsIgnoreCase(CONTENT_LENGTH)) {
        length = once(length, headers.valueAt(i));
      } else if (name.length() == TRANSFER_ENCODING.length()
          && name.equalsIgnoreCase(TRANSFER_ENCODING)) {
        encoding = once(encoding, headers.valueAt(i));
      }
    }
    if (encoding == null) {
      return length == null ? UNTIL_CLOSE : length(length);
    }
    if (length != null) {
      throw new HttpFormatException(400, "both Content-Length and Transfer-Encoding");
    }
    if (minorVersion == 0) {
      throw new HttpFormatException(400, "Transfer-Encoding in HTTP/1.0");
    }
    if (!encoding.equalsIgnoreCase("chunked")) {
      throw new HttpFormatException(400, "a Transfer-Encoding other than `chunked`");
    }
    return CHUNKED;
  }

  private static String once(@Nullable String before, String value) throws HttpFormatException {
    if (before != null) {
      throw new HttpFormatException(400, "a header of the framing more than once");
    }
    return value;
  }

  private static long length(String text) throws HttpFormatException {
    long length = ResponseContent.parseLength(text);
    if (length < 0) {
      throw new HttpFormatException(400, "not a Content-Length");
    }
    return length;
  }
}
