package io.weir.tck;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A backend made of sockets: what it answers, byte by byte, is the test's. */
final class Backend implements AutoCloseable {
  /** Serves one request. */
  interface Script {
    void serve(BackendRequest request) throws Exception;
  }

  private final ServerSocket listener = new ServerSocket();
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final AtomicInteger served = new AtomicInteger();
  private volatile Script script;

  Backend(Script script) throws IOException {
    this.script = script;
    listener.setReceiveBufferSize(64 * 1024);
    listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 2000);
    run(this::accept);
  }

  private static void run(Runnable task) {
    Thread thread = new Thread(null, task, "backend", 256 * 1024);
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return listener.getLocalPort();
  }

  /** How many requests came. */
  int served() {
    return served.get();
  }

  void script(Script next) {
    script = next;
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = listener.accept();
        sockets.add(socket);
        run(() -> serve(socket));
      }
    } catch (IOException e) {
      return; // closed
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      socket.setTcpNoDelay(true);
      socket.setSendBufferSize(64 * 1024);
      Wire wire = new Wire(socket.getInputStream());
      for (Wire.Head head = wire.head();
          head != null && !socket.isClosed();
          head = socket.isClosed() ? null : wire.head()) {
        served.incrementAndGet();
        BackendRequest request = new BackendRequest(socket, wire, head);
        script.serve(request);
        request.skip();
      }
    } catch (Exception e) {
      return; // the other side has left, or the test has failed and says so itself
    } finally {
      sockets.remove(socket);
    }
  }

  @Override
  public void close() throws IOException {
    listener.close();
    for (Socket socket : sockets) {
      socket.close();
    }
  }
}
