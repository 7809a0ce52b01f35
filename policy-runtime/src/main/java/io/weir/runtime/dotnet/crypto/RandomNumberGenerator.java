package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.number.IdSource;
import org.jspecify.annotations.Nullable;

/** Bytes that cannot be foretold: those of the evaluation's source of chance. Any thread. */
@DotNetType(
    value =
        "public abstract class System.Security.Cryptography.RandomNumberGenerator : object,"
            + " IDisposable",
    java = RandomNumberGenerator.class,
    beyondReference = true)
public class RandomNumberGenerator implements AutoCloseable {
  private static final RandomNumberGenerator SHARED = new RandomNumberGenerator();

  RandomNumberGenerator() {}

  @Override
  public final void close() {}

  @Override
  public final String toString() {
    return RuntimeType.ofValue(this).fullName();
  }

  private static byte[] checked(byte @Nullable [] data) {
    if (data == null) {
      throw new ArgumentNullException("data");
    }
    Budget.steps(data.length / 16);
    return data;
  }

  /** {@code Create()}. */
  @DotNetMethod("static RandomNumberGenerator Create()")
  public static RandomNumberGenerator create() {
    return SHARED;
  }

  /** {@code Create(rngName)}: null for the name of no generator. */
  @DotNetMethod("static RandomNumberGenerator Create(string rngName)")
  public static @Nullable RandomNumberGenerator createNamed(@Nullable String rngName) {
    return CryptoConfig.create(rngName, RandomNumberGenerator.class);
  }

  /** {@code GetBytes(data)}: fills an array. */
  @DotNetMethod("void GetBytes(byte[] data)")
  public static void fillAll(RandomNumberGenerator self, byte @Nullable [] data) {
    IdSource.current().nextBytes(checked(data));
  }

  /** {@code GetBytes(data, offset, count)}: fills a part of an array. */
  @DotNetMethod("void GetBytes(byte[] data, int offset, int count)")
  public static void fillPart(
      RandomNumberGenerator self, byte @Nullable [] data, int offset, int count) {
    byte[] target = checked(data);
    if (offset < 0 || count < 0) {
      throw new ArgumentOutOfRangeException(
          offset < 0 ? "offset" : "count", "Non-negative number required.");
    }
    if (count > target.length - offset) {
      throw new ArgumentException(
          "Offset and length were out of bounds for the array or count is greater than the number"
              + " of elements from index to the end of the source collection.");
    }
    byte[] part = new byte[count];
    IdSource.current().nextBytes(part);
    System.arraycopy(part, 0, target, offset, count);
  }

  /** {@code GetNonZeroBytes(data)}: fills an array with bytes other than zero. */
  @DotNetMethod("void GetNonZeroBytes(byte[] data)")
  public static void fillNonZero(RandomNumberGenerator self, byte @Nullable [] data) {
    byte[] target = checked(data);
    for (int i = 0; i < target.length; i++) {
      target[i] = (byte) IdSource.current().nextInt(1, 256);
    }
  }

  /** {@code Fill(data)}. */
  @DotNetMethod("static void Fill(byte[] data)")
  public static void fill(byte @Nullable [] data) {
    if (data != null) {
      IdSource.current().nextBytes(checked(data));
    }
  }

  /** {@code GetBytes(count)}. */
  @DotNetMethod("static byte[] GetBytes(int count)")
  public static byte[] bytes(int count) {
    if (count < 0) {
      throw new ArgumentOutOfRangeException(
          "count", "count ('" + count + "') must be a non-negative value.");
    }
    Budget.steps(count / 16);
    byte[] made = new byte[count];
    IdSource.current().nextBytes(made);
    return made;
  }

  /** {@code GetInt32(fromInclusive, toExclusive)}. */
  @DotNetMethod("static int GetInt32(int fromInclusive, int toExclusive)")
  public static int between(int fromInclusive, int toExclusive) {
    if (fromInclusive >= toExclusive) {
      throw new ArgumentException(
          "Range of random number does not contain at least one possibility.");
    }
    return IdSource.current().nextInt(fromInclusive, toExclusive);
  }

  /** {@code GetInt32(toExclusive)}. */
  @DotNetMethod("static int GetInt32(int toExclusive)")
  public static int below(int toExclusive) {
    if (toExclusive <= 0) {
      throw new ArgumentOutOfRangeException(
          "toExclusive",
          "toExclusive ('" + toExclusive + "') must be a non-negative and non-zero value.");
    }
    return IdSource.current().nextInt(toExclusive);
  }

  /** {@code Dispose}. */
  @DotNetMethod("void Dispose()")
  public static void dispose(RandomNumberGenerator self) {
    self.close();
  }
}
