package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import org.jspecify.annotations.Nullable;

/**
 * {@code System.Text.EncodingInfo}: what an encoding is called.
 *
 * @param encoding the encoding
 */
@DotNetType(
    value = "public sealed class System.Text.EncodingInfo : object",
    java = EncodingInfo.class)
public record EncodingInfo(Encoding encoding) {
  @Override
  public String toString() {
    return "System.Text.EncodingInfo";
  }

  /** {@code CodePage}. */
  @DotNetProperty("int CodePage { get; }")
  public static int codePage(EncodingInfo self) {
    return self.encoding.codec().codePage;
  }

  /** {@code Name}. */
  @DotNetProperty("string Name { get; }")
  public static String name(EncodingInfo self) {
    return self.encoding.codec().webName;
  }

  /** {@code DisplayName}. */
  @DotNetProperty("string DisplayName { get; }")
  public static String displayName(EncodingInfo self) {
    return self.encoding.codec().title;
  }

  /** {@code GetEncoding()}. */
  @DotNetMethod("Encoding GetEncoding()")
  public static Encoding getEncoding(EncodingInfo self) {
    return self.encoding;
  }

  /** {@code Equals(object value)}. */
  @DotNetMethod("bool Equals(object value)")
  public static boolean equalTo(EncodingInfo self, @Nullable Object value) {
    return self.equals(value);
  }

  /** {@code GetHashCode()}. */
  @DotNetMethod("int GetHashCode()")
  public static int hash(EncodingInfo self) {
    return codePage(self);
  }
}
