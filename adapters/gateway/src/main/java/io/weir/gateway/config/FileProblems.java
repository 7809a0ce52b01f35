package io.weir.gateway.config;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Words for why a file cannot be read. Stateless. */
public final class FileProblems {
  private FileProblems() {}

  /** The reason, without the file's name. */
  public static String describe(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof FileSystemLoopException) {
      return "its links form a loop";
    }
    if (failure instanceof FileSystemException file && file.getReason() != null) {
      return file.getReason();
    }
    return String.valueOf(failure.getMessage());
  }

  /** The reason with the file's name, where the failure knows it. */
  public static String named(IOException failure) {
    return failure instanceof FileSystemException file && file.getFile() != null
        ? "cannot read `" + file.getFile() + "`: " + describe(failure)
        : String.valueOf(failure.getMessage());
  }
}
