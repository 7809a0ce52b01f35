package io.weir.servlet;

import jakarta.servlet.ServletException;

/** Tells the container to close the connection, for a response must not look whole. */
final class BrokenResponseException extends ServletException {
  private static final long serialVersionUID = 1L;

  /** Without a stack: nothing is wrong with the code that throws it. */
  BrokenResponseException() {
    super("the response broke off");
    setStackTrace(new StackTraceElement[0]);
  }
}
