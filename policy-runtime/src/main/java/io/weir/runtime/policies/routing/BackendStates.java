package io.weir.runtime.policies.routing;

import io.weir.api.entity.Backend;
import io.weir.api.spi.Services;
import io.weir.api.spi.Ticker;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Which backends of this gateway are out of service, and whose turn it is in a pool. A breaker
 * closes fully when its time is over. Among the available members of the best priority, turns are
 * taken by weight, as evenly spread as can be. Any thread.
 */
final class BackendStates {
  private final Ticker ticker;
  private final Map<String, Circuit> circuits = new ConcurrentHashMap<>();
  private final Map<String, Turns> pools = new ConcurrentHashMap<>();

  private BackendStates(Services services) {
    this.ticker = services.ticker();
  }

  static BackendStates of(Services services) {
    return services.shared(BackendStates.class, BackendStates::new);
  }

  /** How long the backend stays out of service; zero if it is available. */
  Duration outage(Backend backend) {
    Circuit circuit = backend.breaker() == null ? null : circuits.get(backend.id());
    return circuit == null ? Duration.ZERO : circuit.outage(ticker.nanos());
  }

  /**
   * Counts a call.
   *
   * @param status the status, or 0 if there was no response
   * @param reason the error's reason if there was no response
   * @param retryAfter what the response said of Retry-After, or null
   */
  void called(Backend backend, int status, @Nullable String reason, @Nullable Duration retryAfter) {
    Backend.Breaker breaker = backend.breaker();
    if (breaker != null) {
      circuits
          .computeIfAbsent(backend.id(), id -> new Circuit())
          .called(breaker, isFailure(breaker, status, reason), retryAfter, ticker.nanos());
    }
  }

  private static boolean isFailure(Backend.Breaker breaker, int status, @Nullable String reason) {
    for (int[] range : breaker.statusRanges()) {
      if (status >= range[0] && status <= range[1]) {
        return true;
      }
    }
    return reason != null && breaker.errorReasons().contains(reason);
  }

  /** The member whose turn it is, or null if none is available. */
  @Nullable Backend next(Backend pool, Map<String, Backend> all) {
    List<Backend.Member> members = new ArrayList<>(pool.members());
    members.sort(Comparator.comparingInt(Backend.Member::priority));
    List<Backend.Member> group = new ArrayList<>();
    for (Backend.Member member : members) {
      if (!group.isEmpty() && group.get(0).priority() != member.priority()) {
        break;
      }
      Backend backend = all.get(member.backendId());
      if (backend != null && !backend.isPool() && outage(backend).isZero()) {
        group.add(member);
      }
    }
    if (group.isEmpty()) {
      return null;
    }
    String chosen = pools.computeIfAbsent(pool.id(), id -> new Turns()).next(group);
    return all.get(chosen);
  }

  /** The shortest outage of a pool's members. */
  Duration shortestOutage(Backend pool, Map<String, Backend> all) {
    return pool.members().stream()
        .map(member -> all.get(member.backendId()))
        .filter(backend -> backend != null)
        .map(this::outage)
        .min(Comparator.naturalOrder())
        .orElse(Duration.ZERO);
  }

  /** The breaker of one backend. */
  private static final class Circuit {
    private final ArrayDeque<long[]> calls = new ArrayDeque<>();
    private int failures;
    private long closesAt;
    private boolean open;

    synchronized Duration outage(long now) {
      if (open && closesAt - now <= 0) {
        open = false;
        calls.clear();
        failures = 0;
      }
      return open ? Duration.ofNanos(closesAt - now) : Duration.ZERO;
    }

    synchronized void called(
        Backend.Breaker breaker, boolean failure, @Nullable Duration retryAfter, long now) {
      if (open) {
        return;
      }
      boolean countsAll = breaker.percentage() > 0;
      if (!failure && !countsAll) {
        return;
      }
      calls.addLast(new long[] {now, failure ? 1 : 0});
      failures += failure ? 1 : 0;
      long interval = breaker.interval().toNanos();
      while (!calls.isEmpty() && now - calls.peekFirst()[0] >= interval) {
        failures -= (int) calls.removeFirst()[1];
      }
      boolean trips =
          countsAll
              ? failures * 100L >= (long) breaker.percentage() * calls.size() && failures > 0
              : failures >= breaker.count();
      if (trips && failure) {
        Duration time =
            breaker.acceptRetryAfter() && retryAfter != null ? retryAfter : breaker.tripDuration();
        open = true;
        closesAt = now + time.toNanos();
      }
    }
  }

  /** Smooth weighted round robin. */
  private static final class Turns {
    private final Map<String, Long> credit = new HashMap<>();

    synchronized String next(List<Backend.Member> members) {
      long total = 0;
      String best = members.get(0).backendId();
      for (Backend.Member member : members) {
        long weight = Math.max(1, member.weight());
        total += weight;
        credit.merge(member.backendId(), weight, Long::sum);
        if (credit.get(member.backendId()) > credit.get(best)) {
          best = member.backendId();
        }
      }
      credit.merge(best, -total, Long::sum);
      return best;
    }
  }
}
