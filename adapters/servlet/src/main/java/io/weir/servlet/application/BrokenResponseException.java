package io.weir.servlet.application;

import jakarta.servlet.ServletException;

/** Tells the container to close the connection, for a response must not look whole. */
public final class BrokenResponseException extends ServletException {
  private static final long serialVersionUID = 1L;

  /** Without a stack: nothing is wrong with the code that throws it. */
  public BrokenResponseException() {
    super("the response broke off");
    setStackTrace(new StackTraceElement[0]);
  }
}
