package io.weir.runtime.engine.host;

import io.weir.api.Body;
import io.weir.api.Headers;
import io.weir.api.Response;

/** Answers of a host itself, where no policy could be asked; they look like the engine's. */
public final class HostAnswers {
  private HostAnswers() {}

  /**
   * An answer in JSON.
   *
   * @param message plain text that needs no escape in JSON; nothing that a caller sent
   */
  public static Response of(int status, String message) {
    Headers headers = new Headers();
    headers.add("Content-Type", "application/json");
    return new Response(
        status,
        null,
        headers,
        Body.of("{ \"statusCode\": " + status + ", \"message\": \"" + message + "\" }"));
  }

  /** The answer to a handler that failed. */
  public static Response failure() {
    return of(500, "Internal server error");
  }

  /** Ends the transfer of a response that will not be sent. */
  public static void discard(Response response) {
    if (response.body() instanceof Body.Streamed streamed) {
      streamed.discard();
    }
  }
}
