package io.weir.netty.http;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufUtil;
import io.weir.api.Headers;
import java.nio.charset.StandardCharsets;

/**
 * Writes heads. Whatever the texts hold, they stay on their line: control characters of a reason
 * phrase become blanks, those of a target are percent-encoded, and {@link Headers} takes no line
 * break.
 */
public final class HeadWriter {
  private static final byte[] VERSION = ascii("HTTP/1.1 ");
  private static final byte[] LINE_END = ascii("\r\n");
  private static final byte[] CLOSE = ascii("Connection: close\r\n");
  private static final byte[] KEEP = ascii("Connection: keep-alive\r\n");
  private static final byte[] CHUNKED = ascii("Transfer-Encoding: chunked\r\n");
  private static final byte[] LENGTH = ascii("Content-Length: ");
  private static final byte[] HEX = ascii("0123456789ABCDEF");
  private static final int TYPICAL = 512;

  private final ByteBuf out;

  /** Begins a head in a new buffer with room for some content. */
  public HeadWriter(ByteBufAllocator alloc, int room) {
    this.out = alloc.buffer(TYPICAL + room);
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** The status line. */
  public HeadWriter status(int status, String reason) {
    out.writeBytes(VERSION);
    out.writeByte('0' + status / 100)
        .writeByte('0' + status / 10 % 10)
        .writeByte('0' + status % 10);
    out.writeByte(' ');
    writeText(reason);
    out.writeBytes(LINE_END);
    return this;
  }

  /** The request line. */
  public HeadWriter request(String method, String target) {
    out.writeCharSequence(method, StandardCharsets.US_ASCII);
    out.writeByte(' ');
    writeTarget(target);
    out.writeByte(' ').writeBytes(VERSION, 0, VERSION.length - 1).writeBytes(LINE_END);
    return this;
  }

  /** A header line. */
  public HeadWriter line(String name, String value) {
    ByteBufUtil.writeAscii(out, name);
    out.writeByte(':').writeByte(' ');
    writeText(value);
    out.writeBytes(LINE_END);
    return this;
  }

  /** Whole header lines as they are, line ends included. */
  public HeadWriter bytes(byte[] lines) {
    out.writeBytes(lines);
    return this;
  }

  /** {@code Connection: close} or {@code keep-alive}. */
  public HeadWriter connection(boolean close) {
    out.writeBytes(close ? CLOSE : KEEP);
    return this;
  }

  /** {@code Transfer-Encoding: chunked}. */
  public HeadWriter chunked() {
    out.writeBytes(CHUNKED);
    return this;
  }

  /** {@code Content-Length}. */
  public HeadWriter length(long length) {
    out.writeBytes(LENGTH);
    if (length < 10) {
      out.writeByte('0' + (int) length);
    } else {
      out.writeCharSequence(Long.toString(length), StandardCharsets.US_ASCII);
    }
    out.writeBytes(LINE_END);
    return this;
  }

  /** Ends the head; the buffer is the caller's. */
  public ByteBuf end() {
    return out.writeBytes(LINE_END);
  }

  private void writeText(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) > 0xFF) {
        writeUtf8(text);
        return;
      }
    }
    out.ensureWritable(length);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      out.writeByte(c < ' ' && c != '\t' || c == 0x7F ? ' ' : c);
    }
  }

  private void writeUtf8(String text) {
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      out.writeByte(Octets.isFieldContent(b) ? b : ' ');
    }
  }

  private void writeTarget(String target) {
    for (int i = 0; i < target.length(); i++) {
      char c = target.charAt(i);
      if (c <= ' ' || c >= 0x7F || c == '#') {
        writeEncoded(target);
        return;
      }
    }
    ByteBufUtil.writeAscii(out, target);
  }

  private void writeEncoded(String target) {
    for (byte b : target.getBytes(StandardCharsets.UTF_8)) {
      if (Octets.isVisible(b) && b != '#') {
        out.writeByte(b);
      } else {
        out.writeByte('%').writeByte(HEX[b >> 4 & 15]).writeByte(HEX[b & 15]);
      }
    }
  }
}
