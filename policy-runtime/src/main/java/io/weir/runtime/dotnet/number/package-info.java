/**
 * Numbers, Math, Convert, BitConverter, Random, Guid: formatting and parsing of the invariant
 * culture.
 */
@NullMarked
package io.weir.runtime.dotnet.number;

import org.jspecify.annotations.NullMarked;
