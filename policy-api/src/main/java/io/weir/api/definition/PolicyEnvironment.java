package io.weir.api.definition;

import io.weir.api.entity.Backend;
import java.util.Map;

/**
 * What a document is loaded with besides its own text. Immutable.
 *
 * @param backends the backend entities by id
 * @param lone whether the document is looked at alone, so that what it names may exist elsewhere
 * @since 0.1
 */
public record PolicyEnvironment(Map<String, Backend> backends, boolean lone) {
  /** Nothing. */
  public static final PolicyEnvironment EMPTY = new PolicyEnvironment(Map.of(), false);

  /** Copies the map. */
  public PolicyEnvironment {
    backends = Map.copyOf(backends);
  }
}
