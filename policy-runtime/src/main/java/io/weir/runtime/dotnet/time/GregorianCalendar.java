package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;

/** {@code System.Globalization.GregorianCalendar}. Immutable. */
@DotNetType(
    value = "public class System.Globalization.GregorianCalendar : Calendar",
    java = GregorianCalendar.class)
public final class GregorianCalendar extends Calendar {
  /** The only era. */
  @DotNetField("const int ADEra")
  public static final int AD_ERA = 1;

  GregorianCalendar() {}

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static GregorianCalendar create() {
    return new GregorianCalendar();
  }
}
