/** Bodies of messages: buffering streamed ones within limits. */
@NullMarked
package io.weir.runtime.body;

import org.jspecify.annotations.NullMarked;
