/**
 * Applies the definitions of policies to read documents: sections, scopes and {@code <base/>},
 * fragments, typed attributes, and every check that needs no request.
 */
@NullMarked
package io.weir.xml.bind;

import org.jspecify.annotations.NullMarked;
