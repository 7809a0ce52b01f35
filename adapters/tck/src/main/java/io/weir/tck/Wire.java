package io.weir.tck;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads HTTP/1.1 from a stream, exactly as it comes. */
final class Wire {
  private final InputStream in;
  private boolean lineEndDue;

  Wire(InputStream in) {
    this.in = in;
  }

  /** A head: the first line, and the header lines as they came. */
  record Head(String start, List<String> lines) {
    List<String> values(String name) {
      List<String> found = new ArrayList<>();
      for (String line : lines) {
        int colon = line.indexOf(':');
        if (colon > 0 && line.substring(0, colon).equalsIgnoreCase(name)) {
          found.add(line.substring(colon + 1).strip());
        }
      }
      return found;
    }

    @Nullable String value(String name) {
      List<String> all = values(name);
      return all.isEmpty() ? null : all.get(0);
    }

    boolean isChunked() {
      return "chunked".equalsIgnoreCase(value("Transfer-Encoding"));
    }

    /** The declared length, or -1. */
    long length() {
      String text = value("Content-Length");
      return text == null ? -1 : Long.parseLong(text);
    }
  }

  /** One line without its end, or null at the end of the stream. */
  @Nullable String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        if (line.size() > 0) {
          throw new EOFException("a line broke off: `" + line + "`");
        }
        return null;
      }
      line.write(b);
    }
    String text = line.toString(StandardCharsets.ISO_8859_1);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }

  /** A head, or null at the end of the stream. */
  @Nullable Head head() throws IOException {
    String start = line();
    if (start == null) {
      return null;
    }
    List<String> lines = new ArrayList<>();
    for (String line = line(); line == null || !line.isEmpty(); line = line()) {
      if (line == null) {
        throw new EOFException("a head broke off");
      }
      lines.add(line);
    }
    return new Head(start, lines);
  }

  /**
   * One chunk; empty at the end of the content. The line end after a chunk is read before the next:
   * servers may send it that late.
   */
  byte[] chunk() throws IOException {
    if (lineEndDue) {
      checkLineEnd();
    }
    String size = line();
    if (size == null) {
      throw new EOFException("content in chunks broke off");
    }
    int semicolon = size.indexOf(';');
    String digits = semicolon < 0 ? size : size.substring(0, semicolon);
    byte[] bytes = exactly(Integer.parseInt(digits.strip(), 16));
    lineEndDue = bytes.length > 0;
    if (!lineEndDue) {
      for (String trailer = line(); trailer != null && !trailer.isEmpty(); trailer = line()) {
        continue;
      }
    }
    return bytes;
  }

  private void checkLineEnd() throws IOException {
    lineEndDue = false;
    String end = line();
    if (end == null || !end.isEmpty()) {
      throw new IOException("a chunk does not end with its length but with `" + end + "`");
    }
  }

  /** As many bytes. */
  byte[] exactly(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("content broke off after " + bytes.length + " of " + length);
    }
    return bytes;
  }

  /** Takes the content as it is framed; the sink gets it piece by piece. */
  void content(Head head, boolean untilClose, Consumer<byte[]> sink) throws IOException {
    if (head.isChunked()) {
      for (byte[] piece = chunk(); piece.length > 0; piece = chunk()) {
        sink.accept(piece);
      }
      return;
    }
    long length = head.length();
    if (length < 0) {
      if (untilClose) {
        sink.accept(in.readAllBytes());
      }
      return;
    }
    for (long left = length; left > 0; ) {
      byte[] piece = exactly((int) Math.min(left, 16 * 1024));
      left -= piece.length;
      sink.accept(piece);
    }
  }
}
