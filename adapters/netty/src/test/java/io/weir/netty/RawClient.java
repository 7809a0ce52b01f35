package io.weir.netty;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A socket that sends bytes as they are given and reads responses. */
final class RawClient implements AutoCloseable {
  final Socket socket;
  final InputStream in;

  RawClient(InetSocketAddress address) throws IOException {
    socket = new Socket(address.getAddress(), address.getPort());
    socket.setSoTimeout(10_000);
    in = socket.getInputStream();
  }

  RawClient send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
    return this;
  }

  /** One line without its end, or null at the end of the stream. */
  String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        return null;
      }
      line.write(b);
    }
    return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
  }

  /** A head: lines up to the empty one, but for the date, which every head of a response has. */
  String head() throws IOException {
    StringBuilder head = new StringBuilder();
    int dates = 0;
    for (String line = line(); line != null && !line.isEmpty(); line = line()) {
      if (line.startsWith("Date: ")) {
        dates++;
      } else {
        head.append(line).append('\n');
      }
    }
    if (dates != 1 && !head.toString().startsWith("HTTP/1.1 1")) {
      throw new AssertionError(dates + " dates in the head of a response: " + head);
    }
    return head.toString();
  }

  /** A response with a length or without content: head, empty line, content. */
  String response() throws IOException {
    String head = head();
    int at = head.indexOf("Content-Length: ");
    if (at < 0) {
      return head;
    }
    int length = Integer.parseInt(head.substring(at + 16, head.indexOf('\n', at)));
    return head + "\n" + new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
  }

  /** Everything up to the end of the stream; a reset counts as the end. */
  String rest() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try {
      in.transferTo(all);
    } catch (SocketTimeoutException e) {
      throw new AssertionError("the connection stays open after `" + all + "`", e);
    } catch (IOException e) {
      all.writeBytes(new byte[0]); // a reset
    }
    return all.toString(StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
