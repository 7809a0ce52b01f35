/** Expression cases with the answers of real .NET, and how far the engine agrees. */
@NullMarked
package io.weir.testkit.conformance;

import org.jspecify.annotations.NullMarked;
