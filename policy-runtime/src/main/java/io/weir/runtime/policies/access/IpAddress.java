package io.weir.runtime.policies.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An IP address as numbers; never a host name. An IPv4 address in IPv6 form is the IPv4 address.
 * Immutable.
 */
final class IpAddress {
  private final byte[] bytes;

  private IpAddress(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Reads an address for an attribute.
   *
   * @throws IllegalArgumentException that completes "must be"
   */
  static IpAddress read(String text) {
    IpAddress address = parse(text.trim());
    if (address == null) {
      throw new IllegalArgumentException("an IPv4 or IPv6 address");
    }
    return address;
  }

  /** The address of a text, or null if it is none. */
  static @Nullable IpAddress parse(String text) {
    if (text.indexOf(':') >= 0) {
      return parse6(text);
    }
    byte[] bytes = new byte[4];
    int part = 0;
    int value = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? '.' : text.charAt(i);
      if (c == '.') {
        if (value < 0 || part == 4) {
          return null;
        }
        bytes[part++] = (byte) value;
        value = -1;
      } else if (c >= '0' && c <= '9') {
        value = Math.max(0, value) * 10 + c - '0';
        if (value > 255) {
          return null;
        }
      } else {
        return null;
      }
    }
    return part == 4 ? new IpAddress(bytes) : null;
  }

  private static @Nullable IpAddress parse6(String text) {
    String plain =
        text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
    int zone = plain.indexOf('%');
    plain = zone < 0 ? plain : plain.substring(0, zone);
    if (plain.startsWith(".")) {
      return null; // the JDK would look this up
    }
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.digit(c, 16) < 0 && c != ':' && c != '.' || c > 'f') {
        return null;
      }
    }
    try {
      // A text with a colon is never looked up: it is an address or an error.
      InetAddress address = InetAddress.getByName(plain.indexOf(':') < 0 ? "::" : plain);
      return plain.indexOf(':') < 0 ? null : new IpAddress(shortest(address));
    } catch (UnknownHostException e) {
      return null;
    }
  }

  private static byte[] shortest(InetAddress address) {
    // The JDK has turned mapped addresses into IPv4 already.
    return address instanceof Inet6Address six ? six.getAddress() : address.getAddress();
  }

  /** Whether this lies between two addresses of its own family, both included. */
  boolean isBetween(IpAddress from, IpAddress to) {
    return from.bytes.length == bytes.length
        && to.bytes.length == bytes.length
        && Arrays.compareUnsigned(from.bytes, bytes) <= 0
        && Arrays.compareUnsigned(bytes, to.bytes) <= 0;
  }
}
