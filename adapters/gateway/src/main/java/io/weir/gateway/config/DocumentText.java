package io.weir.gateway.config;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the bytes of policy documents. Stateless. */
public final class DocumentText {
  private static final long MAX_BYTES = 16L << 20;

  private DocumentText() {}

  /**
   * A file's bytes.
   *
   * @throws IOException if it cannot be read or is too large to be a policy document
   */
  public static byte[] bytes(Path file) throws IOException {
    if (Files.size(file) > MAX_BYTES) {
      throw new FileSystemException(
          file.toString(), null, "it is larger than any policy document may be");
    }
    return Files.readAllBytes(file);
  }
}
