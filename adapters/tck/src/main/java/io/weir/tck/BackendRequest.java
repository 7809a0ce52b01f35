package io.weir.tck;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** A request that reached the backend, and its connection. */
final class BackendRequest {
  private final Socket socket;
  private final Wire wire;
  private final Wire.Head head;
  private boolean read;

  BackendRequest(Socket socket, Wire wire, Wire.Head head) {
    this.socket = socket;
    this.wire = wire;
    this.head = head;
  }

  Wire.Head head() {
    return head;
  }

  String target() {
    return head.start().split(" ", -1)[1];
  }

  /** Takes the content piece by piece. */
  void content(Consumer<byte[]> sink) throws IOException {
    read = true;
    wire.content(head, false, sink);
  }

  byte[] body() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    content(body::writeBytes);
    return body.toByteArray();
  }

  /** Reads over content that nobody took. */
  void skip() throws IOException {
    if (!read && !socket.isClosed()) {
      content(piece -> {});
    }
  }

  void send(String text) throws IOException {
    send(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  void send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
  }

  /** Sends a chunk of content. */
  void chunk(String text) throws IOException {
    send(Integer.toHexString(text.length()) + "\r\n" + text + "\r\n");
  }

  /** A response with a length. */
  void answer(String statusAndHeaders, String body) throws IOException {
    send(
        "HTTP/1.1 "
            + statusAndHeaders.replace("\n", "\r\n")
            + "\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body);
  }

  /** Ends the connection; what was sent still arrives. */
  void close() throws IOException {
    socket.shutdownOutput();
    read = true;
    isLeft(2000); // a reset could overtake what was sent
    socket.close();
  }

  /** Breaks the connection. */
  void reset() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  /** Whether the other side closes the connection before the time is over. */
  boolean isLeft(int millis) {
    try {
      socket.setSoTimeout(millis);
      byte[] buffer = new byte[8192];
      while (socket.getInputStream().read(buffer) >= 0) {
        read = true; // content of the request is no sign
      }
      return true;
    } catch (SocketTimeoutException e) {
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  /** Tells what it got: the first line, the header lines, an empty line, and the content. */
  static void echo(BackendRequest request) throws IOException {
    byte[] body = request.body();
    String text =
        request.head.start()
            + "\n"
            + String.join("\n", request.head.lines())
            + "\n\n"
            + new String(body, StandardCharsets.ISO_8859_1);
    request.answer("200 OK\nX-Backend: yes", text);
  }
}
