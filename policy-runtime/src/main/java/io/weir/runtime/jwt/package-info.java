/** JSON web tokens: keys, signatures, and what identity providers publish. */
@NullMarked
package io.weir.runtime.jwt;

import org.jspecify.annotations.NullMarked;
