package io.weir.redis;

/** What limits do while Redis does not answer. */
public enum WhenUnavailable {
  /**
   * Each instance counts by itself, from zero: callers are still limited, together to at most the
   * limit times the number of instances. The default: an outage of Redis is none of the API.
   */
  LIMIT_LOCALLY,

  /** A call that would have to be counted fails with status 500. */
  REFUSE
}
