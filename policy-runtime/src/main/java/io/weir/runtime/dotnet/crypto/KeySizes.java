package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;

/**
 * Which sizes a key or block may have, in bits: from the least to the greatest in steps.
 *
 * @param min the least
 * @param max the greatest
 * @param skip the step; 0 if there is one size only
 */
@DotNetType(
    value = "public sealed class System.Security.Cryptography.KeySizes : object",
    java = KeySizes.class,
    beyondReference = true)
public record KeySizes(int min, int max, int skip) {
  /** {@code new(minSize, maxSize, skipSize)}. */
  @DotNetMethod("new(int minSize, int maxSize, int skipSize)")
  public static KeySizes create(int minSize, int maxSize, int skipSize) {
    return new KeySizes(minSize, maxSize, skipSize);
  }

  boolean allows(long bits) {
    return skip == 0 ? bits == min : bits >= min && bits <= max && (bits - min) % skip == 0;
  }

  /** {@code MinSize}. */
  @DotNetProperty("int MinSize { get; }")
  public static int minSize(KeySizes self) {
    return self.min;
  }

  /** {@code MaxSize}. */
  @DotNetProperty("int MaxSize { get; }")
  public static int maxSize(KeySizes self) {
    return self.max;
  }

  /** {@code SkipSize}. */
  @DotNetProperty("int SkipSize { get; }")
  public static int skipSize(KeySizes self) {
    return self.skip;
  }

  @Override
  public boolean equals(Object other) {
    return this == other; // a class without Equals of its own
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  @Override
  public String toString() {
    return "System.Security.Cryptography.KeySizes";
  }
}
