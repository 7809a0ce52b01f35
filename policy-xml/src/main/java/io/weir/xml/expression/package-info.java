/** The compiler of C# expressions as the rest of the library sees it. */
@NullMarked
package io.weir.xml.expression;

import org.jspecify.annotations.NullMarked;
