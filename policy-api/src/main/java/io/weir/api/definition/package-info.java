/**
 * How a policy declares itself: name, places, attributes, children, documentation and executable
 * node in one class.
 */
@NullMarked
package io.weir.api.definition;

import org.jspecify.annotations.NullMarked;
