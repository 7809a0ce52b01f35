/** Hashes, ciphers, keys and certificates. */
@NullMarked
package io.weir.runtime.dotnet.crypto;

import org.jspecify.annotations.NullMarked;
