/**
 * Limits, quotas and cached values that several instances share through Redis, by Lettuce. {@link
 * io.weir.redis.RedisStores} is the entrance.
 */
@NullMarked
package io.weir.redis;

import org.jspecify.annotations.NullMarked;
