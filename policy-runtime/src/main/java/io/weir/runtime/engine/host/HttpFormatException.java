package io.weir.runtime.engine.host;

/** A message that breaks HTTP's rules or a limit. Has no stack trace. */
public final class HttpFormatException extends Exception {
  private final int status;

  /**
   * Creates one.
   *
   * @param status what a server answers
   * @param message what is wrong; holds nothing that the peer sent
   */
  public HttpFormatException(int status, String message) {
    super(message, null, false, false);
    this.status = status;
  }

  /** What a server answers to such a request. */
  public int status() {
    return status;
  }
}
