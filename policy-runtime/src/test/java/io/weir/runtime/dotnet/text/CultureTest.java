package io.weir.runtime.dotnet.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.weir.runtime.dotnet.FormatException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The order and the search of the invariant culture. */
class CultureTest {
  @Test
  void punctuationDigitsLettersThenAccentsThenCase() {
    String[] words = {"b", "B", "a", "_", "A", "1", "Z", "-", "\u00e9", "z", "f", "e", " ", ""};
    Arrays.sort(words, CultureCompare::compare);
    assertArrayEquals(
        new String[] {"", " ", "_", "-", "1", "a", "A", "b", "B", "e", "\u00e9", "f", "z", "Z"},
        words);
  }

  @Test
  void canonicallyEqualTextIsEqualAndIgnorablesCountForNothing() {
    assertEquals(0, CultureCompare.compare("\u00e9", "e\u0301"));
    assertEquals(0, CultureCompare.compare("co\u00adop", "coop"));
    assertFalse(CultureCompare.compare("\u00df", "ss", true) == 0);
  }

  @Test
  void optionsLeaveOutMarksSymbolsWidthAndKindsOfKana() {
    CompareOptions marks = CompareOptions.IGNORE_NON_SPACE;
    CompareOptions symbols = CompareOptions.IGNORE_SYMBOLS;
    CompareOptions width = CompareOptions.IGNORE_WIDTH;
    CompareOptions kana = CompareOptions.IGNORE_KANA_TYPE;
    assertEquals(-1, StringOrder.compareOptions("a", "b", null, marks));
    assertEquals(0, StringOrder.compareOptions("\u00e9", "e", null, marks));
    assertEquals(0, StringOrder.compareOptions("a-b", "ab", null, symbols));
    assertEquals(-1, StringOrder.compareOptions("a-b", "ac", null, symbols));
    assertEquals(-1, StringOrder.compareOptions("a", "b", null, width));
    assertEquals(0, StringOrder.compareOptions("\uff41", "a", null, width));
    assertEquals(-1, StringOrder.compareOptions("\uff41", "b", null, width));
    assertEquals(0, StringOrder.compareOptions("\u3042", "\u30a2", null, kana));
    assertEquals(-1, StringOrder.compareOptions("\u3042", "\u30a2", null, width));
  }

  @Test
  void searchMatchesWholeCharacters() {
    assertEquals(3, StringSearch.indexOf("cafe\u0301s", "\u00e9"));
    assertEquals(-1, StringSearch.indexOf("cafe\u0301", "e"));
    assertEquals(3, StringSearch.indexOf("co\u00adop", "op"));
    assertEquals(1, StringSearch.indexOf("co\u00adop", "oo"));
    assertEquals(0, StringSearch.indexOf("abc", "\u200d"));
    assertEquals(3, StringSearch.indexOf("l1\r\nl2", "\n"));
    assertEquals(0, StringSearch.indexOf("a\0b", "\0"));
    assertEquals(6, StringSearch.lastIndexOf("cafe\u0301 e\u0301", "\u00e9"));
    assertFalse(StringSearch.startsWith("e\u0301a", "e"));
    assertTrue(StringSearch.startsWith("\u00adabc", "abc"));
    assertTrue(StringSearch.endsWith("abc\0", "abc"));
    assertEquals(
        "x x",
        StringEditing.replaceAs("Cafe\u0301 CAF\u00c9", "caf\u00e9", "x", StringComparison.of(3)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"[{0,6}|{0,-6}|{0,2}];[   abc|abc   |abc]", "{{{0}}};{abc}", "{0}{0};abcabc"})
  void composite(String format, String expected) {
    assertEquals(expected, CompositeFormat.format(format, new Object[] {"abc"}));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "}", "{0", "{x}", "{1}", "{0,}", "{0:{}", "{ 0}", "{-1}"})
  void malformedComposite(String format) {
    assertThrows(FormatException.class, () -> CompositeFormat.format(format, new Object[] {"abc"}));
  }

  @Test
  void splitKeepsTheRestWhole() {
    assertArrayEquals(
        new String[] {"a", "b,,c,"},
        StringComposition.splitCountOptions(
            ",,a,,b,,c,", new char[] {','}, 2, StringSplitOptions.REMOVE_EMPTY_ENTRIES));
    assertArrayEquals(
        new String[] {"a", "b , c"},
        StringComposition.splitCharCount("a , b , c ", ',', 2, StringSplitOptions.TRIM_ENTRIES));
  }
}
