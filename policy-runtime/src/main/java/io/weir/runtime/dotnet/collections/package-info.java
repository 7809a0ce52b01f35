/** Collections and their interfaces. */
@NullMarked
package io.weir.runtime.dotnet.collections;

import org.jspecify.annotations.NullMarked;
