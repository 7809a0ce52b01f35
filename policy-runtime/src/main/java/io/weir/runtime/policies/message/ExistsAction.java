package io.weir.runtime.policies.message;

/** What to do with a header or parameter that is there already. */
public enum ExistsAction {
  /** Replace all its values. */
  OVERRIDE,
  /** Leave it alone. */
  SKIP,
  /** Add values to it. */
  APPEND,
  /** Remove it. */
  DELETE
}
