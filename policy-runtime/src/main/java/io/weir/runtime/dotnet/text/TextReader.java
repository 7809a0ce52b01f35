package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** {@code System.IO.TextReader}; the only kind is {@link StringReader}. Used by one thread. */
@DotNetType(
    value = "public abstract class System.IO.TextReader : object, IDisposable",
    java = TextReader.class)
public abstract class TextReader implements AutoCloseable {
  /** The next character without taking it, or -1. */
  public abstract int peekNext();

  /** Takes the next character, or -1. */
  public abstract int readNext();

  @Override
  public abstract void close();

  /** {@code Peek()}. */
  @DotNetMethod("int Peek()")
  public static int peek(TextReader self) {
    return self.peekNext();
  }

  /** {@code Read()}. */
  @DotNetMethod("int Read()")
  public static int read(TextReader self) {
    return self.readNext();
  }

  /** {@code Read(char[] buffer, int index, int count)}. */
  @DotNetMethod("int Read(char[] buffer, int index, int count)")
  public static int readInto(TextReader self, char @Nullable [] buffer, int index, int count) {
    if (buffer == null) {
      throw new ArgumentNullException("buffer");
    }
    if (index < 0) {
      throw new ArgumentOutOfRangeException("index", "Non-negative number required.");
    }
    if (count < 0) {
      throw new ArgumentOutOfRangeException("count", "Non-negative number required.");
    }
    if (buffer.length - index < count) {
      throw new ArgumentException(
          "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.");
    }
    int read = 0;
    while (read < count && self.peekNext() >= 0) {
      buffer[index + read++] = (char) self.readNext();
    }
    return read;
  }

  /** {@code ReadBlock(char[] buffer, int index, int count)}. */
  @DotNetMethod("int ReadBlock(char[] buffer, int index, int count)")
  public static int readBlock(TextReader self, char @Nullable [] buffer, int index, int count) {
    return readInto(self, buffer, index, count);
  }

  /** {@code ReadLine()}: null at the end. */
  @DotNetMethod("string ReadLine()")
  public static @Nullable String readLine(TextReader self) {
    if (self.peekNext() < 0) {
      return null;
    }
    StringBuilder line = new StringBuilder();
    while (true) {
      int c = self.readNext();
      if (c == '\r' && self.peekNext() == '\n') {
        self.readNext();
      }
      if (c < 0 || c == '\r' || c == '\n') {
        return line.toString();
      }
      line.append((char) c);
    }
  }

  /** {@code ReadToEnd()}. */
  @DotNetMethod("string ReadToEnd()")
  public static String readToEnd(TextReader self) {
    StringBuilder rest = new StringBuilder();
    self.peekNext();
    for (int c = self.readNext(); c >= 0; c = self.readNext()) {
      rest.append((char) c);
    }
    return rest.toString();
  }

  /** {@code Close()}. */
  @DotNetMethod("void Close()")
  public static void closeReader(TextReader self) {
    self.close();
  }

  /** {@code Dispose()}. */
  @DotNetMethod("void Dispose()")
  public static void dispose(TextReader self) {
    self.close();
  }
}
