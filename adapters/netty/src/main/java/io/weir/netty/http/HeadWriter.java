package io.weir.netty.http;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.util.concurrent.FastThreadLocal;
import io.weir.api.Headers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes heads. Whatever the texts hold, they stay on their line: control characters of a reason
 * phrase become blanks, those of a target are percent-encoded, and {@link Headers} takes no line
 * break.
 */
public final class HeadWriter {
  private static final byte[] VERSION = ascii("HTTP/1.1 ");
  private static final byte[] REQUEST_END = ascii(" HTTP/1.1\r\n");
  private static final byte[] LINE_END = ascii("\r\n");
  private static final byte[] CLOSE = ascii("Connection: close\r\n");
  private static final byte[] KEEP = ascii("Connection: keep-alive\r\n");
  private static final byte[] CHUNKED = ascii("Transfer-Encoding: chunked\r\n");
  private static final byte[] LENGTH = ascii("Content-Length: ");
  private static final byte[] HEX = ascii("0123456789ABCDEF");
  private static final int KEPT = 64 * 1024;
  private static final FastThreadLocal<byte[][]> SCRATCH =
      new FastThreadLocal<>() {
        @Override
        protected byte[][] initialValue() {
          return new byte[][] {new byte[2048]};
        }
      };

  private final ByteBufAllocator alloc;
  private final int room;
  private final byte[][] scratch;
  private byte[] out;
  private int at;

  /**
   * Begins a head; no other may be begun on the thread before this one ends.
   *
   * @param room bytes of content that will be written behind it
   */
  public HeadWriter(ByteBufAllocator alloc, int room) {
    this.alloc = alloc;
    this.room = room;
    this.scratch = SCRATCH.get();
    this.out = scratch[0];
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** The status line. */
  public HeadWriter status(int status, String reason) {
    bytes(VERSION);
    reserve(4);
    out[at++] = (byte) ('0' + status / 100);
    out[at++] = (byte) ('0' + status / 10 % 10);
    out[at++] = (byte) ('0' + status % 10);
    out[at++] = ' ';
    text(reason);
    return bytes(LINE_END);
  }

  /** The request line. */
  public HeadWriter request(String method, String target) {
    text(method);
    reserve(1);
    out[at++] = ' ';
    target(target);
    return bytes(REQUEST_END);
  }

  /** A header line. */
  public HeadWriter line(String name, String value) {
    text(name);
    reserve(2);
    out[at++] = ':';
    out[at++] = ' ';
    text(value);
    return bytes(LINE_END);
  }

  /** Whole header lines as they are, line ends included. */
  public HeadWriter bytes(byte[] lines) {
    reserve(lines.length);
    System.arraycopy(lines, 0, out, at, lines.length);
    at += lines.length;
    return this;
  }

  /** {@code Connection: close} or {@code keep-alive}. */
  public HeadWriter connection(boolean close) {
    return bytes(close ? CLOSE : KEEP);
  }

  /** {@code Transfer-Encoding: chunked}. */
  public HeadWriter chunked() {
    return bytes(CHUNKED);
  }

  /** {@code Content-Length}. */
  public HeadWriter length(long length) {
    bytes(LENGTH);
    text(Long.toString(length));
    return bytes(LINE_END);
  }

  /** Ends the head; the buffer is the caller's. */
  public ByteBuf end() {
    bytes(LINE_END);
    return alloc.buffer(at + room).writeBytes(out, 0, at);
  }

  private void reserve(int bytes) {
    if (out.length - at < bytes) {
      out = Arrays.copyOf(out, Math.max(2 * out.length, at + bytes));
      if (out.length <= KEPT) {
        scratch[0] = out;
      }
    }
  }

  private void text(String text) {
    int length = text.length();
    reserve(length);
    int to = at;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c > 0xFF) {
        utf8(text);
        return;
      }
      out[to++] = c < ' ' && c != '\t' || c == 0x7F ? (byte) ' ' : (byte) c;
    }
    at = to;
  }

  private void utf8(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    reserve(encoded.length);
    for (byte b : encoded) {
      out[at++] = Octets.isFieldContent(b) ? b : (byte) ' ';
    }
  }

  private void target(String target) {
    int length = target.length();
    reserve(length);
    int to = at;
    for (int i = 0; i < length; i++) {
      char c = target.charAt(i);
      if (c <= ' ' || c >= 0x7F || c == '#') {
        encoded(target);
        return;
      }
      out[to++] = (byte) c;
    }
    at = to;
  }

  private void encoded(String target) {
    byte[] encoded = target.getBytes(StandardCharsets.UTF_8);
    reserve(3 * encoded.length);
    for (byte b : encoded) {
      if (Octets.isVisible(b) && b != '#') {
        out[at++] = b;
      } else {
        out[at++] = '%';
        out[at++] = HEX[b >> 4 & 15];
        out[at++] = HEX[b & 15];
      }
    }
  }
}
