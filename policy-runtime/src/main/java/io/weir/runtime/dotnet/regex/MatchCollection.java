package io.weir.runtime.dotnet.regex;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.collections.Enumerator;
import java.util.List;

/** {@code System.Text.RegularExpressions.MatchCollection}. Immutable. */
@DotNetType(
    value =
        "public class System.Text.RegularExpressions.MatchCollection : object, IList<Match>,"
            + " IReadOnlyList<Match>, IList",
    java = MatchCollection.class)
public final class MatchCollection extends Captures {
  MatchCollection(List<? extends Object> items) {
    super(items);
  }

  @Override
  public RuntimeType dotNetType() {
    return RuntimeType.of("System.Text.RegularExpressions.MatchCollection");
  }

  /** {@code GetEnumerator()}: of objects, as collections older than generics have it. */
  @DotNetMethod("IEnumerator GetEnumerator()")
  public static Enumerator getEnumerator(MatchCollection self) {
    return Enumerator.of(self);
  }

  /** {@code Count}. */
  @DotNetProperty("int Count { get; }")
  public static int countOf(MatchCollection self) {
    return self.count();
  }

  /** The item in a place. */
  @DotNetProperty("Match this[int i] { get; }")
  public static Match item(MatchCollection self, int i) {
    return (Match) self.get(i);
  }
}
