package io.weir.netty.loop;

import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.IoEventLoop;
import io.netty.channel.IoHandlerFactory;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollServerSocketChannel;
import io.netty.channel.epoll.EpollSocketChannel;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.ServerSocketChannel;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;

/**
 * The event loops that servers and clients share: Linux's epoll where Netty's native library of the
 * same version is on the class path, the JDK's selector otherwise. Measured as a proxy of small
 * messages, neither costs more than the other.
 */
public final class NettyTransport {
  private final EventLoopGroup group;

  private NettyTransport(EventLoopGroup group) {
    this.group = group;
  }

  /** Starts loops; threads of none of them end the process alive. */
  public static NettyTransport start(int threads) {
    IoHandlerFactory io =
        Epoll.isAvailable() ? EpollIoHandler.newFactory() : NioIoHandler.newFactory();
    return new NettyTransport(
        new MultiThreadIoEventLoopGroup(threads, new DefaultThreadFactory("weir-io", true), io));
  }

  /** Uses loops that somebody else starts and stops. */
  public static NettyTransport of(EventLoopGroup group) {
    return new NettyTransport(group);
  }

  /** The loops. */
  public EventLoopGroup group() {
    return group;
  }

  /** The type of listening channels. */
  public Class<? extends ServerSocketChannel> serverChannel() {
    return isEpoll(group.next()) ? EpollServerSocketChannel.class : NioServerSocketChannel.class;
  }

  /** The type of connections on the loop. */
  public static Class<? extends SocketChannel> channelOf(EventLoop loop) {
    return isEpoll(loop) ? EpollSocketChannel.class : NioSocketChannel.class;
  }

  private static boolean isEpoll(EventLoop loop) {
    return Epoll.isAvailable()
        && loop instanceof IoEventLoop io
        && io.isIoType(EpollIoHandler.class);
  }
}
