package io.weir.runtime.policies.routing;

import io.weir.api.Attachment;
import io.weir.api.entity.Backend;

/** The backend entity that {@code set-backend-service} chose for an exchange. */
public final class SelectedBackend {
  /** The entity; absent while the API's own URL, or a base URL, is used. */
  public static final Attachment<Backend> KEY = new Attachment<>("backend");

  private SelectedBackend() {}
}
