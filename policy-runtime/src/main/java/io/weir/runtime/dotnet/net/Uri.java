package io.weir.runtime.dotnet.net;

import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.IndexOutOfRangeException;
import io.weir.runtime.dotnet.InvalidOperationException;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.collections.Check;
import io.weir.runtime.dotnet.text.StringComparison;
import io.weir.runtime.dotnet.text.StringOrder;
import java.net.IDN;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code System.Uri}: an absolute URI in canonical form, or a relative one as written. Paths that
 * begin with one slash are relative, as on Windows, where the service runs. Immutable.
 */
@DotNetType(value = "public class System.Uri : object", java = Uri.class)
public final class Uri {
  /** {@code http}. */
  @DotNetField("static readonly string UriSchemeHttp")
  public static final String URI_SCHEME_HTTP = "http";

  /** {@code https}. */
  @DotNetField("static readonly string UriSchemeHttps")
  public static final String URI_SCHEME_HTTPS = "https";

  /** {@code ftp}. */
  @DotNetField("static readonly string UriSchemeFtp")
  public static final String URI_SCHEME_FTP = "ftp";

  /** {@code file}. */
  @DotNetField("static readonly string UriSchemeFile")
  public static final String URI_SCHEME_FILE = "file";

  /** {@code mailto}. */
  @DotNetField("static readonly string UriSchemeMailto")
  public static final String URI_SCHEME_MAILTO = "mailto";

  /** {@code ws}. */
  @DotNetField("static readonly string UriSchemeWs")
  public static final String URI_SCHEME_WS = "ws";

  /** {@code wss}. */
  @DotNetField("static readonly string UriSchemeWss")
  public static final String URI_SCHEME_WSS = "wss";

  /** {@code ftps}. */
  @DotNetField("static readonly string UriSchemeFtps")
  public static final String URI_SCHEME_FTPS = "ftps";

  /** {@code sftp}. */
  @DotNetField("static readonly string UriSchemeSftp")
  public static final String URI_SCHEME_SFTP = "sftp";

  /** {@code ssh}. */
  @DotNetField("static readonly string UriSchemeSsh")
  public static final String URI_SCHEME_SSH = "ssh";

  /** {@code telnet}. */
  @DotNetField("static readonly string UriSchemeTelnet")
  public static final String URI_SCHEME_TELNET = "telnet";

  /** {@code gopher}. */
  @DotNetField("static readonly string UriSchemeGopher")
  public static final String URI_SCHEME_GOPHER = "gopher";

  /** {@code news}. */
  @DotNetField("static readonly string UriSchemeNews")
  public static final String URI_SCHEME_NEWS = "news";

  /** {@code nntp}. */
  @DotNetField("static readonly string UriSchemeNntp")
  public static final String URI_SCHEME_NNTP = "nntp";

  /** {@code net.pipe}. */
  @DotNetField("static readonly string UriSchemeNetPipe")
  public static final String URI_SCHEME_NET_PIPE = "net.pipe";

  /** {@code net.tcp}. */
  @DotNetField("static readonly string UriSchemeNetTcp")
  public static final String URI_SCHEME_NET_TCP = "net.tcp";

  /** {@code ://}. */
  @DotNetField("static readonly string SchemeDelimiter")
  public static final String SCHEME_DELIMITER = "://";

  private static final Pattern DRIVE = Pattern.compile("/[A-Za-z]:.*");
  private static final int MAX_LENGTH = 65519;

  private final String original;
  private final UriParser.@Nullable Parts parts;

  private Uri(String original, UriParser.@Nullable Parts parts) {
    this.original = original;
    this.parts = parts;
  }

  private UriParser.Parts absolute() {
    if (parts == null) {
      throw new InvalidOperationException("This operation is not supported for a relative URI.");
    }
    return parts;
  }

  private static Uri read(String text, UriKind kind) throws UriParser.NoUri {
    if (text.length() > MAX_LENGTH) {
      throw new UriParser.NoUri("Invalid URI: The Uri string is too long.", false);
    }
    if (kind.equals(UriKind.RELATIVE)) {
      if (UriParser.tryParse(text) != null) {
        throw new UriParser.NoUri(
            "A relative URI cannot be created because the 'uriString' parameter represents an"
                + " absolute URI.",
            false);
      }
      return new Uri(text, null);
    }
    if (text.startsWith("/") && kind.equals(UriKind.RELATIVE_OR_ABSOLUTE)) {
      return new Uri(text, null);
    }
    try {
      return new Uri(text, UriParser.parse(text));
    } catch (UriParser.NoUri e) {
      if (e.relative && kind.equals(UriKind.RELATIVE_OR_ABSOLUTE)) {
        return new Uri(text, null);
      }
      throw e;
    }
  }

  private static UriKind checked(UriKind kind) {
    if (kind.value() < 0 || kind.value() > 2) {
      throw new io.weir.runtime.dotnet.ArgumentException(
          "The value '" + kind.value() + "' passed for the UriKind parameter is invalid.",
          "uriKind");
    }
    return kind;
  }

  /** {@code new(uriString)}. */
  @DotNetMethod("new(string uriString)")
  public static Uri create(@Nullable String uriString) {
    return createKind(uriString, UriKind.ABSOLUTE);
  }

  /** {@code new(uriString, uriKind)}. */
  @DotNetMethod("new(string uriString, UriKind uriKind)")
  public static Uri createKind(@Nullable String uriString, UriKind uriKind) {
    try {
      return read(Check.notNull(uriString, "uriString"), checked(uriKind));
    } catch (UriParser.NoUri e) {
      throw new UriFormatException(e.getMessage());
    }
  }

  /** {@code new(baseUri, relativeUri)}. */
  @DotNetMethod("new(Uri baseUri, string relativeUri)")
  public static Uri createRelative(@Nullable Uri baseUri, @Nullable String relativeUri) {
    try {
      return combine(baseOf(baseUri), relativeUri == null ? "" : relativeUri);
    } catch (UriParser.NoUri e) {
      throw new UriFormatException(e.getMessage());
    }
  }

  /** {@code new(baseUri, relativeUri)}. */
  @DotNetMethod("new(Uri baseUri, Uri relativeUri)")
  public static Uri createRelativeUri(@Nullable Uri baseUri, @Nullable Uri relativeUri) {
    Uri base = baseOf(baseUri);
    Uri relative = Check.notNull(relativeUri, "relativeUri");
    return relative.parts != null ? relative : createRelative(base, relative.original);
  }

  private static Uri baseOf(@Nullable Uri baseUri) {
    Uri base = Check.notNull(baseUri, "baseUri");
    if (base.parts == null) {
      throw new ArgumentOutOfRangeException("baseUri");
    }
    return base;
  }

  private static Uri combine(Uri base, String reference) throws UriParser.NoUri {
    UriParser.Parts own = base.absolute();
    int colon = UriParser.schemeEnd(reference.strip());
    if (colon == 1) {
      // A letter and a colon name a drive
      return read(reference, UriKind.ABSOLUTE);
    }
    if (colon > 1) {
      String scheme = reference.strip().substring(0, colon).toLowerCase(Locale.ROOT);
      String rest = reference.strip().substring(colon + 1);
      if (!scheme.equals(own.scheme()) || rest.startsWith("//") || !own.hasAuthority()) {
        return read(reference, UriKind.ABSOLUTE);
      }
    }
    String text = UriParser.resolve(own, reference);
    UriParser.Parts resolved = UriParser.parse(text);
    return new Uri(text(resolved, true), resolved);
  }

  /** {@code Uri.TryCreate(uriString, uriKind, out result)}. */
  @DotNetMethod("static bool TryCreate(string uriString, UriKind uriKind, out Uri result)")
  public static boolean tryCreate(@Nullable String uriString, UriKind uriKind, Ref result) {
    result.value = null;
    if (uriString == null) {
      return false;
    }
    try {
      result.value = read(uriString, checked(uriKind));
      return true;
    } catch (UriParser.NoUri e) {
      return false;
    }
  }

  /** {@code Uri.TryCreate(baseUri, relativeUri, out result)}. */
  @DotNetMethod("static bool TryCreate(Uri baseUri, string relativeUri, out Uri result)")
  public static boolean tryCreateRelative(
      @Nullable Uri baseUri, @Nullable String relativeUri, Ref result) {
    result.value = null;
    if (baseUri == null || baseUri.parts == null || relativeUri == null) {
      return false;
    }
    try {
      result.value = combine(baseUri, relativeUri);
      return true;
    } catch (UriParser.NoUri e) {
      return false;
    }
  }

  /** {@code Uri.TryCreate(baseUri, relativeUri, out result)}. */
  @DotNetMethod("static bool TryCreate(Uri baseUri, Uri relativeUri, out Uri result)")
  public static boolean tryCreateRelativeUri(
      @Nullable Uri baseUri, @Nullable Uri relativeUri, Ref result) {
    result.value = null;
    if (relativeUri == null) {
      return false;
    }
    if (relativeUri.parts != null && baseUri != null && baseUri.parts != null) {
      result.value = relativeUri;
      return true;
    }
    return tryCreateRelative(baseUri, relativeUri.original, result);
  }

  private static String schemePrefix(UriParser.Parts parts) {
    return parts.scheme() + (parts.hasAuthority() ? "://" : ":");
  }

  private static String server(UriParser.Parts parts) {
    if (!parts.hasAuthority() && !parts.host().isEmpty()) {
      return (parts.userInfo().isEmpty() ? "" : parts.userInfo() + "@") + parts.host();
    }
    return parts.hasAuthority() ? UriParser.authority(parts) : "";
  }

  private static String text(UriParser.Parts parts, boolean escaped) {
    String start = schemePrefix(parts) + server(parts);
    String rest = parts.path() + parts.query() + parts.fragment();
    return start + (escaped ? rest : display(rest));
  }

  /** Unescapes what cannot be mistaken for the URI's own structure. */
  private static String display(String text) {
    return UriText.unescape(text, Uri::isSafeToUnescape);
  }

  private static boolean isSafeToUnescape(int c) {
    if (c <= 0x1F || (c >= 0x7F && c <= 0x9F)) {
      return false;
    }
    if (c < 0x7F) {
      return UriText.RESERVED.indexOf(c) < 0 && c != '%' && c != '\\';
    }
    boolean privateUse = Character.getType(c) == Character.PRIVATE_USE;
    boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    boolean direction = c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E);
    return !privateUse && !nonCharacter && !direction && c < 0xE0000;
  }

  /** {@code AbsoluteUri}. */
  @DotNetProperty("string AbsoluteUri { get; }")
  public static String absoluteUri(Uri self) {
    return text(self.absolute(), true);
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
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
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
    return false;
  }

  /** {@code GetLeftPart(part)}. */
  @DotNetMethod("string GetLeftPart(UriPartial part)")
  public static String getLeftPart(Uri self, UriPartial part) {
    UriParser.Parts parts = self.absolute();
    String start = schemePrefix(parts);
    return switch ((int) part.value()) {
      case 0 -> start;
      case 1 -> parts.hasAuthority() ? start + server(parts) : "";
      case 2 -> start + server(parts) + parts.path();
      case 3 -> start + server(parts) + parts.path() + parts.query();
      default ->
          throw new io.weir.runtime.dotnet.ArgumentException(
              "The value '" + part + "' passed for the UriPartial parameter is invalid.", "part");
    };
  }

  /** {@code GetComponents(components, format)}. */
  @DotNetMethod("string GetComponents(UriComponents components, UriFormat format)")
  public static String getComponents(Uri self, UriComponents components, UriFormat format) {
    UriParser.Parts parts = self.absolute();
    long wanted = components.value();
    boolean keep = (wanted & UriComponents.KEEP_DELIMITER.value()) != 0;
    wanted &= ~UriComponents.KEEP_DELIMITER.value();
    if ((wanted & 128) != 0) {
      wanted |= 8;
    }
    boolean strongPort = (components.value() & 128) != 0;
    boolean many = Long.bitCount(wanted & ~128L) > 1;
    StringBuilder out = new StringBuilder();
    if ((wanted & 1) != 0) {
      out.append(many ? schemePrefix(parts) : parts.scheme() + (keep ? "://" : ""));
    }
    if ((wanted & 2) != 0 && !parts.userInfo().isEmpty()) {
      out.append(component(parts.userInfo(), format)).append(many || keep ? "@" : "");
    }
    if ((wanted & 4) != 0) {
      out.append(parts.host());
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
      case 3 -> display(escaped);
      default -> throw new ArgumentOutOfRangeException("format");
    };
  }

  /** {@code MakeRelativeUri(uri)}. */
  @DotNetMethod("Uri MakeRelativeUri(Uri uri)")
  public static Uri makeRelativeUri(Uri self, @Nullable Uri uri) {
    UriParser.Parts from = self.absolute();
    UriParser.Parts to = Check.notNull(uri, "uri").absolute();
    if (!from.scheme().equals(to.scheme())
        || !from.host().equals(to.host())
        || from.port() != to.port()) {
      return uri;
    }
    String relative = pathDifference(from.path(), to.path()) + to.query() + to.fragment();
    return new Uri(display(relative), null);
  }

  private static String pathDifference(String from, String to) {
    int common = -1;
    int i = 0;
    while (i < from.length() && i < to.length() && from.charAt(i) == to.charAt(i)) {
      if (from.charAt(i) == '/') {
        common = i;
      }
      i++;
    }
    if (i == 0) {
      return to;
    }
    if (i == from.length() && i == to.length()) {
      return "";
    }
    StringBuilder up = new StringBuilder();
    for (int at = i; at < from.length(); at++) {
      if (from.charAt(at) == '/') {
        up.append("../");
      }
    }
    String rest = to.substring(common + 1);
    if (up.isEmpty() && rest.isEmpty()) {
      return "./";
    }
    boolean looksLikeScheme = up.isEmpty() && rest.indexOf(':') >= 0;
    return (looksLikeScheme ? "./" : "") + up + rest;
  }

  /** {@code IsBaseOf(uri)}. */
  @DotNetMethod("bool IsBaseOf(Uri uri)")
  public static boolean isBaseOf(Uri self, @Nullable Uri uri) {
    Check.notNull(uri, "uri");
    if (self.parts == null) {
      return false;
    }
    if (uri.parts == null) {
      return true;
    }
    UriParser.Parts other = uri.parts;
    if (!self.parts.scheme().equals(other.scheme())
        || !self.parts.host().equals(other.host())
        || self.parts.port() != other.port()) {
      return false;
    }
    int slash = self.parts.path().lastIndexOf('/');
    return other.path().startsWith(self.parts.path().substring(0, slash + 1));
  }

  /** {@code IsWellFormedOriginalString()}. */
  @DotNetMethod("bool IsWellFormedOriginalString()")
  public static boolean isWellFormedOriginalString(Uri self) {
    String text = self.original;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean valid =
          c >= 0xA0
              || UriText.isUnreserved(c)
              || UriText.RESERVED.indexOf(c) >= 0
              || (c == '%' && UriText.hexByte(text, i + 1) >= 0);
      if (!valid) {
        return false;
      }
    }
    if (self.parts == null) {
      int colon = text.indexOf(':');
      int slash = text.indexOf('/');
      if (text.indexOf('#') >= 0) {
        return false;
      }
      return colon < 0 || (slash >= 0 && slash < colon);
    }
    return UriParser.schemeEnd(text) > 1;
  }

  /** {@code Uri.IsWellFormedUriString(uriString, uriKind)}. */
  @DotNetMethod("static bool IsWellFormedUriString(string uriString, UriKind uriKind)")
  public static boolean isWellFormedUriString(@Nullable String uriString, UriKind uriKind) {
    Ref made = new Ref();
    return tryCreate(uriString, uriKind, made)
        && made.value instanceof Uri uri
        && isWellFormedOriginalString(uri);
  }

  /** {@code Uri.CheckHostName(name)}. */
  @DotNetMethod("static UriHostNameType CheckHostName(string name)")
  public static UriHostNameType checkHostName(@Nullable String name) {
    if (name == null || name.isEmpty()) {
      return UriHostNameType.UNKNOWN;
    }
    IPAddress address = IPAddress.read(name);
    if (address != null && address.isV4()) {
      return UriHostNameType.IPV4;
    }
    if (address != null) {
      return UriHostNameType.IPV6;
    }
    return UriParser.isDnsName(name) ? UriHostNameType.DNS : UriHostNameType.UNKNOWN;
  }

  /** {@code Uri.CheckSchemeName(schemeName)}. */
  @DotNetMethod("static bool CheckSchemeName(string schemeName)")
  public static boolean checkSchemeName(@Nullable String schemeName) {
    return schemeName != null && UriParser.schemeEnd(schemeName + ":") == schemeName.length();
  }

  /** {@code Uri.EscapeDataString(stringToEscape)}. */
  @DotNetMethod(value = "static string EscapeDataString(string stringToEscape)", pure = true)
  public static String escapeDataString(@Nullable String stringToEscape) {
    return UriText.escape(
        Check.notNull(stringToEscape, "stringToEscape"), UriText::isUnreserved, false);
  }

  /** {@code Uri.EscapeUriString(stringToEscape)}. */
  @DotNetMethod(value = "static string EscapeUriString(string stringToEscape)", pure = true)
  public static String escapeUriString(@Nullable String stringToEscape) {
    return UriText.escape(
        Check.notNull(stringToEscape, "stringToEscape"),
        c -> UriText.isUnreserved(c) || UriText.RESERVED.indexOf(c) >= 0,
        false);
  }

  /** {@code Uri.UnescapeDataString(stringToUnescape)}. */
  @DotNetMethod(value = "static string UnescapeDataString(string stringToUnescape)", pure = true)
  public static String unescapeDataString(@Nullable String stringToUnescape) {
    return UriText.unescape(Check.notNull(stringToUnescape, "stringToUnescape"), c -> true);
  }

  /** {@code Uri.FromHex(digit)}. */
  @DotNetMethod("static int FromHex(char digit)")
  public static int fromHex(char digit) {
    if (!isHexDigit(digit)) {
      throw new io.weir.runtime.dotnet.ArgumentException(
          "Value does not fall within the expected range.", "digit");
    }
    return Character.digit(digit, 16);
  }

  /** {@code Uri.HexEscape(character)}. */
  @DotNetMethod("static string HexEscape(char character)")
  public static String hexEscape(char character) {
    if (character > 0xFF) {
      throw new ArgumentOutOfRangeException("character");
    }
    StringBuilder out = new StringBuilder(3);
    UriText.appendEscaped(out, character);
    return out.toString();
  }

  /** {@code Uri.HexUnescape(pattern, ref index)}. */
  @DotNetMethod("static char HexUnescape(string pattern, ref int index)")
  public static char hexUnescape(@Nullable String pattern, Ref index) {
    int at = (Integer) java.util.Objects.requireNonNull(index.value);
    if (pattern == null || at < 0 || at >= pattern.length()) {
      throw pattern == null
          ? new ArgumentNullException("pattern")
          : new ArgumentOutOfRangeException("index");
    }
    int b = pattern.charAt(at) == '%' ? UriText.hexByte(pattern, at + 1) : -1;
    index.value = at + (b < 0 ? 1 : 3);
    return b < 0 ? pattern.charAt(at) : (char) b;
  }

  /** {@code Uri.IsHexDigit(character)}. */
  @DotNetMethod("static bool IsHexDigit(char character)")
  public static boolean isHexDigit(char character) {
    return character < 128 && Character.digit(character, 16) >= 0;
  }

  /** {@code Uri.IsHexEncoding(pattern, index)}. */
  @DotNetMethod("static bool IsHexEncoding(string pattern, int index)")
  public static boolean isHexEncoding(String pattern, int index) {
    if (index < 0) {
      throw IndexOutOfRangeException.create();
    }
    return index + 2 < pattern.length()
        && pattern.charAt(index) == '%'
        && UriText.hexByte(pattern, index + 1) >= 0;
  }

  /** {@code Uri.Compare(uri1, uri2, partsToCompare, compareFormat, comparisonType)}. */
  @DotNetMethod(
      "static int Compare(Uri uri1, Uri uri2, UriComponents partsToCompare, UriFormat"
          + " compareFormat, StringComparison comparisonType)")
  public static int compare(
      @Nullable Uri uri1,
      @Nullable Uri uri2,
      UriComponents partsToCompare,
      UriFormat compareFormat,
      StringComparison comparisonType) {
    if (uri1 == null || uri2 == null) {
      return uri1 == uri2 ? 0 : uri1 == null ? -1 : 1;
    }
    if (!isAbsoluteUri(uri1) || !isAbsoluteUri(uri2)) {
      return isAbsoluteUri(uri1)
          ? 1
          : isAbsoluteUri(uri2)
              ? -1
              : StringOrder.compareAs(originalString(uri1), originalString(uri2), comparisonType);
    }
    return StringOrder.compareAs(
        getComponents(uri1, partsToCompare, compareFormat),
        getComponents(uri2, partsToCompare, compareFormat),
        comparisonType);
  }

  /** {@code uri1 == uri2}. */
  @DotNetMethod("static bool operator ==(Uri uri1, Uri uri2)")
  public static boolean same(@Nullable Uri uri1, @Nullable Uri uri2) {
    return uri1 == null ? uri2 == null : uri1.equals(uri2);
  }

  /** {@code uri1 != uri2}. */
  @DotNetMethod("static bool operator !=(Uri uri1, Uri uri2)")
  public static boolean different(@Nullable Uri uri1, @Nullable Uri uri2) {
    return !same(uri1, uri2);
  }

  /** {@code Equals(comparand)}. */
  @DotNetMethod("bool Equals(object comparand)")
  public static boolean isEqual(Uri self, @Nullable Object comparand) {
    return self.equals(comparand instanceof String text ? asUri(text) : comparand);
  }

  private static @Nullable Object asUri(String text) {
    Ref made = new Ref();
    tryCreate(text, UriKind.RELATIVE_OR_ABSOLUTE, made);
    return made.value;
  }

  /** {@code GetHashCode()}. */
  @DotNetMethod("int GetHashCode()")
  public static int hash(Uri self) {
    return self.hashCode();
  }

  /** {@code ToString()}. */
  @DotNetMethod("string ToString()")
  public static String text(Uri self) {
    return self.toString();
  }

  /** Fragment and user information do not count. */
  private String identity() {
    return parts == null
        ? original
        : schemePrefix(parts) + UriParser.hostPort(parts) + parts.path() + parts.query();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Uri uri
        && (uri.parts == null) == (parts == null)
        && uri.identity().equals(identity());
  }

  @Override
  public int hashCode() {
    return identity().hashCode();
  }

  /** The URI with its harmless escapes undone; a relative one as written. */
  @Override
  public String toString() {
    return parts == null ? original : text(parts, false);
  }
}
