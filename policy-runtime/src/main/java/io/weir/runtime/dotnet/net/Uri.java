package io.weir.runtime.dotnet.net;

import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.InvalidOperationException;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.collections.Check;
import io.weir.runtime.dotnet.text.StringComparison;
import io.weir.runtime.dotnet.text.StringOrder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * {@code System.Uri}: an absolute URI in canonical form, or a relative one as written. Paths that
 * begin with one slash are relative, as on Windows, where the service runs. Immutable.
 */
@DotNetType(value = "public partial class System.Uri : object", java = Uri.class)
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

  private static final int MAX_LENGTH = 65519;
  final String original;
  final UriParser.@Nullable Parts parts;

  /** Whether the author said that nothing is to be escaped. */
  final boolean userEscaped;

  private Uri(String original, UriParser.@Nullable Parts parts) {
    this(original, parts, false);
  }

  private Uri(String original, UriParser.@Nullable Parts parts, boolean userEscaped) {
    this.original = original;
    this.parts = parts;
    this.userEscaped = userEscaped;
  }

  UriParser.Parts absolute() {
    if (parts == null) {
      throw new InvalidOperationException("This operation is not supported for a relative URI.");
    }
    return parts;
  }

  private static Uri read(String text, UriKind kind, boolean userEscaped) throws UriParser.NoUri {
    if (text.length() > MAX_LENGTH) {
      throw new UriParser.NoUri("Invalid URI: The Uri string is too long.", false);
    }
    boolean relative = kind.equals(UriKind.RELATIVE);
    if (!kind.equals(UriKind.ABSOLUTE)
        && (text.startsWith("/") || (relative && isFileWithoutScheme(text)))) {
      return new Uri(text, null, userEscaped);
    }
    UriParser.Parts parts;
    try {
      parts = UriParser.parse(text, userEscaped);
    } catch (UriParser.NoUri e) {
      if (e.relative && !kind.equals(UriKind.ABSOLUTE)) {
        return new Uri(text, null, userEscaped);
      }
      throw e;
    }
    if (relative) {
      throw new UriParser.NoUri(
          "A relative URI cannot be created because the 'uriString' parameter represents an"
              + " absolute URI.",
          false);
    }
    return new Uri(text, parts, userEscaped);
  }

  private static boolean isFileWithoutScheme(String text) {
    return UriParser.isDrive(text) || text.startsWith("\\\\") || text.startsWith("\\/");
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

  /** {@code new(uriString, dontEscape)}: the author's escapes are all there are. */
  @DotNetMethod("new(string uriString, bool dontEscape)")
  public static Uri createUnescaped(@Nullable String uriString, boolean dontEscape) {
    try {
      return read(Check.notNull(uriString, "uriString"), UriKind.ABSOLUTE, dontEscape);
    } catch (UriParser.NoUri e) {
      throw new UriFormatException(e.getMessage());
    }
  }

  /** {@code new(baseUri, relativeUri, dontEscape)}. */
  @DotNetMethod("new(Uri baseUri, string relativeUri, bool dontEscape)")
  public static Uri createRelativeUnescaped(
      @Nullable Uri baseUri, @Nullable String relativeUri, boolean dontEscape) {
    try {
      return combine(baseOf(baseUri), relativeUri == null ? "" : relativeUri, dontEscape);
    } catch (UriParser.NoUri e) {
      throw new UriFormatException(e.getMessage());
    }
  }

  /** {@code new(uriString, uriKind)}. */
  @DotNetMethod("new(string uriString, UriKind uriKind)")
  public static Uri createKind(@Nullable String uriString, UriKind uriKind) {
    try {
      return read(Check.notNull(uriString, "uriString"), checked(uriKind), false);
    } catch (UriParser.NoUri e) {
      throw new UriFormatException(e.getMessage());
    }
  }

  /** {@code new(baseUri, relativeUri)}. */
  @DotNetMethod("new(Uri baseUri, string relativeUri)")
  public static Uri createRelative(@Nullable Uri baseUri, @Nullable String relativeUri) {
    try {
      return combine(baseOf(baseUri), relativeUri == null ? "" : relativeUri, false);
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

  private static Uri combine(Uri base, String reference, boolean userEscaped)
      throws UriParser.NoUri {
    UriParser.Parts own = base.absolute();
    int colon = UriParser.schemeEnd(reference.strip());
    if (colon == 1) {
      // A letter and a colon name a drive
      return read(reference, UriKind.ABSOLUTE, userEscaped);
    }
    if (colon > 1) {
      String scheme = reference.strip().substring(0, colon).toLowerCase(Locale.ROOT);
      String rest = reference.strip().substring(colon + 1);
      if (!scheme.equals(own.scheme()) || rest.startsWith("//") || !own.hasAuthority()) {
        return read(reference, UriKind.ABSOLUTE, userEscaped);
      }
    }
    String text = UriParser.resolve(own, reference);
    UriParser.Parts resolved = UriParser.parse(text, userEscaped);
    return new Uri(text(resolved, true), resolved, userEscaped);
  }

  /** {@code Uri.TryCreate(uriString, uriKind, out result)}. */
  @DotNetMethod("static bool TryCreate(string uriString, UriKind uriKind, out Uri result)")
  public static boolean tryCreate(@Nullable String uriString, UriKind uriKind, Ref result) {
    result.value = null;
    if (uriString == null) {
      return false;
    }
    try {
      result.value = read(uriString, checked(uriKind), false);
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
      result.value = combine(baseUri, relativeUri, false);
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

  static String schemePrefix(UriParser.Parts parts) {
    return parts.scheme() + (parts.hasAuthority() ? "://" : ":");
  }

  static String server(UriParser.Parts parts) {
    if (!parts.hasAuthority() && !parts.host().isEmpty()) {
      return (parts.hasUserInfo() ? parts.userInfo() + "@" : "") + parts.host();
    }
    return parts.hasAuthority() ? UriParser.authority(parts) : "";
  }

  static String text(UriParser.Parts parts, boolean escaped) {
    String server = server(parts);
    int host = parts.hasUserInfo() ? parts.userInfo().length() : 0;
    String start = escaped ? server : display(server.substring(0, host)) + server.substring(host);
    String rest = parts.path() + parts.query() + parts.fragment();
    return schemePrefix(parts) + start + (escaped ? rest : display(rest));
  }

  /** A text as written, unless something in it means the same unescaped. */
  static String asWritten(String text) {
    boolean plain = true;
    for (int i = 0; i < text.length() && plain; i++) {
      int escaped = text.charAt(i) == '%' ? UriText.hexByte(text, i + 1) : -1;
      int c = escaped < 0 ? text.charAt(i) : escaped;
      plain = c < 128 && (escaped < 0 || !UriText.isUnreserved((char) c));
    }
    return plain ? text : display(text);
  }

  /** Unescapes what cannot be mistaken for the URI's own structure. */
  static String display(String text) {
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

  /** {@code MakeRelative(toUri)}: the path's text only. */
  @DotNetMethod("string MakeRelative(Uri toUri)")
  public static String makeRelative(Uri self, @Nullable Uri toUri) {
    UriParser.Parts from = self.absolute();
    Uri target = Check.notNull(toUri, "toUri");
    UriParser.Parts to = target.absolute();
    return from.scheme().equals(to.scheme())
            && from.host().equals(to.host())
            && from.port() == to.port()
        ? pathDifference(from.path(), to.path())
        : text(target);
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
    return new Uri(relative, null);
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
    String text = self.parts == null ? self.original : UriParser.trim(self.original);
    if (self.parts != null && !isCanonical(self.parts, text)) {
      return false;
    }
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

  /** Whether an authority is as .NET writes it, and a path without question marks of its own. */
  private static boolean isCanonical(UriParser.Parts parts, String text) {
    boolean markInPath =
        !UriScheme.named(parts.scheme()).has(UriScheme.QUERY)
            && text.substring(0, (text + "#").indexOf('#')).indexOf('?') >= 0;
    boolean renamed =
        parts.host().equals("localhost")
            && text.regionMatches(true, text.indexOf("loopback"), "loopback", 0, 8);
    return !markInPath && !renamed && !(parts.hasUserInfo() && parts.userInfo().isEmpty());
  }

  /** {@code Uri.IsWellFormedUriString(uriString, uriKind)}. */
  @DotNetMethod("static bool IsWellFormedUriString(string uriString, UriKind uriKind)")
  public static boolean isWellFormedUriString(@Nullable String uriString, UriKind uriKind) {
    Ref made = new Ref();
    return tryCreate(uriString, uriKind, made)
        && made.value instanceof Uri uri
        && isWellFormedOriginalString(uri);
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
    if (!UriProperties.isAbsoluteUri(uri1) || !UriProperties.isAbsoluteUri(uri2)) {
      return UriProperties.isAbsoluteUri(uri1)
          ? 1
          : UriProperties.isAbsoluteUri(uri2)
              ? -1
              : StringOrder.compareAs(
                  UriProperties.originalString(uri1),
                  UriProperties.originalString(uri2),
                  comparisonType);
    }
    return StringOrder.compareAs(
        UriProperties.getComponents(uri1, partsToCompare, compareFormat),
        UriProperties.getComponents(uri2, partsToCompare, compareFormat),
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
        ? asWritten(original)
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
    return parts == null
        ? asWritten(original)
        : userEscaped ? UriText.unescape(text(parts, true), c -> c != '%') : text(parts, false);
  }
}
