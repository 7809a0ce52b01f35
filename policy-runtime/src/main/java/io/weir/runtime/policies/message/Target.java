package io.weir.runtime.policies.message;

import io.weir.api.Body;
import io.weir.api.Exchange;
import io.weir.api.Headers;
import io.weir.api.Message;
import io.weir.api.Response;
import io.weir.api.Section;
import io.weir.runtime.body.BodyBuffer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** The message that a section is about: the request before the backend, the response after it. */
public final class Target {
  private Target() {}

  /** Whether policies of the section change the request. */
  public static boolean isRequest(Section section) {
    return section == Section.INBOUND || section == Section.BACKEND;
  }

  /** The message that policies of the section change. */
  public static Message of(Exchange exchange, Section section) {
    return isRequest(section) ? exchange.request() : response(exchange);
  }

  /** The response; an empty 200 is made if there is none yet. */
  public static Response response(Exchange exchange) {
    Response response = exchange.response();
    if (response == null) {
      response = new Response(200);
      exchange.response(response);
    }
    return response;
  }

  /** Replaces the content by a text in UTF-8, and what headers say of its form. */
  public static void replaceBody(Message message, String text) {
    replaceBody(message, text.getBytes(StandardCharsets.UTF_8));
    Headers headers = message.headers();
    String type = headers.first("Content-Type");
    int parameter = type == null ? -1 : type.toLowerCase(Locale.ROOT).indexOf("charset=");
    if (type != null && parameter >= 0) {
      int end = type.indexOf(';', parameter);
      headers.set(
          "Content-Type",
          type.substring(0, parameter) + "charset=utf-8" + (end < 0 ? "" : type.substring(end)));
    }
  }

  /** Replaces the content by bytes, and what headers say of its length and encoding. */
  public static void replaceBody(Message message, byte[] bytes) {
    message.body(Body.of(bytes));
    reframe(message, bytes.length);
    message.headers().remove("Content-Encoding");
  }

  /** Takes the content away, and what headers say of its form. */
  public static void clearBody(Message message) {
    message.body(Body.empty());
    reframe(message, 0);
    message.headers().remove("Content-Encoding");
  }

  /** Makes the headers fit a body of another length. */
  public static void reframe(Message message, int length) {
    message.headers().remove("Transfer-Encoding");
    if (message.headers().contains("Content-Length")) {
      message.headers().set("Content-Length", Integer.toString(length));
    }
  }

  /**
   * The content without its Content-Encoding; null if it is encoded in a way that is not known, is
   * broken, or grows beyond what may be buffered.
   */
  static byte @Nullable [] identity(Message message, byte[] content) {
    String encoding = message.headers().joined("Content-Encoding");
    String name = encoding == null ? "" : encoding.trim().toLowerCase(Locale.ROOT);
    if (name.isEmpty() || name.equals("identity")) {
      return content;
    }
    try (InputStream in = decoding(name, new ByteArrayInputStream(content))) {
      if (in == null) {
        return null;
      }
      byte[] plain = in.readNBytes((int) BodyBuffer.DEFAULT_LIMIT + 1);
      return plain.length > BodyBuffer.DEFAULT_LIMIT ? null : plain;
    } catch (IOException e) {
      return null;
    }
  }

  private static @Nullable InputStream decoding(String name, InputStream content)
      throws IOException {
    return switch (name) {
      case "gzip", "x-gzip" -> new GZIPInputStream(content);
      case "deflate" -> new InflaterInputStream(content);
      default -> null;
    };
  }

  /** The charset that Content-Type names; UTF-8 if it names none that is known. */
  public static Charset charset(Headers headers) {
    String type = headers.first("Content-Type");
    int parameter = type == null ? -1 : type.toLowerCase(Locale.ROOT).indexOf("charset=");
    if (type == null || parameter < 0) {
      return StandardCharsets.UTF_8;
    }
    int end = type.indexOf(';', parameter);
    String name =
        type.substring(parameter + 8, end < 0 ? type.length() : end).trim().replace("\"", "");
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
