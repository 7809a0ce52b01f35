package io.weir.api.spi;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Gives the values of secrets by the identifier that a named value holds. Never blocks.
 *
 * @since 0.1
 */
public interface Secrets {
  /** The value, or null if there is no such secret. */
  CompletionStage<@Nullable String> secret(String identifier);
}
