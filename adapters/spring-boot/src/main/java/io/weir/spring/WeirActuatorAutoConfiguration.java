package io.weir.spring;

import io.weir.redis.RedisStores;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The endpoint {@code weir} and the health of policies, where Spring Boot's actuator is. */
@AutoConfiguration(after = WeirAutoConfiguration.class)
@ConditionalOnClass(name = "org.springframework.boot.actuate.endpoint.annotation.Endpoint")
@ConditionalOnBean(PolicyDocuments.class)
public class WeirActuatorAutoConfiguration {
  @Bean
  @ConditionalOnAvailableEndpoint
  @ConditionalOnMissingBean
  WeirEndpoint weirEndpoint(PolicyDocuments documents) {
    return new WeirEndpoint(documents);
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(name = "org.springframework.boot.health.contributor.HealthIndicator")
  static class Health {
    @Bean
    @ConditionalOnEnabledHealthIndicator("weir")
    @ConditionalOnMissingBean(name = "weirHealthIndicator")
    HealthIndicator weirHealthIndicator(
        PolicyDocuments documents, ObjectProvider<StoreHealth> stores) {
      return new WeirHealthIndicator(documents, stores.getIfAvailable());
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(name = "io.weir.redis.RedisStores")
  @ConditionalOnBean(type = "io.weir.redis.RedisStores")
  static class RedisHealth {
    @Bean
    StoreHealth weirStoreHealth(RedisStores stores, WeirProperties properties) {
      return StoreHealth.of(stores, properties);
    }
  }
}
