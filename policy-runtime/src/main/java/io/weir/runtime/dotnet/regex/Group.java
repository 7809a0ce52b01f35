package io.weir.runtime.dotnet.regex;

import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import java.util.ArrayList;
import java.util.List;

/** {@code System.Text.RegularExpressions.Group}: what a group captured. Immutable. */
@DotNetType(
    value = "public class System.Text.RegularExpressions.Group : Capture",
    java = Group.class)
public class Group extends Capture {
  final String name;
  private final int[] bounds;

  Group(String text, String name, int[] bounds) {
    super(
        text,
        bounds.length == 0 ? 0 : bounds[bounds.length - 2],
        bounds.length == 0 ? 0 : bounds[bounds.length - 1] - bounds[bounds.length - 2]);
    this.name = name;
    this.bounds = bounds;
  }

  /** Whether the group captured anything. */
  @DotNetProperty("bool Success { get; }")
  public static boolean success(Group self) {
    return self.bounds.length > 0;
  }

  /** {@code Name}: its name, or its number's digits. */
  @DotNetProperty("string Name { get; }")
  public static String name(Group self) {
    return self.name;
  }

  /** {@code Captures}: oldest first; of a pattern read from right to left, newest first. */
  @DotNetProperty("CaptureCollection Captures { get; }")
  public static CaptureCollection captures(Group self) {
    List<Object> all = new ArrayList<>();
    int[] bounds = self.bounds;
    for (int i = 0; i + 2 < bounds.length; i += 2) {
      all.add(new Capture(self.text, bounds[i], bounds[i + 1] - bounds[i]));
    }
    if (bounds.length > 0) {
      all.add(self);
    }
    return new CaptureCollection(all);
  }
}
