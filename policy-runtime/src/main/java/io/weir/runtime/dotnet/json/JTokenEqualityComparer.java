package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.collections.IEqualityComparer;
import org.jspecify.annotations.Nullable;

/** Takes tokens of the same content for equal. */
@DotNetType(
    value =
        "public class Newtonsoft.Json.Linq.JTokenEqualityComparer : object,"
            + " IEqualityComparer<JToken>",
    java = JTokenEqualityComparer.class)
public final class JTokenEqualityComparer implements IEqualityComparer {
  /** The one that {@code JToken.EqualityComparer} gives. */
  static final JTokenEqualityComparer SHARED = new JTokenEqualityComparer();

  /** A token as a key by content. */
  record Key(JToken token) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && JToken.deepEquals(token, key.token);
    }

    @Override
    public int hashCode() {
      return token.deepHash();
    }
  }

  @Override
  public boolean equal(@Nullable Object x, @Nullable Object y) {
    return JToken.deepEquals((JToken) x, (JToken) y);
  }

  @Override
  public int hash(@Nullable Object value) {
    return value == null ? 0 : ((JToken) value).deepHash();
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static JTokenEqualityComparer create() {
    return new JTokenEqualityComparer();
  }

  /** {@code Equals(x, y)}. */
  @DotNetMethod("bool Equals(JToken x, JToken y)")
  public static boolean areEqual(
      JTokenEqualityComparer self, @Nullable JToken x, @Nullable JToken y) {
    return self.equal(x, y);
  }

  /** {@code GetHashCode(obj)}. */
  @DotNetMethod("int GetHashCode(JToken obj)")
  public static int hashOf(JTokenEqualityComparer self, @Nullable JToken obj) {
    return self.hash(obj);
  }
}
