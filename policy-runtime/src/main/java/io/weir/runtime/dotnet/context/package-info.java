/** The policy context: {@code context} and everything that hangs on it. */
@NullMarked
package io.weir.runtime.dotnet.context;

import org.jspecify.annotations.NullMarked;
