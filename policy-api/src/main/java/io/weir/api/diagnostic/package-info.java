/** Problems of documents, with their exact place in the author's text. */
@NullMarked
package io.weir.api.diagnostic;

import org.jspecify.annotations.NullMarked;
