package io.weir.api.definition;

import io.weir.api.entity.Backend;
import java.util.Map;

/**
 * What a document is loaded with besides its own text. Immutable.
 *
 * @param backends the backend entities by id
 */
public record PolicyEnvironment(Map<String, Backend> backends) {
  /** Nothing. */
  public static final PolicyEnvironment EMPTY = new PolicyEnvironment(Map.of());

  /** Copies the map. */
  public PolicyEnvironment {
    backends = Map.copyOf(backends);
  }
}
