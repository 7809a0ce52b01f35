package io.weir.spring;

import io.weir.api.spi.BackendClient;
import io.weir.api.spi.CacheStore;
import io.weir.api.spi.CounterStore;
import io.weir.api.spi.Services;
import io.weir.api.spi.Ticker;
import io.weir.api.spi.Timers;
import io.weir.api.spi.TraceSink;
import io.weir.netty.NettyTimers;
import io.weir.netty.client.ClientLimits;
import io.weir.netty.loop.NettyTransport;
import io.weir.redis.RedisStores;
import io.weir.runtime.engine.host.ExchangeHandler;
import io.weir.runtime.engine.host.HostLimits;
import io.weir.runtime.store.InProcessStores;
import io.weir.servlet.PolicyFilter;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;

/**
 * Puts policies in front of a servlet application. Every part is a bean that an application may
 * replace by its own: {@link Ticker}, {@link Timers}, {@link BackendClient} (for what policies
 * call), {@link CounterStore}, {@link CacheStore}, {@link TraceSink}, {@link Services} as a whole.
 */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty(prefix = "weir", name = "enabled", matchIfMissing = true)
@EnableConfigurationProperties(WeirProperties.class)
public class WeirAutoConfiguration {
  @Bean
  @ConditionalOnMissingBean
  Ticker weirTicker() {
    return Ticker.system();
  }

  @Bean
  @ConditionalOnMissingBean
  WeirTransport weirTransport() {
    return new WeirTransport(NettyTransport.start(1));
  }

  @Bean
  @ConditionalOnMissingBean
  Timers weirTimers(WeirTransport transport) {
    return new NettyTimers(transport.transport());
  }

  @Bean
  @ConditionalOnMissingBean
  BackendClient weirBackendClient(WeirTransport transport) {
    return transport.client(ClientLimits.DEFAULT);
  }

  @Bean
  @ConditionalOnMissingBean
  Services weirServices(
      Ticker ticker,
      Timers timers,
      BackendClient client,
      ObjectProvider<CounterStore> counters,
      ObjectProvider<CacheStore> cache,
      ObjectProvider<TraceSink> traces) {
    Services.Builder services =
        InProcessStores.addTo(Services.builder(timers, client).ticker(ticker), ticker);
    counters.ifAvailable(services::counterStore);
    cache.ifAvailable(services::externalCache);
    traces.ifAvailable(services::traceSink);
    return services.build();
  }

  @Bean
  @ConditionalOnMissingBean
  PolicyDocuments weirPolicies(
      WeirProperties properties, ResourceLoader resources, Services services) {
    return new PolicyDocuments(properties, resources, services);
  }

  @Bean
  FilterRegistrationBean<PolicyFilter> weirFilter(
      WeirProperties properties,
      PolicyDocuments documents,
      ObjectProvider<ExchangeHandlerCustomizer> customizers) {
    ExchangeHandler handler = documents;
    for (ExchangeHandlerCustomizer customizer : customizers.orderedStream().toList()) {
      handler = customizer.customize(handler);
    }
    HostLimits limits = HostLimits.DEFAULT.withBody(properties.limits().requestBody().toBytes());
    FilterRegistrationBean<PolicyFilter> registration =
        new FilterRegistrationBean<>(new PolicyFilter(handler, limits));
    registration.setName("weirPolicyFilter");
    registration.setAsyncSupported(true);
    registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC));
    registration.setUrlPatterns(properties.urlPatterns());
    registration.setOrder(properties.order());
    return registration;
  }

  /**
   * Shared limits, where {@code weir-redis} is on the class path and {@code weir.redis.uri} is set.
   */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(name = "io.weir.redis.RedisStores")
  @ConditionalOnProperty("weir.redis.uri")
  static class SharedThroughRedis {
    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    RedisStores weirRedisStores(WeirProperties properties, Ticker ticker) {
      return RedisProperties.connect(properties.redis(), ticker);
    }

    @Bean
    @ConditionalOnMissingBean
    CounterStore weirCounterStore(RedisStores stores) {
      return stores.counterStore();
    }

    @Bean
    @ConditionalOnMissingBean
    CacheStore weirCacheStore(RedisStores stores) {
      return stores.cacheStore();
    }
  }
}
