package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.PlatformNotSupportedException;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.text.ObjectDisposedException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A hash that is computed at once or block by block. Not thread-safe. */
@DotNetType(
    value =
        "public abstract class System.Security.Cryptography.HashAlgorithm : object, IDisposable,"
            + " ICryptoTransform",
    java = HashAlgorithm.class)
public abstract class HashAlgorithm implements AutoCloseable {
  private final int bits;
  private byte @Nullable [] hash;
  private boolean started;
  private boolean closed;

  /** Creates one whose hashes have so many bits. */
  HashAlgorithm(int bits) {
    this.bits = bits;
  }

  /** Takes input. */
  abstract void absorb(byte[] input, int offset, int count);

  /** The hash of the input so far; starts anew. */
  abstract byte[] finish();

  /** Forgets the input so far. */
  abstract void reset();

  /** Whether input has been taken and not finished. */
  final boolean isStarted() {
    return started;
  }

  /** Throws if this was disposed of. */
  final void checkOpen() {
    if (closed) {
      throw new ObjectDisposedException("Cannot access a disposed object.");
    }
  }

  @Override
  public final void close() {
    closed = true;
    hash = null;
  }

  @Override
  public final String toString() {
    return RuntimeType.ofValue(this).fullName();
  }

  private static byte[] checkRange(
      byte @Nullable [] buffer, int offset, int count, String bufferName, String offsetName) {
    if (buffer == null) {
      throw new ArgumentNullException(bufferName);
    }
    if (offset < 0) {
      throw new ArgumentOutOfRangeException(offsetName, "Non-negative number required.");
    }
    if (count < 0 || count > buffer.length) {
      throw new ArgumentException("Value was invalid.");
    }
    if (buffer.length - count < offset) {
      throw new ArgumentException(
          "Offset and length were out of bounds for the array or count is greater than the number"
              + " of elements from index to the end of the source collection.");
    }
    return buffer;
  }

  private void take(byte[] input, int offset, int count) {
    Budget.steps(count / 64);
    absorb(input, offset, count);
  }

  private byte[] conclude() {
    byte[] result = finish();
    hash = result;
    started = false;
    return result.clone();
  }

  /** {@code ComputeHash(buffer)}. */
  @DotNetMethod("byte[] ComputeHash(byte[] buffer)")
  public static byte[] computeHash(HashAlgorithm self, byte @Nullable [] buffer) {
    self.checkOpen();
    if (buffer == null) {
      throw new ArgumentNullException("buffer");
    }
    self.take(buffer, 0, buffer.length);
    return self.conclude();
  }

  /** {@code ComputeHash(buffer, offset, count)}. */
  @DotNetMethod("byte[] ComputeHash(byte[] buffer, int offset, int count)")
  public static byte[] computeHashOfRange(
      HashAlgorithm self, byte @Nullable [] buffer, int offset, int count) {
    byte[] input = checkRange(buffer, offset, count, "buffer", "offset");
    self.checkOpen();
    self.take(input, offset, count);
    return self.conclude();
  }

  /** {@code TransformBlock}: takes input, and copies it if there is somewhere to copy it to. */
  @DotNetMethod(
      "int TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[]"
          + " outputBuffer, int outputOffset)")
  public static int transformBlock(
      HashAlgorithm self,
      byte @Nullable [] inputBuffer,
      int inputOffset,
      int inputCount,
      byte @Nullable [] outputBuffer,
      int outputOffset) {
    byte[] input = checkRange(inputBuffer, inputOffset, inputCount, "inputBuffer", "inputOffset");
    self.checkOpen();
    self.started = true;
    self.take(input, inputOffset, inputCount);
    if (outputBuffer != null && (outputBuffer != inputBuffer || inputOffset != outputOffset)) {
      if (outputOffset < 0 || outputBuffer.length - inputCount < outputOffset) {
        throw new ArgumentException(
            "Offset and length were out of bounds for the array or count is greater than the"
                + " number of elements from index to the end of the source collection.");
      }
      System.arraycopy(input, inputOffset, outputBuffer, outputOffset, inputCount);
    }
    return inputCount;
  }

  /** {@code TransformFinalBlock}: takes the last input and finishes; gives a copy of the input. */
  @DotNetMethod("byte[] TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)")
  public static byte[] transformFinalBlock(
      HashAlgorithm self, byte @Nullable [] inputBuffer, int inputOffset, int inputCount) {
    byte[] input = checkRange(inputBuffer, inputOffset, inputCount, "inputBuffer", "inputOffset");
    self.checkOpen();
    self.take(input, inputOffset, inputCount);
    byte[] unused = self.conclude();
    return Arrays.copyOfRange(input, inputOffset, inputOffset + inputCount);
  }

  /** {@code Initialize}. */
  @DotNetMethod("void Initialize()")
  public static void initialize(HashAlgorithm self) {
    self.checkOpen();
    self.started = false;
    self.reset();
  }

  /** {@code Clear}: as Dispose. */
  @DotNetMethod("void Clear()")
  public static void clear(HashAlgorithm self) {
    self.close();
  }

  /** {@code Dispose}. */
  @DotNetMethod("void Dispose()")
  public static void dispose(HashAlgorithm self) {
    self.close();
  }

  /** {@code Hash}: the last hash, or null. */
  @DotNetProperty("byte[] Hash { get; }")
  public static byte @Nullable [] hash(HashAlgorithm self) {
    self.checkOpen();
    if (self.started) {
      throw new CryptographicUnexpectedOperationException(
          "Hash must be finalized before the hash value is retrieved.");
    }
    byte[] last = self.hash;
    return last == null ? null : last.clone();
  }

  /** {@code HashSize}, in bits. */
  @DotNetProperty("int HashSize { get; }")
  public static int hashSize(HashAlgorithm self) {
    return self.bits;
  }

  /** {@code InputBlockSize}. */
  @DotNetProperty("int InputBlockSize { get; }")
  public static int inputBlockSize(HashAlgorithm self) {
    return 1;
  }

  /** {@code OutputBlockSize}. */
  @DotNetProperty("int OutputBlockSize { get; }")
  public static int outputBlockSize(HashAlgorithm self) {
    return 1;
  }

  /** {@code CanReuseTransform}. */
  @DotNetProperty("bool CanReuseTransform { get; }")
  public static boolean canReuseTransform(HashAlgorithm self) {
    return true;
  }

  /** {@code CanTransformMultipleBlocks}. */
  @DotNetProperty("bool CanTransformMultipleBlocks { get; }")
  public static boolean canTransformMultipleBlocks(HashAlgorithm self) {
    return true;
  }

  /** {@code Create()}: .NET has no default algorithm any more. */
  @DotNetMethod("static HashAlgorithm Create()")
  public static HashAlgorithm create() {
    throw new PlatformNotSupportedException(
        "This platform does not allow the automatic selection of an algorithm.");
  }

  /** {@code Create(hashName)}: the algorithm with a name, in any case, or null. */
  @DotNetMethod("static HashAlgorithm Create(string hashName)")
  public static @Nullable HashAlgorithm createNamed(@Nullable String hashName) {
    return CryptoConfig.create(hashName, HashAlgorithm.class);
  }
}
