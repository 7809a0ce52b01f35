package io.weir.runtime.dotnet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.weir.api.spi.Ticker;
import java.time.Instant;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class BudgetTest {
  private static final RandomGenerator CHANCE = new Random(0);

  private static final class ManualTicker implements Ticker {
    long nanos = 1;

    @Override
    public long nanos() {
      return nanos;
    }

    @Override
    public Instant now() {
      return Instant.EPOCH;
    }
  }

  @Test
  void stepsEnd() {
    Budget budget = Budget.start(new ManualTicker(), CHANCE);
    try {
      budget.use(Budget.STEPS - 1);
      assertThrows(BudgetExceededError.class, () -> budget.use(2));
      assertThrows(BudgetExceededError.class, () -> Budget.steps(1_000_000));
    } finally {
      budget.end();
    }
    Budget next = Budget.start(new ManualTicker(), CHANCE);
    next.use(1_000);
    next.end();
  }

  @Test
  void timeEnds() {
    ManualTicker ticker = new ManualTicker();
    Budget budget = Budget.start(ticker, CHANCE);
    try {
      budget.use(100_000);
      ticker.nanos += Budget.NANOS;
      budget.use(100_000);
      ticker.nanos++;
      assertThrows(BudgetExceededError.class, () -> budget.use(100_000));
    } finally {
      budget.end();
    }
  }

  @Test
  void anEvaluationInsideAnotherSharesItsBudget() {
    Budget outer = Budget.start(new ManualTicker(), CHANCE);
    outer.use(Budget.STEPS - 10_000);
    Budget inner = Budget.start(new ManualTicker(), CHANCE);
    assertThrows(BudgetExceededError.class, () -> inner.use(100_000));
    inner.end();
    assertThrows(BudgetExceededError.class, () -> outer.use(100_000));
    outer.end();
  }

  @Test
  void callsNestToADepth() {
    Budget budget = Budget.start(new ManualTicker(), CHANCE);
    int depth = 0;
    try {
      for (int i = 0; i < Budget.DEPTH; i++) {
        Budget.enter(budget);
        depth++;
      }
      assertThrows(InsufficientExecutionStackException.class, () -> Budget.enter(budget));
      Budget.leave(budget);
      depth--;
      Budget.enter(budget);
      depth++;
      assertEquals(Budget.DEPTH, depth);
    } finally {
      while (depth-- > 0) {
        Budget.leave(budget);
      }
      budget.end();
    }
  }
}
