package io.weir.testkit.data;

/**
 * A place in a file.
 *
 * @param file the name of the file
 * @param line the line, from 1
 * @param column the column in characters, from 1
 */
public record DataPlace(String file, int line, int column) {
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
