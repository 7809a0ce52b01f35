/** Which operation a request belongs to. */
@NullMarked
package io.weir.runtime.routing;

import org.jspecify.annotations.NullMarked;
