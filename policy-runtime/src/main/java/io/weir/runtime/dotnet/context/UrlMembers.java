package io.weir.runtime.dotnet.context;

import io.weir.api.Url;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.net.Uri;
import org.jspecify.annotations.Nullable;

/** {@code IUrl}. */
@DotNetType(value = "public interface IUrl", java = Url.class)
public final class UrlMembers {
  private UrlMembers() {}

  /** {@code Host}. */
  @DotNetProperty("string Host { get; }")
  public static @Nullable String host(Url self) {
    return self.host();
  }

  /** {@code Path}. */
  @DotNetProperty("string Path { get; }")
  public static @Nullable String path(Url self) {
    return self.path();
  }

  /** {@code Port}. */
  @DotNetProperty("int Port { get; }")
  public static int port(Url self) {
    return self.port();
  }

  /** {@code Query}. */
  @DotNetProperty("IReadOnlyDictionary<string, string[]> Query { get; }")
  public static Object query(Url self) {
    return MapView.ofLists(self.query());
  }

  /** {@code QueryString}. */
  @DotNetProperty("string QueryString { get; }")
  public static @Nullable String queryString(Url self) {
    return self.queryString();
  }

  /** {@code Scheme}. */
  @DotNetProperty("string Scheme { get; }")
  public static @Nullable String scheme(Url self) {
    return self.scheme();
  }

  /** {@code ToUri()}. */
  @DotNetMethod("Uri ToUri()")
  public static Uri toUri(Url self) {
    return Uri.create(self.toString());
  }

  /** {@code ToString()}. */
  @DotNetMethod("string ToString()")
  public static String text(Url self) {
    return self.toString();
  }
}
