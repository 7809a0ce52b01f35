/**
 * Gives a syntax tree its meaning: names, types, overloads, conversions, constants.
 *
 * <p>The result is a tree of {@code Bound} nodes in which every type and conversion is explicit: an
 * expression has a type, and a constant expression its value, whatever the node is. A {@link
 * io.weir.xml.expression.binding.BoundReceiverPlaceholder} stands for a value that its owner has
 * evaluated once.
 */
@NullMarked
package io.weir.xml.expression.binding;

import org.jspecify.annotations.NullMarked;
