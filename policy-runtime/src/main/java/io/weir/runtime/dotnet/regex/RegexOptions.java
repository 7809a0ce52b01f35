package io.weir.runtime.dotnet.regex;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** {@code System.Text.RegularExpressions.RegexOptions}. */
@DotNetType(
    value = "[Flags] public enum System.Text.RegularExpressions.RegexOptions : int",
    java = RegexOptions.class)
public final class RegexOptions extends EnumValue {
  /** {@code None}. */
  @DotNetField("None = 0")
  public static final RegexOptions NONE = new RegexOptions(0);

  /** {@code IgnoreCase}. */
  @DotNetField("IgnoreCase = 1")
  public static final RegexOptions IGNORE_CASE = new RegexOptions(1);

  /** {@code Multiline}. */
  @DotNetField("Multiline = 2")
  public static final RegexOptions MULTILINE = new RegexOptions(2);

  /** {@code ExplicitCapture}. */
  @DotNetField("ExplicitCapture = 4")
  public static final RegexOptions EXPLICIT_CAPTURE = new RegexOptions(4);

  /** {@code Compiled}. */
  @DotNetField("Compiled = 8")
  public static final RegexOptions COMPILED = new RegexOptions(8);

  /** {@code Singleline}. */
  @DotNetField("Singleline = 16")
  public static final RegexOptions SINGLELINE = new RegexOptions(16);

  /** {@code IgnorePatternWhitespace}. */
  @DotNetField("IgnorePatternWhitespace = 32")
  public static final RegexOptions IGNORE_PATTERN_WHITESPACE = new RegexOptions(32);

  /** {@code RightToLeft}. */
  @DotNetField("RightToLeft = 64")
  public static final RegexOptions RIGHT_TO_LEFT = new RegexOptions(64);

  /** {@code ECMAScript}. */
  @DotNetField("ECMAScript = 256")
  public static final RegexOptions ECMA_SCRIPT = new RegexOptions(256);

  /** {@code CultureInvariant}. */
  @DotNetField("CultureInvariant = 512")
  public static final RegexOptions CULTURE_INVARIANT = new RegexOptions(512);

  /** {@code NonBacktracking}. */
  @DotNetField("NonBacktracking = 1024")
  public static final RegexOptions NON_BACKTRACKING = new RegexOptions(1024);

  private static final RegexOptions[] DECLARED = {
    NONE,
    IGNORE_CASE,
    MULTILINE,
    EXPLICIT_CAPTURE,
    COMPILED,
    SINGLELINE,
    IGNORE_PATTERN_WHITESPACE,
    RIGHT_TO_LEFT,
    ECMA_SCRIPT,
    CULTURE_INVARIANT,
    NON_BACKTRACKING
  };

  private RegexOptions(long value) {
    super(value);
  }

  /** The value with a number; the same object for a declared member. */
  public static RegexOptions of(long value) {
    for (RegexOptions declared : DECLARED) {
      if (declared.value() == value) {
        return declared;
      }
    }
    return new RegexOptions(value);
  }
}
