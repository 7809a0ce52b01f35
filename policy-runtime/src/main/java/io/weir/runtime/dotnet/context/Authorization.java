package io.weir.runtime.dotnet.context;

import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code get-authorization-context} puts into a variable. Immutable. */
@DotNetType(value = "public class Authorization : object", java = Authorization.class)
public final class Authorization {
  private final String token;
  private final Map<String, @Nullable Object> claims;

  /** Creates one; claims are boxed .NET values. */
  public Authorization(String token, Map<String, ? extends @Nullable Object> claims) {
    this.token = token;
    this.claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
  }

  /** {@code AccessToken}. */
  @DotNetProperty("string AccessToken { get; }")
  public static String accessToken(Authorization self) {
    return self.token;
  }

  /** {@code Claims}. */
  @DotNetProperty("IReadOnlyDictionary<string, object> Claims { get; }")
  public static Object claims(Authorization self) {
    return MapView.ofObjects(self.claims);
  }

  /** The name of the class: the token stays out of logs. */
  @Override
  public String toString() {
    return "Authorization";
  }
}
