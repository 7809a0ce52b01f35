/** Limits that several instances share: Weir's beside plain Bucket4j's. */
@org.jspecify.annotations.NullMarked
package io.weir.benchmarks.redis;
