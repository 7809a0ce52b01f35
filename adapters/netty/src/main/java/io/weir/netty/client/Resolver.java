package io.weir.netty.client;

import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Finds addresses with the JDK's resolver, away from the event loops, which it would block. */
final class Resolver {
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          2,
          task -> {
            Thread thread = new Thread(task, "weir-resolver");
            thread.setDaemon(true);
            return thread;
          });

  void resolve(String host, BiConsumer<InetAddress @Nullable [], @Nullable Throwable> then) {
    String name =
        host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    byte[] literal = NetUtil.createByteArrayFromIpAddressString(name);
    if (literal != null) {
      try {
        then.accept(new InetAddress[] {InetAddress.getByAddress(name, literal)}, null);
      } catch (UnknownHostException e) {
        then.accept(null, e);
      }
      return;
    }
    threads.execute(
        () -> {
          InetAddress[] found = null;
          UnknownHostException failure = null;
          try {
            found = InetAddress.getAllByName(name);
          } catch (UnknownHostException e) {
            failure = e;
          }
          then.accept(found, failure);
        });
  }

  void close() {
    threads.shutdownNow();
  }
}
