package io.weir.runtime.policies.routing;

import io.weir.api.Attachment;
import io.weir.api.Scope;
import io.weir.api.entity.Backend;
import java.util.Map;

/**
 * The backend entity that {@code set-backend-service} chose for an exchange.
 *
 * @param backend the entity
 * @param all all entities by id, for the members of a pool
 * @param scope the scope of the document that chose it
 */
record BackendSelection(Backend backend, Map<String, Backend> all, Scope scope) {
  /** The choice; absent while the API's own URL, or a base URL, is used. */
  static final Attachment<BackendSelection> KEY = new Attachment<>("backend");
}
