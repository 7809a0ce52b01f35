package io.weir.netty;

import io.netty.channel.EventLoop;
import io.netty.util.concurrent.Future;
import io.weir.api.spi.Timers;
import io.weir.netty.loop.LoopContext;
import io.weir.netty.loop.NettyTransport;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Timers on the event loops; an action runs on the loop that scheduled it. */
public final class NettyTimers implements Timers {
  private final NettyTransport transport;

  /** Timers on the loops. */
  public NettyTimers(NettyTransport transport) {
    this.transport = transport;
  }

  @Override
  public Runnable schedule(Duration delay, Runnable action) {
    LoopContext here = LoopContext.current();
    EventLoop loop = here != null ? here.loop() : transport.group().next();
    Future<?> scheduled = loop.schedule(action, Math.max(0, delay.toNanos()), TimeUnit.NANOSECONDS);
    return () -> scheduled.cancel(false);
  }
}
