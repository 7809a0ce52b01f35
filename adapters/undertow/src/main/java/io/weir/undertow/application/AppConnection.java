package io.weir.undertow.application;

import io.undertow.server.AbstractServerConnection;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.HttpUpgradeListener;
import io.undertow.server.SSLSessionInfo;
import io.undertow.server.ServerConnection;
import io.undertow.util.AttachmentKey;
import io.undertow.util.AttachmentList;
import java.util.List;
import org.xnio.StreamConnection;
import org.xnio.conduits.StreamSinkConduit;

/**
 * The caller's connection as an application sees it for one exchange: what is read and written is
 * that of the policies, and so is its end. It cannot be upgraded.
 */
final class AppConnection extends AbstractServerConnection {
  private final ServerConnection real;
  private final ForwardedExchange exchange;
  private final AppSource source;

  AppConnection(ServerConnection real, ForwardedExchange exchange, AppSource source, AppSink sink) {
    super(
        new AppChannel(real.getIoThread(), real, exchange, source, sink),
        real.getByteBufferPool(),
        null,
        real.getUndertowOptions(),
        real.getBufferSize());
    this.real = real;
    this.exchange = exchange;
    this.source = source;
  }

  @Override
  protected StreamSinkConduit getSinkConduit(HttpServerExchange from, StreamSinkConduit conduit) {
    return conduit;
  }

  /** Content that the application leaves unread is the caller's connection's business. */
  @Override
  public void terminateRequestChannel(HttpServerExchange from) {
    source.terminateReads();
  }

  @Override
  protected void exchangeComplete(HttpServerExchange from) {
    exchange.ended();
  }

  @Override
  public HttpServerExchange sendOutOfBandResponse(HttpServerExchange from) {
    throw new IllegalStateException("100 Continue is sent when content is read");
  }

  @Override
  public boolean isContinueResponseSupported() {
    return false;
  }

  @Override
  protected boolean isUpgradeSupported() {
    return false;
  }

  @Override
  protected boolean isConnectSupported() {
    return false;
  }

  @Override
  protected StreamConnection upgradeChannel() {
    throw new IllegalStateException("no upgrade behind policies");
  }

  @Override
  protected void setConnectListener(HttpUpgradeListener listener) {
    throw new IllegalStateException("no CONNECT behind policies");
  }

  @Override
  public boolean isRequestTrailerFieldsSupported() {
    return false;
  }

  // The rest is the caller's connection's.

  @Override
  public SSLSessionInfo getSslSessionInfo() {
    return real.getSslSessionInfo();
  }

  @Override
  public void setSslSessionInfo(SSLSessionInfo info) {
    real.setSslSessionInfo(info);
  }

  @Override
  public String getTransportProtocol() {
    return real.getTransportProtocol();
  }

  @Override
  public <T> T getAttachment(AttachmentKey<T> key) {
    return real.getAttachment(key);
  }

  @Override
  public <T> List<T> getAttachmentList(AttachmentKey<? extends List<T>> key) {
    return real.getAttachmentList(key);
  }

  @Override
  public <T> T putAttachment(AttachmentKey<T> key, T value) {
    return real.putAttachment(key, value);
  }

  @Override
  public <T> T removeAttachment(AttachmentKey<T> key) {
    return real.removeAttachment(key);
  }

  @Override
  public <T> void addToAttachmentList(AttachmentKey<AttachmentList<T>> key, T value) {
    real.addToAttachmentList(key, value);
  }
}
