package io.weir.gateway.cli;

import io.weir.testkit.data.DataException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;

/** Words for what went wrong, without a stack trace. Stateless. */
final class Problems {
  private Problems() {}

  static String describe(Throwable failure) {
    Throwable cause =
        failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure;
    if (cause instanceof NoSuchFileException missing) {
      return "no such file: `" + missing.getFile() + "`";
    }
    if (cause instanceof DataException || cause instanceof IOException) {
      return String.valueOf(cause.getMessage());
    }
    return "unexpected failure: " + cause;
  }
}
