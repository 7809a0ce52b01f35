/**
 * From the bound tree to a small language of Java's shape: C#'s statements become ifs, loops and
 * labelled jumps that every back end can write down, closures become numbered functions with
 * explicit captures, and every value has its Java type. What a value needs statements for is
 * evaluated into temporaries, in C#'s order.
 */
@NullMarked
package io.weir.xml.expression.lowering;

import org.jspecify.annotations.NullMarked;
