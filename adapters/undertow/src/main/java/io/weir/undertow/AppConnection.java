package io.weir.undertow;

import io.undertow.connector.ByteBufferPool;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.HttpUpgradeListener;
import io.undertow.server.SSLSessionInfo;
import io.undertow.server.ServerConnection;
import io.undertow.util.AttachmentKey;
import io.undertow.util.AttachmentList;
import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.xnio.ChannelListener;
import org.xnio.Option;
import org.xnio.OptionMap;
import org.xnio.Pool;
import org.xnio.StreamConnection;
import org.xnio.XnioIoThread;
import org.xnio.XnioWorker;
import org.xnio.channels.ConnectedChannel;
import org.xnio.conduits.ConduitStreamSinkChannel;
import org.xnio.conduits.ConduitStreamSourceChannel;
import org.xnio.conduits.StreamSinkConduit;

/**
 * The caller's connection as an application sees it for one exchange: what is read and written is
 * that of the policies, and so is its end. It cannot be upgraded.
 */
@SuppressWarnings("deprecation") // Undertow's own contract still has Pool
final class AppConnection extends ServerConnection {
  private final ServerConnection real;
  private final ForwardedExchange exchange;
  private final ConduitStreamSourceChannel source;
  private final ConduitStreamSinkChannel sink;
  private final List<CloseListener> listeners = new CopyOnWriteArrayList<>();

  AppConnection(ServerConnection real, ForwardedExchange exchange, AppSource source, AppSink sink) {
    this.real = real;
    this.exchange = exchange;
    this.source = new ConduitStreamSourceChannel(this, source);
    this.sink = new ConduitStreamSinkChannel(this, sink);
  }

  /** Tells who wants to know that the connection was closed; on the I/O thread. */
  void tellClosed() {
    listeners.forEach(listener -> listener.closed(this));
  }

  @Override
  public void close() {
    exchange.closedByApplication();
  }

  @Override
  public boolean isOpen() {
    return !exchange.isClosed() && real.isOpen();
  }

  @Override
  public void addCloseListener(CloseListener listener) {
    listeners.add(listener);
  }

  @Override
  protected ConduitStreamSinkChannel getSinkChannel() {
    return sink;
  }

  @Override
  protected ConduitStreamSourceChannel getSourceChannel() {
    return source;
  }

  @Override
  protected StreamSinkConduit getSinkConduit(HttpServerExchange from, StreamSinkConduit conduit) {
    return conduit;
  }

  /** Content that the application leaves unread is the caller's connection's business. */
  @Override
  public void terminateRequestChannel(HttpServerExchange from) {
    ((AppSource) source.getConduit()).terminateReads();
  }

  @Override
  protected void exchangeComplete(HttpServerExchange from) {
    exchange.completed();
  }

  @Override
  protected void maxEntitySizeUpdated(HttpServerExchange from) {}

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
  protected void setUpgradeListener(HttpUpgradeListener listener) {
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
  public Pool<ByteBuffer> getBufferPool() {
    return real.getBufferPool();
  }

  @Override
  public ByteBufferPool getByteBufferPool() {
    return real.getByteBufferPool();
  }

  @Override
  public XnioWorker getWorker() {
    return real.getWorker();
  }

  @Override
  public XnioIoThread getIoThread() {
    return real.getIoThread();
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

  @Override
  public SocketAddress getPeerAddress() {
    return real.getPeerAddress();
  }

  @Override
  public <A extends SocketAddress> A getPeerAddress(Class<A> type) {
    return real.getPeerAddress(type);
  }

  @Override
  public SocketAddress getLocalAddress() {
    return real.getLocalAddress();
  }

  @Override
  public <A extends SocketAddress> A getLocalAddress(Class<A> type) {
    return real.getLocalAddress(type);
  }

  @Override
  public ChannelListener.Setter<? extends ConnectedChannel> getCloseSetter() {
    return real.getCloseSetter();
  }

  @Override
  public OptionMap getUndertowOptions() {
    return real.getUndertowOptions();
  }

  @Override
  public int getBufferSize() {
    return real.getBufferSize();
  }

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
