package io.weir.spring;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.weir.redis.RedisStatus;
import io.weir.redis.RedisStores;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;

/** {@code weir.redis.…}: whether it is available, commands, failures, decisions made without it. */
final class RedisMeters implements MeterBinder, BeanFactoryAware {
  private @Nullable BeanFactory beans;

  @Override
  public void setBeanFactory(BeanFactory beanFactory) {
    beans = beanFactory;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    RedisStores stores =
        beans == null ? null : beans.getBeanProvider(RedisStores.class).getIfAvailable();
    if (stores == null) {
      return;
    }
    Gauge.builder("weir.redis.available", stores, s -> s.status().available() ? 1 : 0)
        .description("whether Redis answers")
        .register(registry);
    counter(registry, stores, "weir.redis.commands", RedisStatus::commands);
    counter(registry, stores, "weir.redis.failures", RedisStatus::failures);
    counter(registry, stores, "weir.redis.local.decisions", RedisStatus::localDecisions);
  }

  private static void counter(
      MeterRegistry registry, RedisStores stores, String name, ToLongFunction<RedisStatus> value) {
    FunctionCounter.builder(name, stores, s -> value.applyAsLong(s.status())).register(registry);
  }
}
