package io.weir.api;

/** What a policy tells the sequence that runs it. */
public enum Signal {
  /** Go on with the next policy. */
  NEXT,
  /** The response is final: leave this and, as the section demands, the following sections. */
  RESPONDED
}
