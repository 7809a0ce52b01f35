package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.InvalidCastException;
import org.jspecify.annotations.Nullable;

/** {@code ICryptoTransform}: a hash or a cipher, block by block. */
@DotNetType(
    value = "public interface System.Security.Cryptography.ICryptoTransform : IDisposable",
    java = Object.class,
    beyondReference = true)
public final class ICryptoTransform {
  private ICryptoTransform() {}

  /** {@code InputBlockSize}. */
  @DotNetProperty("int InputBlockSize { get; }")
  public static int inputBlockSize(Object self) {
    return self instanceof CipherTransform cipher ? cipher.blockSize() : 1;
  }

  /** {@code OutputBlockSize}. */
  @DotNetProperty("int OutputBlockSize { get; }")
  public static int outputBlockSize(Object self) {
    return inputBlockSize(self);
  }

  /** {@code CanReuseTransform}. */
  @DotNetProperty("bool CanReuseTransform { get; }")
  public static boolean canReuseTransform(Object self) {
    return true;
  }

  /** {@code CanTransformMultipleBlocks}. */
  @DotNetProperty("bool CanTransformMultipleBlocks { get; }")
  public static boolean canTransformMultipleBlocks(Object self) {
    return true;
  }

  /** {@code TransformBlock}. */
  @DotNetMethod(
      "int TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[]"
          + " outputBuffer, int outputOffset)")
  public static int transformBlock(
      Object self,
      byte @Nullable [] inputBuffer,
      int inputOffset,
      int inputCount,
      byte @Nullable [] outputBuffer,
      int outputOffset) {
    if (self instanceof HashAlgorithm hash) {
      return HashAlgorithm.transformBlock(
          hash, inputBuffer, inputOffset, inputCount, outputBuffer, outputOffset);
    }
    if (self instanceof CipherTransform cipher) {
      return cipher.block(inputBuffer, inputOffset, inputCount, outputBuffer, outputOffset);
    }
    throw InvalidCastException.create();
  }

  /** {@code TransformFinalBlock}. */
  @DotNetMethod("byte[] TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)")
  public static byte[] transformFinalBlock(
      Object self, byte @Nullable [] inputBuffer, int inputOffset, int inputCount) {
    if (self instanceof HashAlgorithm hash) {
      return HashAlgorithm.transformFinalBlock(hash, inputBuffer, inputOffset, inputCount);
    }
    if (self instanceof CipherTransform cipher) {
      return cipher.last(inputBuffer, inputOffset, inputCount);
    }
    throw InvalidCastException.create();
  }
}
