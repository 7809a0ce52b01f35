/**
 * The entities that {@code context} shows: API, operation, product, subscription, user, deployment.
 * Immutable records.
 */
@NullMarked
package io.weir.api.entity;

import org.jspecify.annotations.NullMarked;
