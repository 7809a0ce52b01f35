package io.weir.undertow;

import io.undertow.server.ServerConnection;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What a connection is doing for a handler; its close listener is registered once. */
final class Connection implements ServerConnection.CloseListener {
  private volatile @Nullable Call current;

  void begin(Call call) {
    current = call;
  }

  void end(Call call) {
    if (current == call) {
      current = null;
    }
  }

  @Override
  public void closed(ServerConnection connection) {
    Call call = current;
    if (call != null) {
      call.run(() -> call.gone(new IOException("the connection was closed")));
    }
  }
}
