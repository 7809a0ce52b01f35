package io.weir.runtime.dotnet.context;

import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;

/** How much carbon dioxide the power of the gateway's region costs. */
@DotNetType(value = "public enum CarbonIntensityCategory : int", java = CarbonIntensity.class)
public final class CarbonIntensity extends EnumValue {
  /** {@code NotAvailable}. */
  @DotNetField("NotAvailable = 0")
  public static final CarbonIntensity NOT_AVAILABLE = new CarbonIntensity(0);

  /** {@code VeryLow}. */
  @DotNetField("VeryLow = 1")
  public static final CarbonIntensity VERY_LOW = new CarbonIntensity(1);

  /** {@code Low}. */
  @DotNetField("Low = 2")
  public static final CarbonIntensity LOW = new CarbonIntensity(2);

  /** {@code Medium}. */
  @DotNetField("Medium = 3")
  public static final CarbonIntensity MEDIUM = new CarbonIntensity(3);

  /** {@code High}. */
  @DotNetField("High = 4")
  public static final CarbonIntensity HIGH = new CarbonIntensity(4);

  /** {@code VeryHigh}. */
  @DotNetField("VeryHigh = 5")
  public static final CarbonIntensity VERY_HIGH = new CarbonIntensity(5);

  private static final CarbonIntensity[] DECLARED = {
    NOT_AVAILABLE, VERY_LOW, LOW, MEDIUM, HIGH, VERY_HIGH
  };

  private CarbonIntensity(long value) {
    super(value);
  }

  /** The value with a number; the same object for a declared member. */
  public static CarbonIntensity of(long value) {
    return value >= 0 && value < DECLARED.length
        ? DECLARED[(int) value]
        : new CarbonIntensity(value);
  }
}
