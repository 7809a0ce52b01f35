package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.EnumValue;
import java.math.RoundingMode;

/** How a number halfway between two others is rounded. */
@DotNetType(value = "public enum System.MidpointRounding : int", java = MidpointRounding.class)
public final class MidpointRounding extends EnumValue {
  /** {@code ToEven}. */
  @DotNetField("ToEven = 0")
  public static final MidpointRounding TO_EVEN = new MidpointRounding(0);

  /** {@code AwayFromZero}. */
  @DotNetField("AwayFromZero = 1")
  public static final MidpointRounding AWAY_FROM_ZERO = new MidpointRounding(1);

  /** {@code ToZero}. */
  @DotNetField("ToZero = 2")
  public static final MidpointRounding TO_ZERO = new MidpointRounding(2);

  /** {@code ToNegativeInfinity}. */
  @DotNetField("ToNegativeInfinity = 3")
  public static final MidpointRounding TO_NEGATIVE_INFINITY = new MidpointRounding(3);

  /** {@code ToPositiveInfinity}. */
  @DotNetField("ToPositiveInfinity = 4")
  public static final MidpointRounding TO_POSITIVE_INFINITY = new MidpointRounding(4);

  private static final MidpointRounding[] DECLARED = {
    TO_EVEN, AWAY_FROM_ZERO, TO_ZERO, TO_NEGATIVE_INFINITY, TO_POSITIVE_INFINITY
  };

  private MidpointRounding(long value) {
    super(value);
  }

  /** The value with a number; the same object for a declared member. */
  public static MidpointRounding of(long value) {
    for (MidpointRounding declared : DECLARED) {
      if (declared.value() == value) {
        return declared;
      }
    }
    return new MidpointRounding(value);
  }

  /**
   * Java's name of the mode.
   *
   * @throws ArgumentException if this is no declared mode
   */
  RoundingMode javaMode() {
    return switch ((int) value()) {
      case 0 -> RoundingMode.HALF_EVEN;
      case 1 -> RoundingMode.HALF_UP;
      case 2 -> RoundingMode.DOWN;
      case 3 -> RoundingMode.FLOOR;
      case 4 -> RoundingMode.CEILING;
      default ->
          throw new ArgumentException(
              "The value '" + this + "' is not valid for this usage of the type MidpointRounding.",
              "mode");
    };
  }
}
