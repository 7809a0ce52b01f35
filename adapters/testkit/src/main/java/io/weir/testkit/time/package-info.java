/** Virtual time. */
@NullMarked
package io.weir.testkit.time;

import org.jspecify.annotations.NullMarked;
