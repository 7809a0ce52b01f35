package io.weir.netty.loop;

import io.netty.channel.EventLoop;
import io.netty.util.concurrent.FastThreadLocal;
import io.netty.util.concurrent.Future;
import io.weir.api.spi.Ticker;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to one event loop. Deadlines are no timers: everything that has some is looked at
 * ten times a second, which costs nothing per request and little per connection.
 */
public final class LoopContext {
  /** How late a deadline may be noticed. */
  public static final long TICK_MILLIS = 100;

  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);
  private static final FastThreadLocal<LoopContext> CURRENT = new FastThreadLocal<>();

  private final EventLoop loop;
  private final Ticker ticker = Ticker.system();
  private final List<Watched> watched = new ArrayList<>();
  private @Nullable Future<?> ticks;
  private long now;
  private byte[] dateLine = new byte[0];
  private long dateSecond = Long.MIN_VALUE;
  private long dateChecked = Long.MIN_VALUE;

  private LoopContext(EventLoop loop) {
    this.loop = loop;
  }

  /** The context of the loop that the caller runs on. */
  public static LoopContext of(EventLoop loop) {
    LoopContext known = CURRENT.get();
    if (known == null) {
      if (!loop.inEventLoop()) {
        throw new IllegalStateException("not on the event loop");
      }
      known = new LoopContext(loop);
      CURRENT.set(known);
    }
    return known;
  }

  /** The context of the current thread, or null if it is no loop or has none yet. */
  public static @Nullable LoopContext current() {
    return CURRENT.get();
  }

  /** The loop. */
  public EventLoop loop() {
    return loop;
  }

  /** Nanoseconds; at most a tick old while anything is watched. */
  public long now() {
    return ticks == null ? ticker.nanos() : now;
  }

  /** Nanoseconds, exactly. */
  public long exactNow() {
    return ticker.nanos();
  }

  /**
   * The header line {@code Date} of now with its end; not to be changed. RFC 9110, 6.6.1 asks it of
   * every response that is made or passed on.
   */
  public byte[] dateLine() {
    long time = now();
    if (time != dateChecked || ticks == null) {
      dateChecked = time;
      Instant instant = ticker.now();
      if (instant.getEpochSecond() != dateSecond) {
        dateSecond = instant.getEpochSecond();
        dateLine =
            ("Date: " + HTTP_DATE.format(instant) + "\r\n").getBytes(StandardCharsets.US_ASCII);
      }
    }
    return dateLine;
  }

  /** Begins to look at it; without effect if that is done. */
  public void watch(Watched one) {
    if (one.index >= 0) {
      return;
    }
    one.index = watched.size();
    watched.add(one);
    if (ticks == null) {
      now = ticker.nanos();
      ticks = loop.scheduleAtFixedRate(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  /** Looks at it no more; without effect if it does not. */
  public void unwatch(Watched one) {
    int at = one.index;
    if (at < 0) {
      return;
    }
    one.index = -1;
    Watched last = watched.remove(watched.size() - 1);
    if (last != one) {
      watched.set(at, last);
      last.index = at;
    }
  }

  private void tick() {
    now = ticker.nanos();
    // From the end: what a check removes makes room for one that has been looked at.
    for (int i = watched.size() - 1; i >= 0; i--) {
      if (i < watched.size()) {
        watched.get(i).check(now);
      }
    }
    Future<?> running = ticks;
    if (watched.isEmpty() && running != null) {
      running.cancel(false);
      ticks = null;
    }
  }
}
