/**
 * Writes lowered units down as Java source: one statement a line, every type spelled out, nothing
 * left for the Java compiler to decide.
 */
@NullMarked
package io.weir.xml.expression.emit;

import org.jspecify.annotations.NullMarked;
