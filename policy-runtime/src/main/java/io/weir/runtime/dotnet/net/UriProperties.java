package io.weir.runtime.dotnet.net;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import java.net.IDN;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** {@code Uri}: its components. */
@DotNetType(value = "public partial class System.Uri", java = Uri.class)
public final class UriProperties {
  private static final Pattern DRIVE = Pattern.compile("/[A-Za-z]:.*");

  private UriProperties() {}

  /** {@code AbsoluteUri}. */
  @DotNetProperty("string AbsoluteUri { get; }")
  public static String absoluteUri(Uri self) {
    String text = Uri.text(self.absolute(), true);
    return self.userEscaped ? Uri.asWritten(text) : text;
  }

  /** {@code AbsolutePath}. */
  @DotNetProperty("string AbsolutePath { get; }")
  public static String absolutePath(Uri self) {
    UriParser.Parts parts = self.absolute();
    boolean drive = parts.scheme().equals("file") && DRIVE.matcher(parts.path()).matches();
    return drive ? parts.path().substring(1) : parts.path();
  }

  /** {@code LocalPath}. */
  @DotNetProperty("string LocalPath { get; }")
  public static String localPath(Uri self) {
    UriParser.Parts parts = self.absolute();
    String path = UriText.unescape(parts.path(), c -> true);
    if (parts.scheme().equals("file")) {
      if (!parts.host().isEmpty()) {
        return ("//" + parts.host() + path).replace('/', '\\');
      }
      if (DRIVE.matcher(path).matches()) {
        return path.substring(1).replace('/', '\\');
      }
    }
    return path;
  }

  /** {@code Authority}. */
  @DotNetProperty("string Authority { get; }")
  public static String authority(Uri self) {
    return UriParser.hostPort(self.absolute());
  }

  /** {@code Host}. */
  @DotNetProperty("string Host { get; }")
  public static String host(Uri self) {
    return self.absolute().host();
  }

  /** {@code DnsSafeHost}: without the brackets of an IPv6 address. */
  @DotNetProperty("string DnsSafeHost { get; }")
  public static String dnsSafeHost(Uri self) {
    String host = self.absolute().host();
    return host.startsWith("[")
        ? host.substring(1, host.length() - 1) + self.absolute().zone()
        : host;
  }

  /** {@code IdnHost}. */
  @DotNetProperty("string IdnHost { get; }")
  public static String idnHost(Uri self) {
    String host = dnsSafeHost(self);
    if (!self.absolute().hostType().equals(UriHostNameType.DNS)) {
      return host;
    }
    try {
      return IDN.toASCII(host);
    } catch (IllegalArgumentException e) {
      return host;
    }
  }

  /** {@code HostNameType}. */
  @DotNetProperty("UriHostNameType HostNameType { get; }")
  public static UriHostNameType hostNameType(Uri self) {
    return self.absolute().hostType();
  }

  /** {@code Port}. */
  @DotNetProperty("int Port { get; }")
  public static int port(Uri self) {
    return self.absolute().port();
  }

  /** {@code IsDefaultPort}. */
  @DotNetProperty("bool IsDefaultPort { get; }")
  public static boolean isDefaultPort(Uri self) {
    return self.absolute().port() == UriParser.defaultPort(self.absolute().scheme());
  }

  /** {@code Scheme}. */
  @DotNetProperty("string Scheme { get; }")
  public static String scheme(Uri self) {
    return self.absolute().scheme();
  }

  /** {@code Query}, with its question mark. */
  @DotNetProperty("string Query { get; }")
  public static String query(Uri self) {
    return self.absolute().query();
  }

  /** {@code Fragment}, with its number sign. */
  @DotNetProperty("string Fragment { get; }")
  public static String fragment(Uri self) {
    return self.absolute().fragment();
  }

  /** {@code PathAndQuery}. */
  @DotNetProperty("string PathAndQuery { get; }")
  public static String pathAndQuery(Uri self) {
    return absolutePath(self) + self.absolute().query();
  }

  /** {@code UserInfo}. */
  @DotNetProperty("string UserInfo { get; }")
  public static String userInfo(Uri self) {
    return self.absolute().userInfo();
  }

  /** {@code Segments}. */
  @DotNetProperty("string[] Segments { get; }")
  public static String[] segments(Uri self) {
    String path = self.absolute().path();
    List<String> segments = new ArrayList<>();
    int at = 0;
    while (at < path.length()) {
      int slash = path.indexOf('/', at);
      int end = slash < 0 ? path.length() : slash + 1;
      segments.add(path.substring(at, end));
      at = end;
    }
    return segments.toArray(new String[0]);
  }

  /** {@code OriginalString}. */
  @DotNetProperty("string OriginalString { get; }")
  public static String originalString(Uri self) {
    return self.original;
  }

  /** {@code IsAbsoluteUri}. */
  @DotNetProperty("bool IsAbsoluteUri { get; }")
  public static boolean isAbsoluteUri(Uri self) {
    return self.parts != null;
  }

  /** {@code IsFile}. */
  @DotNetProperty("bool IsFile { get; }")
  public static boolean isFile(Uri self) {
    return self.absolute().scheme().equals("file");
  }

  /** {@code IsUnc}. */
  @DotNetProperty("bool IsUnc { get; }")
  public static boolean isUnc(Uri self) {
    return isFile(self) && !self.absolute().host().isEmpty();
  }

  /** {@code IsLoopback}. */
  @DotNetProperty("bool IsLoopback { get; }")
  public static boolean isLoopback(Uri self) {
    UriParser.Parts parts = self.absolute();
    String host = parts.host();
    if (host.equals("localhost") || host.equals("loopback")) {
      return true;
    }
    IPAddress address = host.isEmpty() ? null : IPAddress.read(host);
    return address == null
        ? host.isEmpty() && parts.scheme().equals("file")
        : IPAddress.isLoopback(address);
  }

  /** {@code UserEscaped}. */
  @DotNetProperty("bool UserEscaped { get; }")
  public static boolean userEscaped(Uri self) {
    return self.userEscaped;
  }

  /** {@code GetLeftPart(part)}. */
  @DotNetMethod("string GetLeftPart(UriPartial part)")
  public static String getLeftPart(Uri self, UriPartial part) {
    UriParser.Parts parts = self.absolute();
    String start = Uri.schemePrefix(parts);
    return switch ((int) part.value()) {
      case 0 -> start;
      case 1 -> parts.hasAuthority() ? start + Uri.server(parts) : "";
      case 2 -> start + Uri.server(parts) + parts.path();
      case 3 -> start + Uri.server(parts) + parts.path() + parts.query();
      default ->
          throw new ArgumentException(
              "The value '" + part + "' passed for the UriPartial parameter is invalid.", "part");
    };
  }

  /** {@code GetComponents(components, format)}. */
  @DotNetMethod("string GetComponents(UriComponents components, UriFormat format)")
  public static String getComponents(Uri self, UriComponents components, UriFormat format) {
    UriParser.Parts parts = self.absolute();
    boolean serialized = (components.value() & 0x80000000L) != 0;
    long wanted =
        serialized ? UriComponents.ABSOLUTE_URI.value() : components.value() & 0xFFFFFFFFL;
    if ((wanted & 256) != 0) {
      wanted |= 4;
    }
    boolean keep = (wanted & UriComponents.KEEP_DELIMITER.value()) != 0;
    wanted &= ~UriComponents.KEEP_DELIMITER.value();
    if ((wanted & 128) != 0) {
      wanted |= 8;
    }
    boolean strongPort = (components.value() & 128) != 0;
    boolean many = Long.bitCount(wanted & ~(128L | 256L)) > 1;
    StringBuilder out = new StringBuilder();
    if ((wanted & 1) != 0) {
      out.append(many ? Uri.schemePrefix(parts) : parts.scheme() + (keep ? "://" : ""));
    }
    if ((wanted & 2) != 0 && parts.hasUserInfo()) {
      out.append(component(parts.userInfo(), format)).append(many || keep ? "@" : "");
    }
    if ((wanted & 4) != 0) {
      String host = (wanted & 256) != 0 ? IDN.toUnicode(parts.host()) : parts.host();
      boolean zoned = serialized && host.endsWith("]");
      out.append(zoned ? host.substring(0, host.length() - 1) + parts.zone() + "]" : host);
    }
    boolean ownPort = parts.port() != UriParser.defaultPort(parts.scheme());
    if ((wanted & 8) != 0 && parts.port() >= 0 && (ownPort || strongPort)) {
      out.append(many || keep ? ":" : "").append(parts.port());
    }
    if ((wanted & 16) != 0) {
      boolean bare = !many && !keep && parts.path().startsWith("/");
      out.append(component(bare ? parts.path().substring(1) : parts.path(), format));
    }
    if ((wanted & 32) != 0 && !parts.query().isEmpty()) {
      out.append(component(many || keep ? parts.query() : parts.query().substring(1), format));
    }
    if ((wanted & 64) != 0 && !parts.fragment().isEmpty()) {
      out.append(
          component(many || keep ? parts.fragment() : parts.fragment().substring(1), format));
    }
    return out.toString();
  }

  private static String component(String escaped, UriFormat format) {
    return switch ((int) format.value()) {
      case 1 -> escaped;
      case 2 -> UriText.unescape(escaped, c -> true);
      case 3 -> Uri.display(escaped);
      default -> throw new ArgumentOutOfRangeException("format");
    };
  }
}
