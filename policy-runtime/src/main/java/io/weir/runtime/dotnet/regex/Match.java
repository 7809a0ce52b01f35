package io.weir.runtime.dotnet.regex;

import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.NotSupportedException;
import org.jspecify.annotations.Nullable;

/** {@code System.Text.RegularExpressions.Match}: one match, or none. Immutable. */
@DotNetType(value = "public class System.Text.RegularExpressions.Match : Group", java = Match.class)
public final class Match extends Group {
  /** {@code Match.Empty}. */
  private static final Match NONE = new Match(null, "", 0, 0, new Group[0], new int[0]);

  final @Nullable Regex regex;
  final int begin;
  final int end;
  private final Group[] captured;

  Match(@Nullable Regex regex, String text, int begin, int end, Group[] captured, int[] bounds) {
    super(text, "0", bounds);
    this.regex = regex;
    this.begin = begin;
    this.end = end;
    this.captured = captured;
  }

  /** The group in a place; place 0 is the match. */
  Group at(int slot) {
    return slot == 0 ? this : captured[slot];
  }

  /** The group with the highest number. */
  Group last() {
    return captured.length == 0 ? this : at(captured.length - 1);
  }

  /** {@code Empty}: no match. */
  @DotNetProperty("static Match Empty { get; }")
  public static Match none() {
    return NONE;
  }

  /** {@code Groups}. */
  @DotNetProperty("GroupCollection Groups { get; }")
  public static GroupCollection groups(Match self) {
    return new GroupCollection(self);
  }

  /** {@code NextMatch()}: the match after this one; no match after none. */
  @DotNetMethod("Match NextMatch()")
  public static Match nextMatch(Match self) {
    return self.regex == null ? self : self.regex.after(self);
  }

  /**
   * {@code Result}: the replacement pattern, filled from this match.
   *
   * @throws NotSupportedException if this is no match
   */
  @DotNetMethod("string Result(string replacement)")
  public static String result(Match self, @Nullable String replacement) {
    if (replacement == null) {
      throw new ArgumentNullException("replacement");
    }
    if (self.regex == null) {
      throw new NotSupportedException("Result cannot be called on a failed Match.");
    }
    StringBuilder out = new StringBuilder();
    new Replacement(self.regex, replacement).append(self, out);
    return out.toString();
  }
}
