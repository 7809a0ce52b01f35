/**
 * What is known about a bound body beyond its types: where control goes, which variables have
 * values.
 */
@NullMarked
package io.weir.xml.expression.analysis;

import org.jspecify.annotations.NullMarked;
