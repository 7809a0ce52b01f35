package io.weir.runtime.dotnet.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.weir.runtime.dotnet.ArgumentException;
import io.weir.runtime.dotnet.NotSupportedException;
import io.weir.runtime.dotnet.time.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegexTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "2024-03-15!~(?<y>\\d{4})-(\\d\\d)-(?<d>\\d\\d)(!)?~0~2024-03-15!;03;!;2024;15;",
        "ab~(?<5>a)(b)~0~ab;b;;",
        "aBAb~^(ab)\\1$~1~aBAb;aB;",
        "aaa~(a{0,2}){2}~0~aaa;a;",
        "abc~(?n:(a)(?<b>b))(c)~0~abc;c;b;",
        "12345~(\\d+)(\\d+)~64~12345;1;2345;",
        "123x~(?<=(\\d)+)x~0~x;1;",
        "<<a>>~^(?:(?<open><)|(?<c-open>>)|[^<>])*$~0~<<a>>;;<a>;",
        "ab&]~[a-z&&[^b]]~0~&];",
        "xyzb~[a-z-[x-z]]~0~b;",
        "12~(?(\\d)\\d\\d|x)~0~12;",
        "aab~a {2} b~32~aab;",
        "ba~(?<5>a)|(b)~0~b;b;;",
        "a\u20AC1~\\p{Sc}~0~\u20AC;",
        "x\u2019~\\p{Pf}~0~\u2019;",
        "\u00C9~\\p{Ll}~1~\u00C9;",
        "-~[\\--a]~0~-;",
        "aa1~(a)\\11~256~aa1;a;",
        "ab~(?<n>a)(?(n)(?i)B|c)~0~ab;a;",
      })
  void groupsOfTheFirstMatch(String input, String pattern, int options, String groups) {
    StringBuilder all = new StringBuilder();
    Match match = RegexStatics.matchOfWithOptions(input, pattern, RegexOptions.of(options));
    for (Object group : Match.groups(match)) {
      all.append(group).append(';');
    }
    assertEquals(groups, all.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "abc~x*~-~-a-b-c-",
        "a.b~\\.~\\n\\$1~a\\n\\$1b",
        "aXbX~(X)|(b)~<$1$2>~a<X><b><X>",
        "baaac~a*?~x~xbxaxaxaxcx",
        "1234567~\\B(?=(\\d{3})+$)~_~1_234_567",
        "x~x~$3${q}~$3${q}",
        "k=v~(?<key>\\w)=(?<val>\\w)~${2}-$00001~v-k",
        "ab~\\G~|~|ab",
      })
  void replacements(String input, String pattern, String replacement, String result) {
    assertEquals(result, RegexStatics.replaceOf(input, pattern, replacement));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a)",
        "a{2,1}",
        "(?<1a>x)",
        "\\k<no>",
        "\\p{Nope}",
        "(?z)",
        "[a-\\d]",
        "(?<n",
        "(?(1)a)",
        "x**",
        "\\x4",
        "\\c",
        "(?<0>a)",
        "[b-[a]x]",
        "\\8",
        "(?<a-b>x)",
        "(?>",
        "a???",
        "[]",
        "a++",
        "(?P<n>a)",
        "\\_",
        "a|*",
        "\\pL",
        "(?u)a",
        "[z-a]",
        "a(?#x",
        "\\",
        "(?(?<",
        "[a-z-[",
        "(?(a)(?i:b)|c)",
        "(?(a)b|c|d)"
      })
  void badPatterns(String pattern) {
    assertThrows(ArgumentException.class, () -> Regex.create(pattern));
  }

  @ParameterizedTest
  @CsvSource({
    "(?<key>k)(=), 2, -1",
    "(?<key>k)(=), 1, 1",
    "(k)(=), 01, 1",
    "(?<5>k)(=), 05, -1",
    "(?<5>k)(=), 5, 5",
  })
  void numbersAsNames(String pattern, String name, int number) {
    assertEquals(number, Regex.groupNumberFromName(Regex.create(pattern), name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(?=a)", "(?<!a)", "(a)\\1", "(?>a)", "(?(a)b|c)", "(?<a>x)(?<-a>y)"})
  void whatCannotBeMatchedWithoutBacktracking(String pattern) {
    assertThrows(
        NotSupportedException.class, () -> Regex.createWithOptions(pattern, RegexOptions.of(1024)));
  }

  @Test
  void longTextsUseNoThreadStack() {
    String text = "ab".repeat(200_000);
    assertEquals(400_000, Capture.lengthOf(RegexStatics.matchOf(text, "^(?:a|b)*$")));
  }

  @Test
  void backtrackingEndsWithItsTime() {
    assertThrows(
        RegexMatchTimeoutException.class,
        () ->
            RegexStatics.isMatchOfWithTimeout(
                "a".repeat(45) + "!", "^(a|aa)+$", RegexOptions.NONE, TimeSpan.ofTicks(1_000_000)));
  }
}
