package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** Which characters of text are escaped. */
@DotNetType(
    value = "public enum Newtonsoft.Json.StringEscapeHandling : int",
    java = StringEscapeHandling.class)
public final class StringEscapeHandling extends EnumValue {
  /** {@code Default}. */
  @DotNetField("Default = 0")
  public static final StringEscapeHandling DEFAULT = new StringEscapeHandling(0);

  /** {@code EscapeNonAscii}. */
  @DotNetField("EscapeNonAscii = 1")
  public static final StringEscapeHandling ESCAPE_NON_ASCII = new StringEscapeHandling(1);

  /** {@code EscapeHtml}. */
  @DotNetField("EscapeHtml = 2")
  public static final StringEscapeHandling ESCAPE_HTML = new StringEscapeHandling(2);

  private StringEscapeHandling(long value) {
    super(value);
  }

  /** The value with a number: the same object for a declared member. */
  public static StringEscapeHandling of(long value) {
    return switch ((int) value) {
      case 0 -> DEFAULT;
      case 1 -> ESCAPE_NON_ASCII;
      case 2 -> ESCAPE_HTML;
      default -> new StringEscapeHandling(value);
    };
  }
}
