package io.weir.api;

/**
 * What a policy tells the sequence that runs it.
 *
 * @since 0.1
 */
public enum Signal {
  /** Go on with the next policy. */
  NEXT,
  /** The response is final: leave this and, as the section demands, the following sections. */
  RESPONDED
}
