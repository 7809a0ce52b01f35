package io.weir.redis;

import io.weir.api.spi.CounterStore.Decision;
import io.weir.api.spi.CounterStore.Demand;
import io.weir.api.spi.CounterStore.SlidingWindow;
import io.weir.api.spi.Ticker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;

/**
 * One of several instances that share a limit: asks so many times, up to 50 at once, and prints how
 * many calls were granted, refused, and left without a decision.
 */
final class SharingProcess {
  private static final int AT_ONCE = 50;

  private SharingProcess() {}

  public static void main(String[] arguments) throws Exception {
    String uri = arguments[0];
    int calls = Integer.parseInt(arguments[1]);
    SlidingWindow limit = new SlidingWindow(Long.parseLong(arguments[2]), Duration.ofHours(1));
    RedisSettings settings =
        RedisSettings.at(uri)
            .timeout(Duration.ofSeconds(10))
            .retryAfter(Duration.ofMillis(20))
            .whenUnavailable(WhenUnavailable.REFUSE)
            .build();
    int granted = 0;
    int refused = 0;
    int undecided = 0;
    try (RedisStores stores = RedisStores.connect(settings, Ticker.system())) {
      Awaiting.until(
          () ->
              stores.status().available()
                  && stores.status().commands() > stores.status().failures(),
          () -> {
            try {
              Awaiting.answer(stores.cacheStore().get("are you there"));
            } catch (ExecutionException e) {
              Thread.onSpinWait();
            }
          });
      System.out.println("ready");
      if (System.in.read() < 0) { // all begin together
        return;
      }
      for (int done = 0; done < calls; done += AT_ONCE) {
        List<CompletionStage<List<Decision>>> asked = new ArrayList<>();
        for (int i = 0; i < Math.min(AT_ONCE, calls - done); i++) {
          asked.add(stores.counterStore().acquire(List.of(new Demand("k:shared", limit, 1))));
        }
        for (CompletionStage<List<Decision>> stage : asked) {
          try {
            boolean yes = Awaiting.answer(stage).get(0).granted();
            granted += yes ? 1 : 0;
            refused += yes ? 0 : 1;
          } catch (ExecutionException e) {
            undecided++;
          }
        }
      }
    }
    System.out.println(granted + " " + refused + " " + undecided);
  }
}
