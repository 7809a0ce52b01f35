package io.weir.runtime.engine.host;

import java.io.IOException;

/** What an application does with its streams. */
@FunctionalInterface
public interface IoAction {
  /** Does it. */
  void run() throws IOException;
}
