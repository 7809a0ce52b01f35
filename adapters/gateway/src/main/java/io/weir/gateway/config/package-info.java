/**
 * What a gateway serves, as its author wrote it: a folder with {@code weir.yaml}, or one policy
 * document. Strict: every mistake has a place, and nothing unknown is passed over.
 */
@NullMarked
package io.weir.gateway.config;

import org.jspecify.annotations.NullMarked;
