/**
 * The types and members that expressions see: what {@link io.weir.runtime.dotnet.DotNetTypes}
 * declares, read lazily, and what a program declares itself.
 *
 * <p>Two types are {@code equals} if there is an identity conversion between them: names of tuple
 * elements do not count.
 */
@NullMarked
package io.weir.xml.expression.symbols;

import org.jspecify.annotations.NullMarked;
