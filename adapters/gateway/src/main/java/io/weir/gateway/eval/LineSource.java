package io.weir.gateway.eval;

import java.io.IOException;
import java.io.InterruptedIOException;
import org.jspecify.annotations.Nullable;

/** Where the lines of a session come from. */
interface LineSource extends AutoCloseable {
  /**
   * The next line without its end; null when there is none.
   *
   * @throws InterruptedIOException if the user gives up what was typed so far
   */
  @Nullable String read(String prompt) throws IOException;

  @Override
  default void close() throws IOException {}
}
