package io.weir.runtime.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.weir.api.spi.CounterStore;
import io.weir.api.spi.Ticker;
import io.weir.runtime.limit.Counter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Counters in this process. A key that no limit remembers any more is dropped; at most {@link
 * #MOST_KEYS} are kept, and beyond that those not used for longest begin anew. Any thread.
 */
public final class InProcessCounterStore implements CounterStore {
  /** The greatest number of counters. */
  public static final long MOST_KEYS = 1_000_000;

  private final Ticker ticker;
  private final Cache<String, Entry> entries;

  private static final class Entry {
    final Counter counter;
    long keepNanos;

    Entry(Counter counter, long keepNanos) {
      this.counter = counter;
      this.keepNanos = keepNanos;
    }
  }

  /** Creates a store with its own counters. */
  public InProcessCounterStore(Ticker ticker) {
    this.ticker = ticker;
    this.entries =
        Caffeine.newBuilder()
            .maximumSize(MOST_KEYS)
            .ticker(ticker::nanos)
            .executor(Runnable::run)
            .expireAfter(
                Expiry.<String, Entry>accessing((key, entry) -> Duration.ofNanos(entry.keepNanos)))
            .build();
  }

  @Override
  public CompletionStage<List<Decision>> acquire(List<Demand> demands) {
    return CompletableFuture.completedStage(decide(demands, true));
  }

  @Override
  public CompletionStage<List<Decision>> add(List<Demand> demands) {
    return CompletableFuture.completedStage(decide(demands, false));
  }

  private List<Decision> decide(List<Demand> demands, boolean test) {
    long nanos = ticker.nanos();
    Instant now = ticker.now();
    if (demands.size() == 1) {
      Demand demand = demands.get(0);
      Entry entry = entry(demand, nanos);
      synchronized (entry) {
        return List.of(one(entry, demand, test, nanos, now));
      }
    }
    List<Entry> found = new ArrayList<>(demands.size());
    List<Integer> order = new ArrayList<>(demands.size());
    for (int i = 0; i < demands.size(); i++) {
      found.add(entry(demands.get(i), nanos));
      order.add(i);
    }
    // One order of locking for all callers.
    order.sort(Comparator.comparing(i -> name(demands.get(i))));
    return locked(demands, found, order, 0, test, nanos, now);
  }

  private List<Decision> locked(
      List<Demand> demands,
      List<Entry> found,
      List<Integer> order,
      int next,
      boolean test,
      long nanos,
      Instant now) {
    if (next < order.size()) {
      synchronized (found.get(order.get(next))) {
        return locked(demands, found, order, next + 1, test, nanos, now);
      }
    }
    List<Decision> decisions = new ArrayList<>(demands.size());
    boolean granted = true;
    if (test) {
      for (int i = 0; i < demands.size(); i++) {
        Demand demand = demands.get(i);
        Decision decision = found.get(i).counter.test(demand.limit(), demand.amount(), nanos, now);
        decisions.add(decision);
        granted &= decision.granted();
      }
    }
    if (granted) {
      decisions.clear();
      for (int i = 0; i < demands.size(); i++) {
        Demand demand = demands.get(i);
        decisions.add(found.get(i).counter.add(demand.limit(), demand.amount(), nanos, now));
      }
    }
    return decisions;
  }

  private static Decision one(Entry entry, Demand demand, boolean test, long nanos, Instant now) {
    if (test) {
      Decision decision = entry.counter.test(demand.limit(), demand.amount(), nanos, now);
      if (!decision.granted() || demand.amount() == 0) {
        return decision;
      }
    }
    return entry.counter.add(demand.limit(), demand.amount(), nanos, now);
  }

  private Entry entry(Demand demand, long nanos) {
    long keep = keepNanos(demand.limit());
    Entry entry =
        entries.get(name(demand), key -> new Entry(Counter.of(demand.limit(), nanos), keep));
    synchronized (entry) {
      entry.keepNanos = Math.max(entry.keepNanos, keep);
    }
    return entry;
  }

  private static String name(Demand demand) {
    Limit limit = demand.limit();
    String kind =
        limit instanceof SlidingWindow ? "s:" : limit instanceof FixedWindow ? "f:" : "t:";
    return kind + demand.key();
  }

  /** How long after its last use a counter still matters. */
  private static long keepNanos(Limit limit) {
    Duration keep;
    if (limit instanceof SlidingWindow window) {
      keep = window.window();
    } else if (limit instanceof TokenBucket bucket) {
      keep = bucket.period();
    } else {
      FixedWindow window = (FixedWindow) limit;
      keep = window.period().isZero() ? Duration.ofDays(36_500) : window.period();
    }
    return keep.plusSeconds(1).toNanos();
  }
}
