/**
 * YAML and JSON files as trees whose nodes know their place, so that every complaint can name a
 * line.
 */
@NullMarked
package io.weir.testkit.data;

import org.jspecify.annotations.NullMarked;
