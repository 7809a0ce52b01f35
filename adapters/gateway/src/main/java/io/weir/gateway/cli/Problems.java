package io.weir.gateway.cli;

import io.weir.gateway.config.FileProblems;
import io.weir.testkit.data.DataException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Words for what went wrong, without a stack trace. Stateless. */
final class Problems {
  private Problems() {}

  static String describe(Throwable failure) {
    Throwable cause =
        failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure;
    if (cause instanceof IOException io) {
      return FileProblems.named(io);
    }
    if (cause instanceof DataException) {
      return String.valueOf(cause.getMessage());
    }
    return "unexpected failure: " + cause;
  }
}
