package io.weir.tck;

import java.util.zip.CRC32C;

/** Content that is made as it is needed, and the sum of content that passed by. */
final class Digest {
  private final CRC32C sum = new CRC32C();
  private long length;

  /** The piece of made-up content at an offset: no two neighbouring pieces are alike. */
  static byte[] piece(long offset, int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      long at = offset + i;
      bytes[i] = (byte) (at ^ at >> 8 ^ at >> 16);
    }
    return bytes;
  }

  /** The text of the sum of made-up content. */
  static String of(long length) {
    Digest digest = new Digest();
    for (long at = 0; at < length; ) {
      byte[] piece = piece(at, (int) Math.min(64 * 1024, length - at));
      digest.add(piece);
      at += piece.length;
    }
    return digest.toString();
  }

  synchronized void add(byte[] piece) {
    sum.update(piece, 0, piece.length);
    length += piece.length;
  }

  synchronized long length() {
    return length;
  }

  @Override
  public synchronized String toString() {
    return length + ":" + Long.toHexString(sum.getValue());
  }
}
