package io.weir.api;

/**
 * Where a policy document applies, from the broadest to the narrowest.
 *
 * @since 0.1
 */
public enum Scope {
  /** The whole service. */
  GLOBAL("global"),
  /** A workspace. */
  WORKSPACE("workspace"),
  /** A product. */
  PRODUCT("product"),
  /** An API. */
  API("api"),
  /** An operation of an API. */
  OPERATION("operation");

  private final String policyName;

  Scope(String policyName) {
    this.policyName = policyName;
  }

  /** The name that {@code context.LastError.Scope} shows. */
  public String policyName() {
    return policyName;
  }
}
