package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** {@code System.IO.StringReader}. */
@DotNetType(value = "public class System.IO.StringReader : TextReader", java = StringReader.class)
public final class StringReader extends TextReader {
  private @Nullable String text;
  private int at;

  /** A reader of a text. */
  public StringReader(String text) {
    this.text = text;
  }

  private String open() {
    if (text == null) {
      throw new ObjectDisposedException("Cannot read from a closed TextReader.");
    }
    return text;
  }

  @Override
  public int peekNext() {
    return at < open().length() ? open().charAt(at) : -1;
  }

  @Override
  public int readNext() {
    return at < open().length() ? open().charAt(at++) : -1;
  }

  @Override
  public void close() {
    text = null;
  }

  @Override
  public String toString() {
    return "System.IO.StringReader";
  }

  /** {@code new(string s)}. */
  @DotNetMethod("new(string s)")
  public static StringReader create(@Nullable String s) {
    if (s == null) {
      throw new ArgumentNullException("s");
    }
    return new StringReader(s);
  }
}
