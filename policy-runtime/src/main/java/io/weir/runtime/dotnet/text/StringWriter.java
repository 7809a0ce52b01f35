package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/** {@code System.IO.StringWriter}. */
@DotNetType(value = "public class System.IO.StringWriter : TextWriter", java = StringWriter.class)
public final class StringWriter extends TextWriter {
  private final DotNetStringBuilder out;
  private boolean closed;

  private StringWriter(DotNetStringBuilder out) {
    this.out = out;
  }

  @Override
  public void append(String text) {
    if (closed) {
      throw new ObjectDisposedException("Cannot write to a closed TextWriter.");
    }
    StringBuilderAppending.appendString(out, text);
  }

  @Override
  public void close() {
    closed = true;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static StringWriter create() {
    return new StringWriter(DotNetStringBuilder.create());
  }

  /** {@code new(IFormatProvider formatProvider)}. */
  @DotNetMethod("new(IFormatProvider formatProvider)")
  public static StringWriter createOf(@Nullable IFormatProvider formatProvider) {
    return create();
  }

  /** {@code new(StringBuilder sb)}. */
  @DotNetMethod("new(StringBuilder sb)")
  public static StringWriter createOn(@Nullable DotNetStringBuilder sb) {
    if (sb == null) {
      throw new ArgumentNullException("sb");
    }
    return new StringWriter(sb);
  }

  /** {@code new(StringBuilder sb, IFormatProvider formatProvider)}. */
  @DotNetMethod("new(StringBuilder sb, IFormatProvider formatProvider)")
  public static StringWriter createOnOf(
      @Nullable DotNetStringBuilder sb, @Nullable IFormatProvider formatProvider) {
    return createOn(sb);
  }

  /** {@code GetStringBuilder()}. */
  @DotNetMethod("StringBuilder GetStringBuilder()")
  public static DotNetStringBuilder builder(StringWriter self) {
    return self.out;
  }

  /** {@code ToString()}. */
  @DotNetMethod("string ToString()")
  public static String text(StringWriter self) {
    return self.out.toString();
  }

  /** {@code Encoding}. */
  @DotNetProperty("Encoding Encoding { get; }")
  public static Encoding encoding(StringWriter self) {
    return Encoding.unicode();
  }
}
