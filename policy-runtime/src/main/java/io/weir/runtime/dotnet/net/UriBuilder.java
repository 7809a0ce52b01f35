package io.weir.runtime.dotnet.net;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.collections.Check;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code System.UriBuilder}: the parts of a URI, changed one by one. */
@DotNetType(
    value = "public class System.UriBuilder : object",
    java = UriBuilder.class,
    beyondReference = true)
public final class UriBuilder {
  private String scheme = "http";
  private String userName = "";
  private String password = "";
  private String host = "localhost";
  private int port = -1;
  private String path = "/";
  private String query = "";
  private String fragment = "";

  /** The URI of these parts; null once one has changed. */
  private @Nullable Uri made;

  private UriBuilder() {}

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static UriBuilder create() {
    return new UriBuilder();
  }

  /** {@code new(uri)}: a text without scheme is taken as {@code http}. */
  @DotNetMethod("new(string uri)")
  public static UriBuilder createFromText(@Nullable String uri) {
    Uri read = Uri.createKind(Check.notNull(uri, "uri"), UriKind.RELATIVE_OR_ABSOLUTE);
    return createFrom(UriProperties.isAbsoluteUri(read) ? read : Uri.create("http://" + uri));
  }

  /** {@code new(uri)}. */
  @DotNetMethod("new(Uri uri)")
  public static UriBuilder createFrom(@Nullable Uri uri) {
    UriBuilder made = new UriBuilder();
    made.take(Check.notNull(uri, "uri"));
    return made;
  }

  private void take(Uri source) {
    scheme = UriProperties.scheme(source);
    host = UriProperties.host(source);
    port = UriProperties.port(source);
    path = UriProperties.absolutePath(source);
    query = UriProperties.query(source);
    fragment = UriProperties.fragment(source);
    String user = UriProperties.userInfo(source);
    if (!user.isEmpty()) {
      int colon = user.indexOf(':');
      userName = colon < 0 ? user : user.substring(0, colon);
      password = colon < 0 ? password : user.substring(colon + 1);
    }
  }

  /** {@code new(schemeName, hostName)}. */
  @DotNetMethod("new(string schemeName, string hostName)")
  public static UriBuilder createServer(@Nullable String schemeName, @Nullable String hostName) {
    return createPort(schemeName, hostName, -1);
  }

  /** {@code new(scheme, host, portNumber)}. */
  @DotNetMethod("new(string scheme, string host, int portNumber)")
  public static UriBuilder createPort(
      @Nullable String scheme, @Nullable String host, int portNumber) {
    return createPath(scheme, host, portNumber, "/");
  }

  /** {@code new(scheme, host, port, pathValue)}. */
  @DotNetMethod("new(string scheme, string host, int port, string pathValue)")
  public static UriBuilder createPath(
      @Nullable String scheme, @Nullable String host, int port, @Nullable String pathValue) {
    UriBuilder made = new UriBuilder();
    setScheme(made, scheme);
    setHost(made, host);
    setPort(made, port);
    setPath(made, pathValue);
    return made;
  }

  /** {@code new(scheme, host, port, path, extraValue)}: the rest begins with ? or #. */
  @DotNetMethod("new(string scheme, string host, int port, string path, string extraValue)")
  public static UriBuilder createExtra(
      @Nullable String scheme,
      @Nullable String host,
      int port,
      @Nullable String path,
      @Nullable String extraValue) {
    UriBuilder made = createPath(scheme, host, port, path);
    String extra = extraValue == null ? "" : extraValue;
    if (extra.startsWith("#")) {
      setFragment(made, extra.substring(1));
    } else if (extra.startsWith("?")) {
      int hash = extra.indexOf('#');
      setQuery(made, hash < 0 ? extra.substring(1) : extra.substring(1, hash));
      setFragment(made, hash < 0 ? "" : extra.substring(hash + 1));
    } else if (!extra.isEmpty()) {
      throw new ArgumentException(
          "Extra portion of the URI not valid (Parameter 'extraValue')", "extraValue");
    }
    return made;
  }

  /** What would end user information is escaped in it. */
  private static String escapedUser(String text) {
    return text.replace("/", "%2F")
        .replace("\\", "%5C")
        .replace("?", "%3F")
        .replace("#", "%23")
        .replace("@", "%40");
  }

  private static String escaped(String path) {
    return UriText.escape(
        path.replace('\\', '/'),
        c -> UriText.isUnreserved(c) || (UriText.RESERVED.indexOf(c) >= 0 && c != '?' && c != '#'),
        true);
  }

  /** {@code Scheme}. */
  @DotNetProperty("string Scheme { get; }")
  public static String scheme(UriBuilder self) {
    return self.scheme;
  }

  /** {@code Scheme = value}. */
  @DotNetProperty("string Scheme { set; }")
  public static void setScheme(UriBuilder self, @Nullable String value) {
    String text = value == null ? "" : value;
    int colon = text.indexOf(':');
    String name = colon < 0 ? text : text.substring(0, colon);
    if (!text.isEmpty() && !UriEscaping.checkSchemeName(name)) {
      throw new ArgumentException("Invalid URI: The URI scheme is not valid.", "value");
    }
    self.made = null;
    self.scheme = name.toLowerCase(Locale.ROOT);
  }

  /** {@code UserName}. */
  @DotNetProperty("string UserName { get; }")
  public static String userName(UriBuilder self) {
    return self.userName;
  }

  /** {@code UserName = value}. */
  @DotNetProperty("string UserName { set; }")
  public static void setUserName(UriBuilder self, @Nullable String value) {
    self.made = null;
    self.userName = value == null ? "" : value;
  }

  /** {@code Password}. */
  @DotNetProperty("string Password { get; }")
  public static String password(UriBuilder self) {
    return self.password;
  }

  /** {@code Password = value}. */
  @DotNetProperty("string Password { set; }")
  public static void setPassword(UriBuilder self, @Nullable String value) {
    self.made = null;
    self.password = value == null ? "" : value;
  }

  /** {@code Host}. */
  @DotNetProperty("string Host { get; }")
  public static String host(UriBuilder self) {
    return self.host;
  }

  /** {@code Host = value}. */
  @DotNetProperty("string Host { set; }")
  public static void setHost(UriBuilder self, @Nullable String value) {
    String text = value == null ? "" : value;
    boolean bare = text.indexOf(':') >= 0 && !text.startsWith("[");
    self.made = null;
    self.host = bare ? "[" + text + "]" : text;
  }

  /** {@code Port}; -1 for the scheme's own. */
  @DotNetProperty("int Port { get; }")
  public static int port(UriBuilder self) {
    return self.port;
  }

  /** {@code Port = value}. */
  @DotNetProperty("int Port { set; }")
  public static void setPort(UriBuilder self, int value) {
    if (value < -1 || value > 65535) {
      throw new ArgumentOutOfRangeException("value");
    }
    self.made = null;
    self.port = value;
  }

  /** {@code Path}. */
  @DotNetProperty("string Path { get; }")
  public static String path(UriBuilder self) {
    return self.path;
  }

  /** {@code Path = value}. */
  @DotNetProperty("string Path { set; }")
  public static void setPath(UriBuilder self, @Nullable String value) {
    self.made = null;
    self.path = value == null || value.isEmpty() ? "/" : escaped(value);
  }

  /** {@code Query}, with its question mark. */
  @DotNetProperty("string Query { get; }")
  public static String query(UriBuilder self) {
    return self.query;
  }

  /** {@code Query = value}. */
  @DotNetProperty("string Query { set; }")
  public static void setQuery(UriBuilder self, @Nullable String value) {
    self.made = null;
    self.query = withMark(value, "?");
  }

  /** {@code Fragment}, with its number sign. */
  @DotNetProperty("string Fragment { get; }")
  public static String fragment(UriBuilder self) {
    return self.fragment;
  }

  /** {@code Fragment = value}. */
  @DotNetProperty("string Fragment { set; }")
  public static void setFragment(UriBuilder self, @Nullable String value) {
    self.made = null;
    self.fragment = withMark(value, "#");
  }

  private static String withMark(@Nullable String value, String mark) {
    if (value == null || value.isEmpty()) {
      return "";
    }
    return value.startsWith(mark) ? value : mark + value;
  }

  /** {@code Uri}. */
  @DotNetProperty("Uri Uri { get; }")
  public static Uri uri(UriBuilder self) {
    Uri uri = self.made;
    if (uri == null) {
      uri = Uri.create(self.toString());
      self.take(uri);
      self.made = uri;
    }
    return uri;
  }

  /** {@code Equals(rparam)}: compares the URIs of the parts. */
  @DotNetMethod("bool Equals(object rparam)")
  public static boolean isEqual(UriBuilder self, @Nullable Object rparam) {
    return self.equals(rparam);
  }

  /** {@code GetHashCode()}. */
  @DotNetMethod("int GetHashCode()")
  public static int hash(UriBuilder self) {
    return self.hashCode();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other != null && Uri.isEqual(uri(this), other.toString());
  }

  @Override
  public int hashCode() {
    return uri(this).hashCode();
  }

  /** {@code ToString()}. */
  @DotNetMethod("string ToString()")
  public static String text(UriBuilder self) {
    return self.toString();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    if (!scheme.isEmpty()) {
      UriScheme rules = UriScheme.named(scheme);
      boolean slashes =
          rules.has(UriScheme.AUTHORITY) || (!host.isEmpty() && rules.has(UriScheme.UNKNOWN));
      text.append(scheme).append(slashes ? "://" : ":");
    }
    if (!userName.isEmpty()) {
      text.append(escapedUser(userName));
      text.append(password.isEmpty() ? "" : ":" + escapedUser(password)).append('@');
    } else if (!password.isEmpty()) {
      throw new UriFormatException("Invalid URI: The username:password construct is badly formed.");
    }
    text.append(host);
    if (port != -1 && !host.isEmpty()) {
      text.append(':').append(port);
    }
    if (!path.isEmpty() && !path.startsWith("/") && !host.isEmpty()) {
      text.append('/');
    }
    return text.append(path).append(query).append(fragment).toString();
  }
}
