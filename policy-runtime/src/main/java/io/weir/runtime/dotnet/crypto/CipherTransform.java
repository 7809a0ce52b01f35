package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.number.IdSource;
import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import org.jspecify.annotations.Nullable;

/**
 * One direction of a cipher with key and initialization vector. Java's cipher works on whole blocks
 * and knows no padding; that is .NET's and done here. Not thread-safe.
 */
final class CipherTransform implements AutoCloseable {
  private final boolean encrypting;
  private final Cipher cipher;
  private final int blockSize;
  private final int paddingSize;
  private final PaddingMode padding;
  private final Key key;
  private final byte @Nullable [] iv;
  private byte[] held = new byte[0];

  /** Creates one; sizes are in bytes, that of padding is for CFB the feedback's. */
  CipherTransform(
      boolean encrypting,
      String javaName,
      Key key,
      byte @Nullable [] iv,
      int blockSize,
      int paddingSize,
      PaddingMode padding) {
    this.encrypting = encrypting;
    this.blockSize = blockSize;
    this.paddingSize = paddingSize;
    this.padding = padding;
    this.key = key;
    this.iv = iv;
    try {
      cipher = Cipher.getInstance(javaName);
    } catch (GeneralSecurityException e) {
      throw new CryptographicException(e.getMessage());
    }
    restart();
  }

  @Override
  public void close() {
    held = new byte[0];
  }

  int blockSize() {
    return blockSize;
  }

  private void restart() {
    held = new byte[0];
    int mode = encrypting ? Cipher.ENCRYPT_MODE : Cipher.DECRYPT_MODE;
    try {
      if (iv == null) {
        cipher.init(mode, key);
      } else {
        cipher.init(mode, key, new IvParameterSpec(iv));
      }
    } catch (GeneralSecurityException e) {
      throw new CryptographicException(e.getMessage());
    }
  }

  private static byte[] range(byte @Nullable [] buffer, int offset, int count) {
    if (buffer == null) {
      throw new ArgumentNullException("inputBuffer");
    }
    if (offset < 0 || offset > buffer.length) {
      throw new ArgumentOutOfRangeException("inputOffset");
    }
    if (count < 0) {
      throw new ArgumentOutOfRangeException("inputCount");
    }
    if (count > buffer.length - offset) {
      throw new ArgumentOutOfRangeException(
          "inputCount",
          "Offset and length were out of bounds for the array or count is greater than the number"
              + " of elements from index to the end of the source collection.");
    }
    return Arrays.copyOfRange(buffer, offset, offset + count);
  }

  private byte[] update(byte[] input) {
    Budget.steps(input.length / 16);
    byte[] output = cipher.update(input);
    return output == null ? new byte[0] : output;
  }

  /** Whether the last block is kept back when decrypting, because it may be padding. */
  private boolean holdsBack() {
    return !encrypting && !padding.equals(PaddingMode.NONE) && !padding.equals(PaddingMode.ZEROS);
  }

  int block(
      byte @Nullable [] inputBuffer,
      int inputOffset,
      int inputCount,
      byte @Nullable [] outputBuffer,
      int outputOffset) {
    byte[] input = range(inputBuffer, inputOffset, inputCount);
    if (inputCount == 0) {
      throw new ArgumentOutOfRangeException("inputCount");
    }
    if (inputCount % blockSize != 0) {
      throw new ArgumentOutOfRangeException(
          "inputCount", "TransformBlock may only process bytes in block sized increments.");
    }
    if (outputBuffer == null) {
      throw new ArgumentNullException("outputBuffer");
    }
    byte[] whole = joined(held, input);
    int now = whole.length - (holdsBack() ? blockSize : 0);
    if (outputOffset < 0 || now > outputBuffer.length - outputOffset) {
      throw new ArgumentOutOfRangeException("outputBuffer");
    }
    byte[] output = update(Arrays.copyOf(whole, now));
    held = Arrays.copyOfRange(whole, now, whole.length);
    System.arraycopy(output, 0, outputBuffer, outputOffset, output.length);
    return output.length;
  }

  byte[] last(byte @Nullable [] inputBuffer, int inputOffset, int inputCount) {
    byte[] input = range(inputBuffer, inputOffset, inputCount);
    try {
      if (encrypting) {
        return update(padded(input));
      }
      byte[] whole = joined(held, input);
      if (whole.length % paddingSize != 0) {
        throw new CryptographicException("The input data is not a complete block.");
      }
      return unpadded(update(whole));
    } finally {
      restart();
    }
  }

  private static byte[] joined(byte[] first, byte[] second) {
    if (first.length == 0) {
      return second;
    }
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(first);
    both.writeBytes(second);
    return both.toByteArray();
  }

  private byte[] padded(byte[] input) {
    int rest = input.length % paddingSize;
    if (padding.equals(PaddingMode.NONE)) {
      if (rest != 0) {
        throw new CryptographicException("The input data is not a complete block.");
      }
      return input;
    }
    if (padding.equals(PaddingMode.ZEROS)) {
      return rest == 0 ? input : Arrays.copyOf(input, input.length + paddingSize - rest);
    }
    int fill = paddingSize - rest;
    byte[] output = Arrays.copyOf(input, input.length + fill);
    if (padding.equals(PaddingMode.PKCS7)) {
      Arrays.fill(output, input.length, output.length, (byte) fill);
    } else if (padding.equals(PaddingMode.ISO10126)) {
      byte[] random = new byte[fill];
      IdSource.current().nextBytes(random);
      System.arraycopy(random, 0, output, input.length, fill);
    } else if (!padding.equals(PaddingMode.ANSIX923)) {
      throw new CryptographicException("Unknown padding mode used.");
    }
    output[output.length - 1] = (byte) fill;
    return output;
  }

  private byte[] unpadded(byte[] output) {
    if (!holdsBack() || output.length == 0) {
      return output;
    }
    int fill = output[output.length - 1] & 0xFF;
    boolean sound = fill > 0 && fill <= paddingSize && fill <= output.length;
    if (sound && !padding.equals(PaddingMode.ISO10126)) {
      int expected = padding.equals(PaddingMode.PKCS7) ? fill : 0;
      for (int i = output.length - fill; i < output.length - 1; i++) {
        sound &= (output[i] & 0xFF) == expected;
      }
    }
    if (!sound) {
      throw new CryptographicException("Padding is invalid and cannot be removed.");
    }
    return Arrays.copyOf(output, output.length - fill);
  }
}
