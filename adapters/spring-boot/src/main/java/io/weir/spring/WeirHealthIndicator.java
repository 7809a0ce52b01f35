package io.weir.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Up while policies serve. A newer version that was refused is a detail: the one before serves.
 * Down only where limits refuse calls because Redis is away.
 */
final class WeirHealthIndicator implements HealthIndicator {
  private final PolicyDocuments documents;
  private final @Nullable StoreHealth stores;

  WeirHealthIndicator(PolicyDocuments documents, @Nullable StoreHealth stores) {
    this.documents = documents;
    this.stores = stores;
  }

  @Override
  public Health health() {
    PolicyDocuments.Status status = documents.status();
    Health.Builder health =
        stores == null || stores.isServing().get() ? Health.up() : Health.down();
    health
        .withDetail("loadedAt", status.loadedAt().toString())
        .withDetail("refusedErrors", status.refused().size());
    if (status.unreadable() != null) {
      health.withDetail("unreadable", status.unreadable());
    }
    if (stores != null) {
      health.withDetail("redis", stores.details().get());
    }
    return health.build();
  }
}
