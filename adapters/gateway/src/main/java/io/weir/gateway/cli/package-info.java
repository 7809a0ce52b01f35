/** The {@code weir} command line: one class a command. */
@NullMarked
package io.weir.gateway.cli;

import org.jspecify.annotations.NullMarked;
