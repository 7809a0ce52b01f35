package io.weir.tck;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** A socket that sends bytes as they are given, and reads responses as they come. */
final class RawClient implements AutoCloseable {
  private final Socket socket;
  private final Wire wire;

  RawClient(InetSocketAddress address, int millis) throws IOException {
    this(connected(address, 0), millis);
  }

  RawClient(Socket socket, int millis) throws IOException {
    this.socket = socket;
    socket.setSoTimeout(millis);
    socket.setTcpNoDelay(true);
    wire = new Wire(socket.getInputStream());
  }

  /** A connection whose kernel takes little before it is read. */
  static Socket connected(InetSocketAddress address, int receiveBuffer) throws IOException {
    Socket socket = new Socket();
    if (receiveBuffer > 0) {
      socket.setReceiveBufferSize(receiveBuffer);
      socket.setSendBufferSize(receiveBuffer);
    }
    socket.connect(address, 10_000);
    return socket;
  }

  RawClient send(String text) throws IOException {
    return send(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  RawClient send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
    return this;
  }

  Wire wire() {
    return wire;
  }

  /** The head of a response. */
  Wire.Head head() throws IOException {
    Wire.Head head = wire.head();
    if (head == null) {
      throw new AssertionError("the connection was closed instead of a response");
    }
    return head;
  }

  WireResponse response() throws IOException {
    return response("GET");
  }

  /** A whole response to a request with the method; one with status 100 is an error. */
  WireResponse response(String method) throws IOException {
    Wire.Head head = head();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    content(head, method, body::writeBytes);
    return new WireResponse(head.start(), head.lines(), body.toByteArray());
  }

  /** The content after a head. */
  void content(Wire.Head head, String method, Consumer<byte[]> sink) throws IOException {
    int status = Integer.parseInt(head.start().substring(9, 12));
    if (!method.equals("HEAD") && status >= 200 && status != 204 && status != 304) {
      wire.content(head, true, sink);
    }
  }

  /** Everything up to the end of the stream; a reset counts as the end. */
  String rest() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    try {
      for (int n = socket.getInputStream().read(buffer);
          n >= 0;
          n = socket.getInputStream().read(buffer)) {
        all.write(buffer, 0, n);
      }
    } catch (SocketTimeoutException e) {
      throw new AssertionError("the connection stays open after `" + all + "`", e);
    } catch (IOException e) {
      return all.toString(StandardCharsets.ISO_8859_1);
    }
    return all.toString(StandardCharsets.ISO_8859_1);
  }

  /** Leaves without a word. */
  void reset() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
