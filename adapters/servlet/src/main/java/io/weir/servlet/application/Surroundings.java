package io.weir.servlet.application;

import jakarta.servlet.AsyncContext;

/** The request of the container in which an application runs, as its run needs it. */
public interface Surroundings {
  /** The application has begun to be asynchronous. */
  void started(AsyncContext context);

  /** The application reads the caller's content on a thread of its own, and expects to wait. */
  void readBlocking();
}
