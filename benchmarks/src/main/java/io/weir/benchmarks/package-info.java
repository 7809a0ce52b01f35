/** JMH benchmarks: Weir beside hand-written Java, other engines, and Janino alone. */
@NullMarked
package io.weir.benchmarks;

import org.jspecify.annotations.NullMarked;
