package io.weir.api.diagnostic;

/**
 * How grave a problem is.
 *
 * @since 0.1
 */
public enum Severity {
  /** The document is refused. */
  ERROR,
  /** The document loads; the author probably meant something else. */
  WARNING,
  /** Worth knowing. */
  INFO
}
