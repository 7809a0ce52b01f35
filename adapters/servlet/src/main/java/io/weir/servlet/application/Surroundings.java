package io.weir.servlet.application;

import io.weir.runtime.engine.host.ContentQueue;
import jakarta.servlet.AsyncContext;
import java.io.IOException;

/** The request of the container in which an application runs, as its run needs it. */
public interface Surroundings {
  /** The application has begun to be asynchronous. */
  void started(AsyncContext context);

  /** Lets the application run on a thread of the container. */
  void resume(Application application);

  /** The application reads the caller's content on a thread of its own, and expects to wait. */
  void readBlocking();

  /**
   * The application has written content that nobody takes yet, and waits for room; its thread may
   * be the one that has to write.
   */
  void help(ContentQueue content) throws IOException;

  /** There may be room for what the application writes. */
  void roomChanged();

  /** Whether nothing more will be written. */
  boolean isOver();
}
