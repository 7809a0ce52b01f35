package io.weir.tck;

/** What a server does not let any host do. A host that names one is not asked for it. */
public enum Limitation {
  /** A caller that leaves is noticed by the next write only, not while a backend is waited for. */
  QUIET_CALLER_LEAVES_UNSEEN,
  /** {@code 100 Continue} is sent before a policy has asked for content. */
  EAGER_CONTINUE,
  /** A query that is empty looks like none. */
  EMPTY_QUERY_UNSEEN,
  /** The spelling of header names is the server's. */
  OWN_HEADER_CASE
}
