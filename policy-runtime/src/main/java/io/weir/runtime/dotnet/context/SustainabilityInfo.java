package io.weir.runtime.dotnet.context;

import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;

/** {@code ISustainabilityInfo}: this gateway measures nothing, and says so. */
@DotNetType(value = "public interface ISustainabilityInfo", java = SustainabilityInfo.class)
public final class SustainabilityInfo {
  static final SustainabilityInfo NOT_MEASURED = new SustainabilityInfo();

  private SustainabilityInfo() {}

  /** {@code CurrentCarbonIntensity}. */
  @DotNetProperty("CarbonIntensityCategory CurrentCarbonIntensity { get; }")
  public static CarbonIntensity currentCarbonIntensity(SustainabilityInfo self) {
    return CarbonIntensity.NOT_AVAILABLE;
  }
}
