/** Dates, times and time zones. */
@NullMarked
package io.weir.runtime.dotnet.time;

import org.jspecify.annotations.NullMarked;
