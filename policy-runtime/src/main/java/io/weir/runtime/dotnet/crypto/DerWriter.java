package io.weir.runtime.dotnet.crypto;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;

/** Writes the distinguished encoding of ASN.1. Stateless. */
final class DerWriter {
  private DerWriter() {}

  /** An element of a tag and content. */
  static byte[] element(int tag, byte[]... contents) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    for (byte[] part : contents) {
      content.writeBytes(part);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(tag);
    int length = content.size();
    if (length < 0x80) {
      out.write(length);
    } else {
      byte[] digits = BigInteger.valueOf(length).toByteArray();
      int from = digits[0] == 0 ? 1 : 0;
      out.write(0x80 | digits.length - from);
      out.write(digits, from, digits.length - from);
    }
    out.writeBytes(content.toByteArray());
    return out.toByteArray();
  }

  static byte[] integer(BigInteger number) {
    return element(DerReader.INTEGER, number.toByteArray());
  }

  static byte[] bits(byte[] bytes) {
    return element(DerReader.BIT_STRING, new byte[1], bytes);
  }

  static byte[] oid(String text) {
    String[] parts = text.split("\\.");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      base128(
          out,
          new BigInteger(parts[0]).multiply(BigInteger.valueOf(40)).add(new BigInteger(parts[1])));
      for (int i = 2; i < parts.length; i++) {
        base128(out, new BigInteger(parts[i]));
      }
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw new CryptographicException("The OID value is invalid.");
    }
    return element(DerReader.OID, out.toByteArray());
  }

  private static void base128(ByteArrayOutputStream out, BigInteger number) {
    for (int shift = (Math.max(number.bitLength(), 1) - 1) / 7 * 7; shift >= 0; shift -= 7) {
      out.write(number.shiftRight(shift).intValue() & 0x7F | (shift > 0 ? 0x80 : 0));
    }
  }
}
