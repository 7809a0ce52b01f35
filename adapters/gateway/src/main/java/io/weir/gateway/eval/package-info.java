/** Expressions tried one by one: values, bound trees, generated Java, and a loop to type in. */
@NullMarked
package io.weir.gateway.eval;

import org.jspecify.annotations.NullMarked;
