package io.weir.runtime.dotnet.crypto;

import java.math.BigInteger;
import java.util.Arrays;

/** Reads the distinguished encoding of ASN.1, one element after another. Not thread-safe. */
final class DerReader {
  static final int INTEGER = 0x02;
  static final int BIT_STRING = 0x03;
  static final int OCTET_STRING = 0x04;
  static final int OID = 0x06;
  static final int SEQUENCE = 0x30;
  static final int SET = 0x31;

  private final byte[] data;
  private final int end;
  private int at;

  DerReader(byte[] data) {
    this(data, 0, data.length);
  }

  private DerReader(byte[] data, int start, int end) {
    this.data = data;
    this.at = start;
    this.end = end;
  }

  static CryptographicException corrupted() {
    return new CryptographicException("ASN1 corrupted data.");
  }

  boolean hasMore() {
    return at < end;
  }

  /** How far it has read. */
  int position() {
    return at;
  }

  /** The tag of the element that is next; -1 at the end. */
  int peek() {
    return at < end ? data[at] & 0xFF : -1;
  }

  /** The content of the next element, which must have the tag. */
  DerReader enter(int tag) {
    if (peek() != tag) {
      throw corrupted();
    }
    return next();
  }

  /** The content of the next element. */
  DerReader next() {
    if (end - at < 2) {
      throw corrupted();
    }
    int length = data[at + 1] & 0xFF;
    int start = at + 2;
    if (length >= 0x80) {
      int digits = length - 0x80;
      if (digits == 0 || digits > 4 || digits > end - start) {
        throw corrupted();
      }
      length = 0;
      for (int i = 0; i < digits; i++) {
        length = length << 8 | data[start + i] & 0xFF;
      }
      start += digits;
    }
    if (length < 0 || length > end - start) {
      throw corrupted();
    }
    at = start + length;
    return new DerReader(data, start, at);
  }

  /** The next element with its tag and length. */
  byte[] element() {
    int start = at;
    next();
    return Arrays.copyOfRange(data, start, at);
  }

  /** What is left. */
  byte[] rest() {
    byte[] left = Arrays.copyOfRange(data, at, end);
    at = end;
    return left;
  }

  BigInteger integer() {
    byte[] bytes = enter(INTEGER).rest();
    if (bytes.length == 0) {
      throw corrupted();
    }
    return new BigInteger(bytes);
  }

  /** The bytes of a bit string that fills them. */
  byte[] bits() {
    DerReader bits = enter(BIT_STRING);
    if (bits.at == bits.end || bits.data[bits.at] != 0) {
      throw corrupted();
    }
    bits.at++;
    return bits.rest();
  }

  String oid() {
    byte[] bytes = enter(OID).rest();
    StringBuilder text = new StringBuilder();
    BigInteger part = BigInteger.ZERO;
    for (byte b : bytes) {
      part = part.shiftLeft(7).or(BigInteger.valueOf(b & 0x7F));
      if (b < 0) {
        continue;
      }
      if (text.length() == 0) {
        int first = part.compareTo(BigInteger.valueOf(80)) >= 0 ? 2 : part.intValue() / 40;
        text.append(first).append('.').append(part.subtract(BigInteger.valueOf(first * 40L)));
      } else {
        text.append('.').append(part);
      }
      part = BigInteger.ZERO;
    }
    if (text.length() == 0) {
      throw corrupted();
    }
    return text.toString();
  }
}
