package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;

/** {@code System.Text.ASCIIEncoding}. */
@DotNetType(value = "public class System.Text.ASCIIEncoding : Encoding", java = ASCIIEncoding.class)
public final class ASCIIEncoding extends Encoding {
  private ASCIIEncoding(boolean preamble, boolean strict) {
    super(TextCodec.ASCII, preamble, strict);
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static ASCIIEncoding create() {
    return new ASCIIEncoding(false, false);
  }
}
