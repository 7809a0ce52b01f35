/** Regular expressions with .NET's rules. */
@NullMarked
package io.weir.runtime.dotnet.regex;

import org.jspecify.annotations.NullMarked;
