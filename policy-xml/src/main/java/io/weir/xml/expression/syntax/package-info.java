/**
 * The text of an expression becomes tokens and a tree.
 *
 * <p>The language is C# 7.3 as an expression or a block of statements can hold it; names are
 * Roslyn's. What a later version of C# brought is recognised and refused by name. Offsets count in
 * the text that was parsed; who parses maps them to the author's file. Nothing here throws on any
 * text.
 */
@NullMarked
package io.weir.xml.expression.syntax;

import org.jspecify.annotations.NullMarked;
