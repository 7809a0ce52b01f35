package io.weir.undertow.application;

import java.io.IOException;
import java.net.SocketAddress;
import org.xnio.Option;
import org.xnio.StreamConnection;
import org.xnio.XnioIoThread;
import org.xnio.channels.ConnectedChannel;

/** The two directions of an application's exchange as a channel; the rest is the caller's. */
final class AppChannel extends StreamConnection {
  private final ConnectedChannel real;
  private final ForwardedExchange exchange;

  AppChannel(
      XnioIoThread thread,
      ConnectedChannel real,
      ForwardedExchange exchange,
      AppSource source,
      AppSink sink) {
    super(thread);
    this.real = real;
    this.exchange = exchange;
    setSourceConduit(source);
    setSinkConduit(sink);
  }

  /** Before the conduits are shut: what was not written must not look whole. */
  @Override
  protected void closeAction() {
    exchange.closedByApplication();
  }

  @Override
  public SocketAddress getPeerAddress() {
    return real.getPeerAddress();
  }

  @Override
  public SocketAddress getLocalAddress() {
    return real.getLocalAddress();
  }

  @Override
  public boolean supportsOption(Option<?> option) {
    return real.supportsOption(option);
  }

  @Override
  public <T> T getOption(Option<T> option) throws IOException {
    return real.getOption(option);
  }

  @Override
  public <T> T setOption(Option<T> option, T value) throws IOException {
    return real.setOption(option, value);
  }
}
