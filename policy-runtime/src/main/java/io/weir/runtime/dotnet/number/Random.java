package io.weir.runtime.dotnet.number;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.Arrays;
import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.RuntimeType;
import org.jspecify.annotations.Nullable;

/**
 * {@code System.Random}. With a seed: Knuth's subtractive generator, whose sequence is the same in
 * every version of .NET. Without: the {@link IdSource} of the evaluation. Used by one thread.
 */
@DotNetType(value = "public class System.Random : object", java = Random.class)
public final class Random {
  private static final Random SHARED = new Random(null);

  // null without a seed
  private final int @Nullable [] seeds;
  private int next;
  private int nextPaired = 21;

  private Random(int @Nullable [] seeds) {
    this.seeds = seeds;
  }

  private static Random seeded(int seed) {
    int[] seeds = new int[56];
    int mj = 161803398 - (seed == Integer.MIN_VALUE ? Integer.MAX_VALUE : Math.abs(seed));
    seeds[55] = mj;
    int mk = 1;
    int at = 0;
    for (int i = 1; i < 55; i++) {
      at = (at + 21) % 55;
      seeds[at] = mk;
      mk = mj - mk;
      if (mk < 0) {
        mk += Integer.MAX_VALUE;
      }
      mj = seeds[at];
    }
    for (int k = 1; k < 5; k++) {
      for (int i = 1; i < 56; i++) {
        int n = i + 30;
        if (n >= 55) {
          n -= 55;
        }
        seeds[i] -= seeds[1 + n];
        if (seeds[i] < 0) {
          seeds[i] += Integer.MAX_VALUE;
        }
      }
    }
    return new Random(seeds);
  }

  private int sample() {
    if (seeds == null) {
      return IdSource.current().nextInt(Integer.MAX_VALUE);
    }
    next = next >= 55 ? 1 : next + 1;
    nextPaired = nextPaired >= 55 ? 1 : nextPaired + 1;
    int value = seeds[next] - seeds[nextPaired];
    if (value == Integer.MAX_VALUE) {
      value--;
    }
    if (value < 0) {
      value += Integer.MAX_VALUE;
    }
    seeds[next] = value;
    return value;
  }

  private double fraction() {
    return seeds == null ? IdSource.current().nextDouble() : sample() * (1.0 / Integer.MAX_VALUE);
  }

  private int below(int bound) {
    return (int) (fraction() * bound);
  }

  private long bits() {
    if (seeds == null) {
      return IdSource.current().nextLong();
    }
    long low = below(1 << 22);
    long middle = (long) below(1 << 22) << 22;
    return low | middle | (long) below(1 << 20) << 44;
  }

  private static ArgumentOutOfRangeException minMax() {
    return new ArgumentOutOfRangeException(
        "minValue", "'minValue' cannot be greater than maxValue.");
  }

  @Override
  public String toString() {
    return "System.Random";
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static Random create() {
    return new Random(null);
  }

  /** {@code new(int Seed)}. */
  @DotNetMethod("new(int Seed)")
  public static Random createSeeded(int Seed) {
    return seeded(Seed);
  }

  /** {@code Shared}. */
  @DotNetProperty("static Random Shared { get; }")
  public static Random shared() {
    return SHARED;
  }

  /** {@code Next()}. */
  @DotNetMethod("int Next()")
  public static int next(Random self) {
    return self.sample();
  }

  /** {@code Next(int maxValue)}. */
  @DotNetMethod("int Next(int maxValue)")
  public static int nextBelow(Random self, int maxValue) {
    if (maxValue < 0) {
      throw new ArgumentOutOfRangeException(
          "maxValue", "'maxValue' must be greater than or equal to zero.");
    }
    return self.below(maxValue);
  }

  /** {@code Next(int minValue, int maxValue)}. */
  @DotNetMethod("int Next(int minValue, int maxValue)")
  public static int nextBetween(Random self, int minValue, int maxValue) {
    if (minValue > maxValue) {
      throw minMax();
    }
    long range = (long) maxValue - minValue;
    if (range <= Integer.MAX_VALUE) {
      return self.below((int) range) + minValue;
    }
    int sampled = self.sample();
    double fraction = self.sample() % 2 == 0 ? -sampled : sampled;
    fraction = (fraction + (Integer.MAX_VALUE - 1)) / (2.0 * Integer.MAX_VALUE - 1);
    return (int) ((long) (fraction * range) + minValue);
  }

  /** {@code NextInt64()}. */
  @DotNetMethod("long NextInt64()")
  public static long nextInt64(Random self) {
    while (true) {
      long result = self.bits() >>> 1;
      if (result != Long.MAX_VALUE) {
        return result;
      }
    }
  }

  /** {@code NextInt64(long maxValue)}. */
  @DotNetMethod("long NextInt64(long maxValue)")
  public static long nextInt64Below(Random self, long maxValue) {
    if (maxValue < 0) {
      throw new ArgumentOutOfRangeException(
          "maxValue", "'maxValue' must be greater than or equal to zero.");
    }
    return nextInt64Between(self, 0, maxValue);
  }

  /** {@code NextInt64(long minValue, long maxValue)}. */
  @DotNetMethod("long NextInt64(long minValue, long maxValue)")
  public static long nextInt64Between(Random self, long minValue, long maxValue) {
    if (minValue > maxValue) {
      throw minMax();
    }
    long range = maxValue - minValue;
    if (range == 0 || range == 1) {
      return minValue;
    }
    int width = 64 - Long.numberOfLeadingZeros(range - 1);
    while (true) {
      long result = self.bits() >>> 64 - width;
      if (Long.compareUnsigned(result, range) < 0) {
        return result + minValue;
      }
    }
  }

  /** {@code NextDouble()}. */
  @DotNetMethod("double NextDouble()")
  public static double nextDouble(Random self) {
    return self.fraction();
  }

  /** {@code NextSingle()}. */
  @DotNetMethod("float NextSingle()")
  public static float nextSingle(Random self) {
    while (true) {
      float result = (float) self.fraction();
      if (result < 1) {
        return result;
      }
    }
  }

  /** {@code Shuffle}: puts the elements into a random order. */
  @DotNetMethod("void Shuffle<T>(T[] values)")
  public static void shuffle(Random self, @Nullable Object values) {
    if (values == null) {
      throw new ArgumentNullException("values");
    }
    int length = Arrays.length(values);
    for (int i = 0; i < length - 1; i++) {
      int j = nextBetween(self, i, length);
      if (j != i) {
        Object value = Arrays.get(values, i);
        Arrays.set(values, i, Arrays.get(values, j));
        Arrays.set(values, j, value);
      }
    }
  }

  /** {@code GetItems}: elements drawn with replacement. */
  @DotNetMethod(value = "T[] GetItems<T>(T[] choices, int length)", reified = true)
  public static Object getItems(
      Random self, @Nullable Object choices, int length, RuntimeType type) {
    if (choices == null) {
      throw new ArgumentNullException("choices");
    }
    if (Arrays.length(choices) == 0) {
      throw new ArgumentException("Span may not be empty.", "choices");
    }
    if (length < 0) {
      throw new ArgumentOutOfRangeException(
          "length", "length ('" + length + "') must be a non-negative value.");
    }
    Object items = type.newArray(length);
    for (int i = 0; i < length; i++) {
      Arrays.set(items, i, Arrays.get(choices, nextBelow(self, Arrays.length(choices))));
    }
    return items;
  }

  /** {@code GetHexString(int stringLength, bool lowercase)}. */
  @DotNetMethod("string GetHexString(int stringLength, bool lowercase = false)")
  public static String getHexString(Random self, int stringLength, boolean lowercase) {
    ArgumentOutOfRangeException.throwIfNegative(stringLength, "length");
    Budget.steps(stringLength);
    Budget.allocate(stringLength);
    String digits = lowercase ? "0123456789abcdef" : "0123456789ABCDEF";
    StringBuilder text = new StringBuilder(stringLength);
    for (int i = 0; i < stringLength; i++) {
      text.append(digits.charAt(nextBelow(self, 16)));
    }
    return text.toString();
  }

  /** {@code NextBytes(byte[] buffer)}. */
  @DotNetMethod("void NextBytes(byte[] buffer)")
  public static void nextBytes(Random self, byte @Nullable [] buffer) {
    if (buffer == null) {
      throw new ArgumentNullException("buffer");
    }
    for (int i = 0; i < buffer.length; i++) {
      buffer[i] = (byte) self.sample();
    }
  }
}
