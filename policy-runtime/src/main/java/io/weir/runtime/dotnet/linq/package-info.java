/** System.Linq.Enumerable. */
@NullMarked
package io.weir.runtime.dotnet.linq;

import org.jspecify.annotations.NullMarked;
