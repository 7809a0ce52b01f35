package io.weir.runtime.dotnet.regex;

import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.ArgumentOutOfRangeException;
import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.DotNetField;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Fn;
import io.weir.runtime.dotnet.OutOfMemoryException;
import io.weir.runtime.dotnet.time.TimeSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code System.Text.RegularExpressions.Regex}. Immutable. */
@DotNetType(
    value = "public partial class System.Text.RegularExpressions.Regex : object",
    java = Regex.class)
public final class Regex {
  /** No limit of time but the evaluation's. */
  @DotNetField("static readonly TimeSpan InfiniteMatchTimeout")
  public static final TimeSpan INFINITE_MATCH_TIMEOUT = TimeSpan.ofTicks(-10_000);

  /** Stands for the end of the text at which a search begins by itself. */
  static final long NOWHERE = Long.MIN_VALUE;

  private static final int PORTION = 1 << 10;
  private static final long BYTES_PER_MATCH = 256;
  private static final int CACHED = 256;
  private static final long MAX_TIMEOUT = (Integer.MAX_VALUE - 1L) * 10_000;
  private static final int ECMA_COMPATIBLE = 1 | 2 | 8 | 256 | 512;

  private static final Map<Key, Program> PROGRAMS =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, Program> eldest) {
              return size() > CACHED;
            }
          });

  private record Key(String pattern, int options) {}

  private static final @Nullable Regex[] RECENT = new Regex[256];
  final Program program;
  private final String pattern;
  private final RegexOptions options;
  private final TimeSpan timeout;

  Regex(@Nullable String pattern, RegexOptions options, TimeSpan timeout) {
    if (pattern == null) {
      throw new ArgumentNullException("pattern");
    }
    long bits = options.value();
    if ((bits & ~0x77F) != 0
        || ((bits & 256) != 0 && (bits & ~ECMA_COMPATIBLE) != 0)
        || ((bits & 1024) != 0 && (bits & 64) != 0)) {
      throw ArgumentOutOfRangeException.createForParameter("options");
    }
    if (timeout.ticks() != -10_000 && (timeout.ticks() <= 0 || timeout.ticks() > MAX_TIMEOUT)) {
      throw ArgumentOutOfRangeException.createForParameter("matchTimeout");
    }
    this.pattern = pattern;
    this.options = options;
    this.timeout = timeout;
    Key key = new Key(pattern, (int) bits);
    Program known = PROGRAMS.get(key);
    if (known == null) {
      Parser.Parsed parsed = new Parser(pattern).parse((int) bits);
      if ((bits & 1024) != 0) {
        parsed.root().checkNonBacktracking();
      }
      known = new Program(parsed, (bits & 1024) != 0);
      if (pattern.length() < 10_000) {
        PROGRAMS.put(key, known);
      }
    }
    program = known;
  }

  /**
   * The expression that a static member runs. Patterns are literals mostly: the last one at each
   * place is found without a look at the cache of programs. Races do no harm, all are immutable.
   */
  static Regex of(@Nullable String pattern, RegexOptions options) {
    if (pattern == null) {
      throw new ArgumentNullException("pattern");
    }
    int place = (pattern.hashCode() * 31 + (int) options.value()) & (RECENT.length - 1);
    Regex recent = RECENT[place];
    if (recent != null
        && recent.pattern.equals(pattern)
        && recent.options.value() == options.value()) {
      return recent;
    }
    Regex made = new Regex(pattern, options, INFINITE_MATCH_TIMEOUT);
    if (pattern.length() < 10_000) {
      RECENT[place] = made;
    }
    return made;
  }

  /** Whether it matches anywhere; no groups are made. */
  boolean finds(@Nullable String input) {
    if (input == null) {
      throw new ArgumentNullException("input");
    }
    int start = backwards() ? input.length() : 0;
    return new Matcher(program, input, 0, input.length(), new Deadline(this, input, timeout))
        .find(start, start, backwards());
  }

  TimeSpan timeout() {
    return timeout;
  }

  boolean isEcma() {
    return (options.value() & 256) != 0;
  }

  private boolean backwards() {
    return (options.value() & 64) != 0;
  }

  /** The place of a group's number, negative if there is none. */
  int slot(int number) {
    return Arrays.binarySearch(program.numbers, number);
  }

  /**
   * The number of a name, -1 if there is none. A group without a name has its digits as one, which
   * must be written as they are if the pattern names any group or leaves out numbers.
   */
  int numberOf(String name) {
    Integer named = program.named.get(name);
    if (named != null) {
      return named;
    }
    int number = digits(name);
    if (slot(number) < 0) {
      return -1;
    }
    int[] numbers = program.numbers;
    boolean strict = !program.named.isEmpty() || numbers[numbers.length - 1] != numbers.length - 1;
    return !strict || nameOf(number).equals(name) ? number : -1;
  }

  private static int digits(String name) {
    long number = name.isEmpty() ? -1 : 0;
    for (int i = 0; i < name.length() && number >= 0; i++) {
      char c = name.charAt(i);
      number = c < '0' || c > '9' || number > 100_000_000 ? -1 : number * 10 + (c - '0');
    }
    return (int) number;
  }

  private String nameOf(int number) {
    for (Map.Entry<String, Integer> entry : program.named.entrySet()) {
      if (entry.getValue() == number) {
        return entry.getKey();
      }
    }
    return Integer.toString(number);
  }

  private Match search(String text, int begin, int end, int start, int last) {
    Matcher matcher = new Matcher(program, text, begin, end, new Deadline(this, text, timeout));
    if (!matcher.find(start, last, backwards())) {
      return Match.none();
    }
    int slots = program.numbers.length;
    Group[] groups = new Group[slots];
    for (int i = 1; i < slots; i++) {
      groups[i] = new Group(text, nameOf(program.numbers[i]), matcher.capturesOf(i));
    }
    return new Match(this, text, begin, end, groups, matcher.capturesOf(0));
  }

  /** The match after one. */
  Match after(Match last) {
    boolean back = backwards();
    int end = back ? last.index : last.index + last.length;
    int start = end;
    if (last.length == 0) {
      if (end == (back ? last.begin : last.end)) {
        return Match.none();
      }
      start += back ? -1 : 1;
    }
    return search(last.text, last.begin, last.end, start, end);
  }

  Match first(@Nullable String input, long startat) {
    if (input == null) {
      throw new ArgumentNullException("input");
    }
    long start = startat == NOWHERE ? (backwards() ? input.length() : 0) : startat;
    checkStart(input, start);
    return search(input, 0, input.length(), (int) start, (int) start);
  }

  private static void checkStart(String input, long start) {
    if (start < 0 || start > input.length()) {
      throw new ArgumentOutOfRangeException(
          "startat", "Start index cannot be less than 0 or greater than input length.");
    }
  }

  private static void checkCount(int count) {
    if (count < -1) {
      throw new ArgumentOutOfRangeException("count", "Count cannot be less than -1.");
    }
  }

  String replaceAll(@Nullable String input, @Nullable String replacement, int count, long startat) {
    if (input == null) {
      throw new ArgumentNullException("input");
    }
    if (replacement == null) {
      throw new ArgumentNullException("replacement");
    }
    Replacement filled = new Replacement(this, replacement);
    return replaced(
        input,
        count,
        startat,
        match -> {
          StringBuilder out = new StringBuilder();
          filled.append(match, out);
          return out.toString();
        });
  }

  String evaluateAll(@Nullable String input, @Nullable Fn evaluator, int count, long startat) {
    if (input == null) {
      throw new ArgumentNullException("input");
    }
    if (evaluator == null) {
      throw new ArgumentNullException("evaluator");
    }
    return replaced(
        input,
        count,
        startat,
        match -> {
          Object text = evaluator.call1(match);
          return text == null ? "" : text.toString();
        });
  }

  private String replaced(String input, int count, long startat, Function<Match, String> by) {
    checkCount(count);
    Match match = first(input, startat);
    if (count == 0 || !Group.success(match)) {
      return input;
    }
    List<String> pieces = new ArrayList<>();
    boolean back = backwards();
    int at = back ? input.length() : 0;
    long size = 0;
    for (int left = count; Group.success(match) && left != 0; left--) {
      int end = match.index + match.length;
      pieces.add(back ? input.substring(end, at) : input.substring(at, match.index));
      String piece = by.apply(match);
      pieces.add(piece);
      size += piece.length();
      if (size > 64 << 20) {
        throw OutOfMemoryException.create();
      }
      at = back ? match.index : end;
      match = left == 1 ? Match.none() : after(match);
    }
    pieces.add(back ? input.substring(0, at) : input.substring(at));
    if (back) {
      Collections.reverse(pieces);
    }
    return String.join("", pieces);
  }

  String[] splitAll(@Nullable String input, int count, long startat) {
    if (input == null) {
      throw new ArgumentNullException("input");
    }
    if (count < 0) {
      throw new ArgumentOutOfRangeException("count", "Count cannot be less than -1.");
    }
    if (startat != NOWHERE) {
      checkStart(input, startat);
    }
    if (count == 1) {
      return new String[] {input};
    }
    Match match = first(input, startat);
    List<String> parts = new ArrayList<>();
    boolean back = backwards();
    int at = back ? input.length() : 0;
    for (int left = count - 1; Group.success(match); ) {
      int end = match.index + match.length;
      parts.add(back ? input.substring(end, at) : input.substring(at, match.index));
      at = back ? match.index : end;
      for (int i = 1; i < program.numbers.length; i++) {
        if (Group.success(match.at(i))) {
          // .NET takes the group of this number, even if numbers have gaps.
          int slot = slot(i);
          parts.add(slot < 0 ? "" : match.at(slot).toString());
        }
      }
      if (--left == 0) {
        break;
      }
      match = after(match);
    }
    parts.add(back ? input.substring(0, at) : input.substring(at));
    if (back) {
      Collections.reverse(parts);
    }
    return parts.toArray(new String[0]);
  }

  MatchCollection all(@Nullable String input, long startat) {
    List<Match> all = new ArrayList<>();
    for (Match match = first(input, startat); Group.success(match); match = after(match)) {
      all.add(match);
      if (all.size() % PORTION == 0) {
        Budget.allocate(PORTION * BYTES_PER_MATCH);
      }
    }
    return new MatchCollection(all);
  }

  /** The pattern. */
  @Override
  public String toString() {
    return pattern;
  }

  /** {@code ToString()}: the pattern. */
  @DotNetMethod("override string ToString()")
  public static String text(Regex self) {
    return self.pattern;
  }

  /** {@code Options}. */
  @DotNetProperty("RegexOptions Options { get; }")
  public static RegexOptions options(Regex self) {
    return self.options;
  }

  /** {@code MatchTimeout}. */
  @DotNetProperty("TimeSpan MatchTimeout { get; }")
  public static TimeSpan matchTimeout(Regex self) {
    return self.timeout;
  }

  /** {@code RightToLeft}. */
  @DotNetProperty("bool RightToLeft { get; }")
  public static boolean rightToLeft(Regex self) {
    return self.backwards();
  }

  /** {@code GetGroupNames()}. */
  @DotNetMethod("string[] GetGroupNames()")
  public static String[] groupNames(Regex self) {
    return Arrays.stream(self.program.numbers).mapToObj(self::nameOf).toArray(String[]::new);
  }

  /** {@code GetGroupNumbers()}. */
  @DotNetMethod("int[] GetGroupNumbers()")
  public static int[] groupNumbers(Regex self) {
    return self.program.numbers.clone();
  }

  /** {@code GroupNameFromNumber}: empty if there is no such group. */
  @DotNetMethod("string GroupNameFromNumber(int i)")
  public static String groupNameFromNumber(Regex self, int i) {
    return self.slot(i) < 0 ? "" : self.nameOf(i);
  }

  /** {@code GroupNumberFromName}: -1 if there is no such group. */
  @DotNetMethod("int GroupNumberFromName(string name)")
  public static int groupNumberFromName(Regex self, @Nullable String name) {
    if (name == null) {
      throw new ArgumentNullException("name");
    }
    return self.numberOf(name);
  }

  /** {@code Escape}: a pattern that matches the text. */
  @DotNetMethod("static string Escape(string str)")
  public static String escape(@Nullable String str) {
    if (str == null) {
      throw new ArgumentNullException("str");
    }
    StringBuilder out = new StringBuilder(str.length());
    for (int i = 0; i < str.length(); i++) {
      char c = str.charAt(i);
      switch (c) {
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\f' -> out.append("\\f");
        default -> {
          if ("\\*+?|{[()^$.# ".indexOf(c) >= 0) {
            out.append('\\');
          }
          out.append(c);
        }
      }
    }
    return out.toString();
  }

  /** {@code Unescape}: the text that an escaped one stands for. */
  @DotNetMethod("static string Unescape(string str)")
  public static String unescape(@Nullable String str) {
    if (str == null) {
      throw new ArgumentNullException("str");
    }
    return Parser.unescape(str);
  }

  /** {@code new}. */
  @DotNetMethod("new(string pattern)")
  public static Regex create(@Nullable String pattern) {
    return new Regex(pattern, RegexOptions.NONE, INFINITE_MATCH_TIMEOUT);
  }

  /** {@code new}. */
  @DotNetMethod("new(string pattern, RegexOptions options)")
  public static Regex createWithOptions(@Nullable String pattern, RegexOptions options) {
    return new Regex(pattern, options, INFINITE_MATCH_TIMEOUT);
  }

  /** {@code new}. */
  @DotNetMethod("new(string pattern, RegexOptions options, TimeSpan matchTimeout)")
  public static Regex createWithTimeout(
      @Nullable String pattern, RegexOptions options, TimeSpan matchTimeout) {
    return new Regex(pattern, options, matchTimeout);
  }

  /** {@code IsMatch}. */
  @DotNetMethod("bool IsMatch(string input)")
  public static boolean isMatch(Regex self, @Nullable String input) {
    return self.finds(input);
  }

  /** {@code IsMatch}. */
  @DotNetMethod("bool IsMatch(string input, int startat)")
  public static boolean isMatchFrom(Regex self, @Nullable String input, int startat) {
    return Group.success(self.first(input, startat));
  }

  /** {@code Match}. */
  @DotNetMethod("Match Match(string input)")
  public static Match match(Regex self, @Nullable String input) {
    return self.first(input, NOWHERE);
  }

  /** {@code Match}. */
  @DotNetMethod("Match Match(string input, int startat)")
  public static Match matchFrom(Regex self, @Nullable String input, int startat) {
    return self.first(input, startat);
  }

  /** {@code Matches}. */
  @DotNetMethod("MatchCollection Matches(string input)")
  public static MatchCollection matches(Regex self, @Nullable String input) {
    return self.all(input, NOWHERE);
  }

  /** {@code Matches}. */
  @DotNetMethod("MatchCollection Matches(string input, int startat)")
  public static MatchCollection matchesFrom(Regex self, @Nullable String input, int startat) {
    return self.all(input, startat);
  }

  /** {@code Split}. */
  @DotNetMethod("string[] Split(string input)")
  public static String[] split(Regex self, @Nullable String input) {
    return self.splitAll(input, 0, NOWHERE);
  }

  /** {@code Split}. */
  @DotNetMethod("string[] Split(string input, int count)")
  public static String[] splitCount(Regex self, @Nullable String input, int count) {
    return self.splitAll(input, count, NOWHERE);
  }

  /** {@code Split}. */
  @DotNetMethod("string[] Split(string input, int count, int startat)")
  public static String[] splitCountFrom(
      Regex self, @Nullable String input, int count, int startat) {
    return self.splitAll(input, count, startat);
  }

  /** {@code Replace}. */
  @DotNetMethod("string Replace(string input, string replacement)")
  public static String replace(Regex self, @Nullable String input, @Nullable String replacement) {
    return self.replaceAll(input, replacement, -1, NOWHERE);
  }

  /** {@code Replace}. */
  @DotNetMethod("string Replace(string input, string replacement, int count)")
  public static String replaceCount(
      Regex self, @Nullable String input, @Nullable String replacement, int count) {
    return self.replaceAll(input, replacement, count, NOWHERE);
  }

  /** {@code Replace}. */
  @DotNetMethod("string Replace(string input, string replacement, int count, int startat)")
  public static String replaceCountFrom(
      Regex self, @Nullable String input, @Nullable String replacement, int count, int startat) {
    return self.replaceAll(input, replacement, count, startat);
  }

  /** {@code Replace}. */
  @DotNetMethod("string Replace(string input, MatchEvaluator evaluator)")
  public static String replaceBy(Regex self, @Nullable String input, @Nullable Fn evaluator) {
    return self.evaluateAll(input, evaluator, -1, NOWHERE);
  }

  /** {@code Replace}. */
  @DotNetMethod("string Replace(string input, MatchEvaluator evaluator, int count)")
  public static String replaceCountBy(
      Regex self, @Nullable String input, @Nullable Fn evaluator, int count) {
    return self.evaluateAll(input, evaluator, count, NOWHERE);
  }

  /** {@code Replace}. */
  @DotNetMethod("string Replace(string input, MatchEvaluator evaluator, int count, int startat)")
  public static String replaceCountFromBy(
      Regex self, @Nullable String input, @Nullable Fn evaluator, int count, int startat) {
    return self.evaluateAll(input, evaluator, count, startat);
  }

  /** {@code Count}: how many matches there are. */
  @DotNetMethod("int Count(string input)")
  public static int count(Regex self, @Nullable String input) {
    return self.all(input, NOWHERE).count();
  }

  /** {@code Match} within a part of the text, whose ends are the text's for anchors. */
  @DotNetMethod("Match Match(string input, int beginning, int length)")
  public static Match matchWithin(Regex self, @Nullable String input, int beginning, int length) {
    if (input == null) {
      throw new ArgumentNullException("input");
    }
    if (beginning < 0 || beginning > input.length()) {
      throw new ArgumentOutOfRangeException(
          "beginning", "Start index cannot be less than 0 or greater than input length.");
    }
    if (length < 0 || length > input.length() - beginning) {
      throw new ArgumentOutOfRangeException(
          "length", "Length cannot be less than 0 or exceed input length.");
    }
    int end = beginning + length;
    int start = self.backwards() ? end : beginning;
    return self.search(input, beginning, end, start, start);
  }
}
