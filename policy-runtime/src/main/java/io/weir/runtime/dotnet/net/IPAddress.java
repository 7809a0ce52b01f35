package io.weir.runtime.dotnet.net;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.FormatException;
import io.weir.runtime.dotnet.Ref;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** {@code System.Net.IPAddress}. Immutable. */
@DotNetType(value = "public class System.Net.IPAddress : object", java = IPAddress.class)
public final class IPAddress {
  /** 0.0.0.0. */
  @DotNetField("static readonly IPAddress Any")
  public static final IPAddress ANY = v4(0);

  /** 127.0.0.1. */
  @DotNetField("static readonly IPAddress Loopback")
  public static final IPAddress LOOPBACK = v4(0x7F000001);

  /** 255.255.255.255. */
  @DotNetField("static readonly IPAddress Broadcast")
  public static final IPAddress BROADCAST = v4(-1);

  /** 255.255.255.255. */
  @DotNetField("static readonly IPAddress None")
  public static final IPAddress NONE = BROADCAST;

  /** {@code ::}. */
  @DotNetField("static readonly IPAddress IPv6Any")
  public static final IPAddress IPV6_ANY = new IPAddress(new byte[16], 0);

  /** {@code ::1}. */
  @DotNetField("static readonly IPAddress IPv6Loopback")
  public static final IPAddress IPV6_LOOPBACK = new IPAddress(loopback6(), 0);

  /** {@code ::}. */
  @DotNetField("static readonly IPAddress IPv6None")
  public static final IPAddress IPV6_NONE = IPV6_ANY;

  private final byte[] bytes;
  private final long scope;

  private IPAddress(byte[] bytes, long scope) {
    this.bytes = bytes;
    this.scope = scope;
  }

  private static byte[] loopback6() {
    byte[] bytes = new byte[16];
    bytes[15] = 1;
    return bytes;
  }

  private static IPAddress v4(int address) {
    return new IPAddress(
        new byte[] {
          (byte) (address >>> 24), (byte) (address >>> 16), (byte) (address >>> 8), (byte) address
        },
        0);
  }

  /**
   * Reads an address as .NET does, octal, hexadecimal and short forms included; null if it is none.
   */
  public static @Nullable IPAddress read(String text) {
    if (text.indexOf(':') >= 0) {
      return readV6(text);
    }
    long address = parseV4(text);
    return address < 0 ? null : v4((int) address);
  }

  /** The 32 bits of an IPv4 address of one to four numbers, or -1. */
  static long parseV4(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length > 4) {
      return -1;
    }
    long address = 0;
    for (int i = 0; i < parts.length; i++) {
      long number = number(parts[i]);
      boolean last = i == parts.length - 1;
      long max = last ? 0xFFFFFFFFL >>> (8 * i) : 255;
      if (number < 0 || number > max) {
        return -1;
      }
      address |= last ? number : number << (24 - 8 * i);
    }
    return address;
  }

  private static long number(String text) {
    int radix = 10;
    String digits = text;
    if (text.startsWith("0x") || text.startsWith("0X")) {
      radix = 16;
      digits = text.substring(2);
    } else if (text.length() > 1 && text.charAt(0) == '0') {
      radix = 8;
      digits = text.substring(1);
    }
    if (digits.isEmpty()) {
      return -1;
    }
    long value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      int digit = c < 128 ? Character.digit(c, radix) : -1;
      if (digit < 0) {
        return -1;
      }
      value = value * radix + digit;
      if (value > 0xFFFFFFFFL) {
        return -1;
      }
    }
    return value;
  }

  private static @Nullable IPAddress readV6(String text) {
    String address = text;
    if (address.startsWith("[")) {
      int end = address.indexOf(']');
      if (end < 0) {
        return null;
      }
      String port = address.substring(end + 1);
      if (!port.isEmpty() && !port.matches(":([0-9]+|0x[0-9a-fA-F]+)")) {
        return null;
      }
      address = address.substring(1, end);
    }
    long scope = 0;
    int percent = address.indexOf('%');
    if (percent >= 0) {
      String zone = address.substring(percent + 1);
      scope = zone.matches("[0-9]{1,10}") ? Long.parseLong(zone) : 0;
      if (scope > 0xFFFFFFFFL || zone.isEmpty()) {
        return null;
      }
      address = address.substring(0, percent);
    }
    int slash = address.indexOf('/');
    if (slash >= 0) {
      return null;
    }
    byte[] bytes = parseV6(address);
    return bytes == null ? null : new IPAddress(bytes, scope);
  }

  private static byte @Nullable [] parseV6(String address) {
    int gap = address.indexOf("::");
    if (gap >= 0 && address.indexOf("::", gap + 1) >= 0) {
      return null;
    }
    int[] head = groups(gap < 0 ? address : address.substring(0, gap), gap < 0);
    int[] tail = gap < 0 ? new int[0] : groups(address.substring(gap + 2), true);
    if (head == null || tail == null) {
      return null;
    }
    int known = head.length + tail.length;
    if (gap < 0 ? known != 8 : known > 7) {
      return null;
    }
    byte[] bytes = new byte[16];
    for (int i = 0; i < head.length; i++) {
      bytes[2 * i] = (byte) (head[i] >> 8);
      bytes[2 * i + 1] = (byte) head[i];
    }
    for (int i = 0; i < tail.length; i++) {
      int at = 2 * (8 - tail.length + i);
      bytes[at] = (byte) (tail[i] >> 8);
      bytes[at + 1] = (byte) tail[i];
    }
    return bytes;
  }

  /** Groups of 16 bits; the last part may be an IPv4 address. Null if one is wrong. */
  private static int @Nullable [] groups(String text, boolean mayEndInV4) {
    if (text.isEmpty()) {
      return new int[0];
    }
    String[] parts = text.split(":", -1);
    int[] groups = new int[parts.length + 1];
    int count = 0;
    for (int i = 0; i < parts.length; i++) {
      if (i == parts.length - 1 && mayEndInV4 && parts[i].indexOf('.') >= 0) {
        if (!parts[i].matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}")) {
          return null;
        }
        long v4 = 0;
        for (String number : parts[i].split("\\.", -1)) {
          int value = Integer.parseInt(number);
          if (value > 255 || (number.length() > 1 && number.charAt(0) == '0')) {
            return null;
          }
          v4 = v4 << 8 | value;
        }
        groups[count++] = (int) (v4 >>> 16);
        groups[count++] = (int) (v4 & 0xFFFF);
      } else {
        if (!parts[i].matches("[0-9a-fA-F]{1,4}")) {
          return null;
        }
        groups[count++] = Integer.parseInt(parts[i], 16);
      }
    }
    return Arrays.copyOf(groups, count);
  }

  private int group(int index) {
    return (bytes[2 * index] & 0xFF) << 8 | (bytes[2 * index + 1] & 0xFF);
  }

  boolean isV4() {
    return bytes.length == 4;
  }

  private boolean isMapped() {
    if (isV4()) {
      return false;
    }
    for (int i = 0; i < 10; i++) {
      if (bytes[i] != 0) {
        return false;
      }
    }
    return bytes[10] == -1 && bytes[11] == -1;
  }

  /** {@code new(address)}. */
  @DotNetMethod("new(byte[] address)")
  public static IPAddress create(byte @Nullable [] address) {
    if (address == null) {
      throw new ArgumentNullException("address");
    }
    if (address.length != 4 && address.length != 16) {
      throw new ArgumentException("An invalid IP address was specified.", "address");
    }
    return new IPAddress(address.clone(), 0);
  }

  /** {@code new(newAddress)}: the first part of the address in the least significant byte. */
  @DotNetMethod("new(long newAddress)")
  public static IPAddress createFromNumber(long newAddress) {
    if (newAddress < 0 || newAddress > 0xFFFF_FFFFL) {
      throw ArgumentOutOfRangeException.createForParameter("newAddress");
    }
    return v4(Integer.reverseBytes((int) newAddress));
  }

  /** {@code new(address, scopeid)}: version 6. */
  @DotNetMethod("new(byte[] address, long scopeid)")
  public static IPAddress createScoped(byte @Nullable [] address, long scopeid) {
    if (address == null) {
      throw new ArgumentNullException("address");
    }
    if (address.length != 16) {
      throw new ArgumentException("An invalid IP address was specified.", "address");
    }
    if (scopeid < 0 || scopeid > 0xFFFF_FFFFL) {
      throw ArgumentOutOfRangeException.createForParameter("scopeid");
    }
    return new IPAddress(address.clone(), scopeid);
  }

  /** {@code HostToNetworkOrder(host)}: the bytes the other way round. */
  @DotNetMethod(value = "static short HostToNetworkOrder(short host)", pure = true)
  public static short hostToNetworkOrderShort(short host) {
    return Short.reverseBytes(host);
  }

  /** {@code NetworkToHostOrder(network)}: the bytes the other way round. */
  @DotNetMethod(value = "static short NetworkToHostOrder(short network)", pure = true)
  public static short networkToHostOrderShort(short network) {
    return Short.reverseBytes(network);
  }

  /** {@code HostToNetworkOrder(host)}: the bytes the other way round. */
  @DotNetMethod(value = "static int HostToNetworkOrder(int host)", pure = true)
  public static int hostToNetworkOrderInt(int host) {
    return Integer.reverseBytes(host);
  }

  /** {@code NetworkToHostOrder(network)}: the bytes the other way round. */
  @DotNetMethod(value = "static int NetworkToHostOrder(int network)", pure = true)
  public static int networkToHostOrderInt(int network) {
    return Integer.reverseBytes(network);
  }

  /** {@code HostToNetworkOrder(host)}: the bytes the other way round. */
  @DotNetMethod(value = "static long HostToNetworkOrder(long host)", pure = true)
  public static long hostToNetworkOrderLong(long host) {
    return Long.reverseBytes(host);
  }

  /** {@code NetworkToHostOrder(network)}: the bytes the other way round. */
  @DotNetMethod(value = "static long NetworkToHostOrder(long network)", pure = true)
  public static long networkToHostOrderLong(long network) {
    return Long.reverseBytes(network);
  }

  /** {@code IsIPv6SiteLocal}. */
  @DotNetProperty("bool IsIPv6SiteLocal { get; }")
  public static boolean isIPv6SiteLocal(IPAddress self) {
    return self.bytes.length == 16
        && (self.bytes[0] & 0xFF) == 0xFE
        && (self.bytes[1] & 0xC0) == 0xC0;
  }

  /** {@code IsIPv6UniqueLocal}. */
  @DotNetProperty("bool IsIPv6UniqueLocal { get; }")
  public static boolean isIPv6UniqueLocal(IPAddress self) {
    return self.bytes.length == 16 && (self.bytes[0] & 0xFE) == 0xFC;
  }

  /** {@code IsIPv6Teredo}. */
  @DotNetProperty("bool IsIPv6Teredo { get; }")
  public static boolean isIPv6Teredo(IPAddress self) {
    byte[] b = self.bytes;
    return b.length == 16 && b[0] == 0x20 && b[1] == 1 && b[2] == 0 && b[3] == 0;
  }

  /** {@code IPAddress.Parse(ipString)}. */
  @DotNetMethod("static IPAddress Parse(string ipString)")
  public static IPAddress parse(@Nullable String ipString) {
    if (ipString == null) {
      throw new ArgumentNullException("ipString");
    }
    IPAddress address = read(ipString);
    if (address == null) {
      throw new FormatException("An invalid IP address was specified.");
    }
    return address;
  }

  /** {@code IPAddress.TryParse(ipString, out address)}. */
  @DotNetMethod("static bool TryParse(string ipString, out IPAddress address)")
  public static boolean tryParse(@Nullable String ipString, Ref address) {
    address.value = ipString == null ? null : read(ipString);
    return address.value != null;
  }

  /** {@code IPAddress.IsLoopback(address)}. */
  @DotNetMethod("static bool IsLoopback(IPAddress address)")
  public static boolean isLoopback(@Nullable IPAddress address) {
    if (address == null) {
      throw new ArgumentNullException("address");
    }
    if (address.isV4()) {
      return address.bytes[0] == 127;
    }
    return Arrays.equals(address.bytes, IPV6_LOOPBACK.bytes)
        || (address.isMapped() && address.bytes[12] == 127);
  }

  /** {@code AddressFamily}. */
  @DotNetProperty("System.Net.Sockets.AddressFamily AddressFamily { get; }")
  public static AddressFamily addressFamily(IPAddress self) {
    return self.isV4() ? AddressFamily.INTER_NETWORK : AddressFamily.INTER_NETWORK_V6;
  }

  /** {@code IsIPv4MappedToIPv6}. */
  @DotNetProperty("bool IsIPv4MappedToIPv6 { get; }")
  public static boolean isIPv4MappedToIPv6(IPAddress self) {
    return self.isMapped();
  }

  /** {@code IsIPv6LinkLocal}. */
  @DotNetProperty("bool IsIPv6LinkLocal { get; }")
  public static boolean isIPv6LinkLocal(IPAddress self) {
    return !self.isV4() && (self.group(0) & 0xFFC0) == 0xFE80;
  }

  /** {@code IsIPv6Multicast}. */
  @DotNetProperty("bool IsIPv6Multicast { get; }")
  public static boolean isIPv6Multicast(IPAddress self) {
    return !self.isV4() && (self.group(0) & 0xFF00) == 0xFF00;
  }

  /** {@code ScopeId}. */
  @DotNetProperty("long ScopeId { get; }")
  public static long scopeId(IPAddress self) {
    return self.scope;
  }

  /** {@code GetAddressBytes()}. */
  @DotNetMethod("byte[] GetAddressBytes()")
  public static byte[] getAddressBytes(IPAddress self) {
    return self.bytes.clone();
  }

  /** {@code MapToIPv4()}. */
  @DotNetMethod("IPAddress MapToIPv4()")
  public static IPAddress mapToIPv4(IPAddress self) {
    return self.isV4() ? self : new IPAddress(Arrays.copyOfRange(self.bytes, 12, 16), 0);
  }

  /** {@code MapToIPv6()}. */
  @DotNetMethod("IPAddress MapToIPv6()")
  public static IPAddress mapToIPv6(IPAddress self) {
    if (!self.isV4()) {
      return self;
    }
    byte[] mapped = new byte[16];
    mapped[10] = -1;
    mapped[11] = -1;
    System.arraycopy(self.bytes, 0, mapped, 12, 4);
    return new IPAddress(mapped, 0);
  }

  /** {@code Equals(comparand)}. */
  @DotNetMethod("bool Equals(object comparand)")
  public static boolean isEqual(IPAddress self, @Nullable Object comparand) {
    return self.equals(comparand);
  }

  /** {@code GetHashCode()}. */
  @DotNetMethod("int GetHashCode()")
  public static int hash(IPAddress self) {
    return self.hashCode();
  }

  /** {@code ToString()}. */
  @DotNetMethod("string ToString()")
  public static String text(IPAddress self) {
    return self.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof IPAddress address
        && address.scope == scope
        && Arrays.equals(address.bytes, bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes) + Long.hashCode(scope);
  }

  @Override
  public String toString() {
    if (isV4()) {
      return dotted(0);
    }
    String text = isV4Embedded() ? embedded() : compressed(8, "");
    return scope == 0 ? text : text + "%" + scope;
  }

  private String dotted(int from) {
    return (bytes[from] & 0xFF)
        + "."
        + (bytes[from + 1] & 0xFF)
        + "."
        + (bytes[from + 2] & 0xFF)
        + "."
        + (bytes[from + 3] & 0xFF);
  }

  /** Whether .NET writes the last 32 bits as an IPv4 address: mapped, compatible, SIIT, ISATAP. */
  private boolean isV4Embedded() {
    boolean zeros = group(0) == 0 && group(1) == 0 && group(2) == 0 && group(3) == 0;
    if (zeros && group(6) != 0) {
      if (group(4) == 0 && (group(5) == 0 || group(5) == 0xFFFF)) {
        return true;
      }
      if (group(4) == 0xFFFF && group(5) == 0) {
        return true;
      }
    }
    return group(4) == 0 && group(5) == 0x5EFE;
  }

  private String embedded() {
    String v4 = dotted(12);
    String head = compressed(6, v4);
    return head;
  }

  private String compressed(int groups, String tail) {
    int bestAt = -1;
    int bestLength = 1;
    for (int i = 0; i < groups; i++) {
      int length = 0;
      while (i + length < groups && group(i + length) == 0) {
        length++;
      }
      if (length > bestLength) {
        bestAt = i;
        bestLength = length;
      }
      i += length;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < groups; i++) {
      if (i == bestAt) {
        text.append("::");
        i += bestLength - 1;
        continue;
      }
      if (!text.isEmpty() && text.charAt(text.length() - 1) != ':') {
        text.append(':');
      }
      text.append(Integer.toHexString(group(i)));
    }
    if (!tail.isEmpty()) {
      if (!text.isEmpty() && text.charAt(text.length() - 1) != ':') {
        text.append(':');
      }
      text.append(tail);
    }
    return text.toString();
  }
}
