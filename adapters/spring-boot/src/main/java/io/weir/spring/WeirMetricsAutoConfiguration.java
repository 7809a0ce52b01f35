package io.weir.spring;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Meters of requests and of shared stores, where Micrometer is. */
@AutoConfiguration(
    before = WeirAutoConfiguration.class,
    afterName =
        "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration")
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean(MeterRegistry.class)
public class WeirMetricsAutoConfiguration {
  @Bean
  ExchangeHandlerCustomizer weirRequestMeters(MeterRegistry registry) {
    return handler -> new MeteredHandler(handler, registry);
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(name = "io.weir.redis.RedisStores")
  static class Redis {
    @Bean
    RedisMeters weirRedisMeters() {
      return new RedisMeters();
    }
  }
}
