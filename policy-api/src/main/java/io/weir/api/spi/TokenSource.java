package io.weir.api.spi;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Gives access tokens of the gateway's own identity. Caches and renews them; never blocks.
 *
 * @since 0.1
 */
public interface TokenSource {
  /**
   * A token that is still good for a while.
   *
   * @param resource whom it is for
   * @param clientId the identity, or null for the gateway's own
   */
  CompletionStage<String> token(String resource, @Nullable String clientId);
}
