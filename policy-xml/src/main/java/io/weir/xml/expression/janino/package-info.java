/** Janino as the back end: Java source to bytes to a class in a loader of its own. */
@NullMarked
package io.weir.xml.expression.janino;

import org.jspecify.annotations.NullMarked;
