/**
 * What an application behind the filter sees: an exchange of its own, on a connection that looks
 * like the caller's. Used by the handler alone.
 */
@NullMarked
package io.weir.undertow.application;

import org.jspecify.annotations.NullMarked;
