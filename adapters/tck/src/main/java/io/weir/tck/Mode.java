package io.weir.tck;

/** The two ways to host. */
public enum Mode {
  /** {@code forward-request} calls a backend. */
  GATEWAY,
  /** {@code forward-request} is the rest of the server's own chain of handlers. */
  FILTER
}
