package io.weir.runtime.dotnet.regex;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.collections.Enumerator;
import java.util.List;

/** {@code System.Text.RegularExpressions.CaptureCollection}. Immutable. */
@DotNetType(
    value =
        "public class System.Text.RegularExpressions.CaptureCollection : object, IList<Capture>,"
            + " IReadOnlyList<Capture>, IList",
    java = CaptureCollection.class)
public final class CaptureCollection extends Captures {
  CaptureCollection(List<? extends Object> items) {
    super(items);
  }

  @Override
  public RuntimeType dotNetType() {
    return RuntimeType.of("System.Text.RegularExpressions.CaptureCollection");
  }

  /** {@code GetEnumerator()}: of objects, as collections older than generics have it. */
  @DotNetMethod("IEnumerator GetEnumerator()")
  public static Enumerator getEnumerator(CaptureCollection self) {
    return Enumerator.of(self);
  }

  /** {@code Count}. */
  @DotNetProperty("int Count { get; }")
  public static int countOf(CaptureCollection self) {
    return self.count();
  }

  /** The item in a place. */
  @DotNetProperty("Capture this[int i] { get; }")
  public static Capture item(CaptureCollection self, int i) {
    return (Capture) self.get(i);
  }
}
