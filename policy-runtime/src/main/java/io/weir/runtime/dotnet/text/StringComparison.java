package io.weir.runtime.dotnet.text;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** How strings are compared. */
@DotNetType(value = "public enum System.StringComparison : int", java = StringComparison.class)
public final class StringComparison extends EnumValue {
  /** {@code CurrentCulture}. */
  @DotNetField("CurrentCulture = 0")
  public static final StringComparison CURRENT_CULTURE = new StringComparison(0);

  /** {@code CurrentCultureIgnoreCase}. */
  @DotNetField("CurrentCultureIgnoreCase = 1")
  public static final StringComparison CURRENT_CULTURE_IGNORE_CASE = new StringComparison(1);

  /** {@code InvariantCulture}. */
  @DotNetField("InvariantCulture = 2")
  public static final StringComparison INVARIANT_CULTURE = new StringComparison(2);

  /** {@code InvariantCultureIgnoreCase}. */
  @DotNetField("InvariantCultureIgnoreCase = 3")
  public static final StringComparison INVARIANT_CULTURE_IGNORE_CASE = new StringComparison(3);

  /** {@code Ordinal}. */
  @DotNetField("Ordinal = 4")
  public static final StringComparison ORDINAL = new StringComparison(4);

  /** {@code OrdinalIgnoreCase}. */
  @DotNetField("OrdinalIgnoreCase = 5")
  public static final StringComparison ORDINAL_IGNORE_CASE = new StringComparison(5);

  private static final StringComparison[] DECLARED = {
    CURRENT_CULTURE,
    CURRENT_CULTURE_IGNORE_CASE,
    INVARIANT_CULTURE,
    INVARIANT_CULTURE_IGNORE_CASE,
    ORDINAL,
    ORDINAL_IGNORE_CASE
  };

  private StringComparison(long value) {
    super(value);
  }

  /** The value with a number; the same object for a declared member. */
  public static StringComparison of(long value) {
    for (StringComparison declared : DECLARED) {
      if (declared.value() == value) {
        return declared;
      }
    }
    return new StringComparison(value);
  }
}
