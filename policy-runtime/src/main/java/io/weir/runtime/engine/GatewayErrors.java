package io.weir.runtime.engine;

import io.weir.api.PolicyException;

/**
 * The errors of the steps before inbound, with the texts that Azure's gateway sends. For hosts that
 * match operations and check keys; see {@link PolicyEngine#refuse}.
 */
public final class GatewayErrors {
  /** The step that finds the operation. */
  public static final String CONFIGURATION = "configuration";

  /** The step that checks the subscription key. */
  public static final String AUTHORIZATION = "authorization";

  private GatewayErrors() {}

  /** No operation matches. */
  public static PolicyException operationNotFound() {
    return PolicyException.rejection(
            404, "OperationNotFound", "Unable to match incoming request to an operation.")
        .source(CONFIGURATION)
        .publicMessage("Resource not found")
        .build();
  }

  /**
   * No key was sent.
   *
   * @param realm the API's URL as the caller sees it
   * @param headerName the header that carries the key
   */
  public static PolicyException subscriptionKeyMissing(String realm, String headerName) {
    return denied(
        "SubscriptionKeyNotFound",
        "Access denied due to missing subscription key. Make sure to include subscription key when"
            + " making requests to this API.",
        "Access denied due to missing subscription key. Make sure to include subscription key when"
            + " making requests to an API.",
        realm,
        headerName);
  }

  /**
   * The key is unknown or not usable.
   *
   * @param realm the API's URL as the caller sees it
   * @param headerName the header that carries the key
   */
  public static PolicyException subscriptionKeyInvalid(String realm, String headerName) {
    String text =
        "Access denied due to invalid subscription key. Make sure to provide a valid key for an"
            + " active subscription.";
    return denied("SubscriptionKeyInvalid", text, text, realm, headerName);
  }

  private static PolicyException denied(
      String reason, String message, String body, String realm, String headerName) {
    return PolicyException.rejection(401, reason, message)
        .source(AUTHORIZATION)
        .publicMessage(body)
        .statusReason("Access Denied")
        .header(
            "WWW-Authenticate",
            "AzureApiManagementKey realm=\""
                + realm
                + "\",name=\""
                + headerName
                + "\",type=\"header\"")
        .build();
  }
}
