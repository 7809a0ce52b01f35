/**
 * What an application behind the filter sees: request, response and asynchronous context as the
 * policies have them. Used by the filter alone.
 */
@NullMarked
package io.weir.servlet.application;

import org.jspecify.annotations.NullMarked;
