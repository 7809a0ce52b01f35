package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;

/** {@code System.Text.UTF7Encoding}, which .NET itself warns of. */
@DotNetType(value = "public class System.Text.UTF7Encoding : Encoding", java = UTF7Encoding.class)
public final class UTF7Encoding extends Encoding {
  private UTF7Encoding(boolean allowOptionals) {
    super(allowOptionals ? TextCodec.UTF7_OPTIONAL : TextCodec.UTF7, false, false);
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static UTF7Encoding create() {
    return new UTF7Encoding(false);
  }

  /** {@code new(bool allowOptionals)}: whether characters like {@code !} stay as they are. */
  @DotNetMethod("new(bool allowOptionals)")
  public static UTF7Encoding createWith(boolean allowOptionals) {
    return new UTF7Encoding(allowOptionals);
  }
}
