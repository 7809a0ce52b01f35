/** Strings, characters, builders, encodings, globalization. */
@NullMarked
package io.weir.runtime.dotnet.text;

import org.jspecify.annotations.NullMarked;
