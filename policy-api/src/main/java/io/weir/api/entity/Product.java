package io.weir.api.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product.
 *
 * @param id its id
 * @param name its display name
 * @param apis the APIs in it
 * @param groups the groups that see it
 * @param approvalRequired whether subscriptions need approval
 * @param published whether it is published
 * @param subscriptionLimit how many subscriptions a user may have, or null
 * @param subscriptionRequired whether a key is needed
 * @since 0.1
 */
public record Product(
    String id,
    String name,
    List<Api> apis,
    List<Group> groups,
    boolean approvalRequired,
    boolean published,
    @Nullable Integer subscriptionLimit,
    boolean subscriptionRequired) {
  /** Copies the lists. */
  public Product {
    apis = List.copyOf(apis);
    groups = List.copyOf(groups);
  }
}
