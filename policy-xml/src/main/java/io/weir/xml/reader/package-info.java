/**
 * The text of a policy document becomes elements with their exact places.
 *
 * <p>Two styles of writing are read, and any mixture of them: well-formed XML, and "raw" documents
 * whose expressions hold quotes, {@code <} and {@code &} as they are. Named values are substituted
 * here. Nothing here knows policies, and nothing here throws on any text.
 */
@NullMarked
package io.weir.xml.reader;

import org.jspecify.annotations.NullMarked;
