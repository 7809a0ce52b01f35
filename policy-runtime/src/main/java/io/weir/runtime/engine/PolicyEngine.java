package io.weir.runtime.engine;

import io.weir.api.Exchange;
import io.weir.api.PolicyException;
import io.weir.api.Response;
import io.weir.api.spi.BackendClient;
import java.util.concurrent.CompletionStage;

/**
 * Runs the policies of a request. This is all that a host needs:
 *
 * <ol>
 *   <li>it makes an {@link Exchange} of the request it received,
 *   <li>calls {@link #handle(Exchange, Pipeline)} (or {@link #refuse}, when no operation matches or
 *       the key is wrong), and sends the response of the stage,
 *   <li>calls {@link Exchange#cancel()} if the caller goes away before, and
 *   <li>calls {@link Exchange#complete()} in the end, whatever happened.
 * </ol>
 *
 * <p>The stage never fails: what goes wrong becomes a response. It completes on the thread of
 * whatever was waited for last, or before the method returns. Nothing here blocks. Any thread.
 */
public final class PolicyEngine {
  private PolicyEngine() {}

  /** The engine. */
  public static PolicyEngine create() {
    return new PolicyEngine();
  }

  /**
   * Runs all sections as a gateway: {@code forward-request} calls the services' backend client.
   *
   * @return the response for the caller; never fails
   */
  public CompletionStage<Response> handle(Exchange exchange, Pipeline pipeline) {
    return new Run(exchange, pipeline).start();
  }

  /**
   * Runs all sections as a filter: {@code forward-request} is the rest of the chain.
   *
   * @param rest takes the request as the policies left it, and gives the response of the rest of
   *     the chain; the call's {@code url} is the caller's own unless a policy changed it
   * @return the response for the caller; never fails
   */
  public CompletionStage<Response> handle(
      Exchange exchange, Pipeline pipeline, BackendClient rest) {
    Forwarding.use(exchange, rest);
    return new Run(exchange, pipeline).start();
  }

  /**
   * Ends an exchange for which a step before inbound failed (see {@link GatewayErrors}): only
   * on-error runs.
   *
   * @return the response for the caller; never fails
   */
  public CompletionStage<Response> refuse(
      Exchange exchange, Pipeline pipeline, PolicyException error) {
    return new Run(exchange, pipeline).refuse(error);
  }
}
