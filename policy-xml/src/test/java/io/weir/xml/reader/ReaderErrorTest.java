package io.weir.xml.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.weir.api.diagnostic.Diagnostic;
import io.weir.api.diagnostic.DiagnosticSink;
import io.weir.api.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What is underlined in bad documents. A line of carets and codes follows the text it speaks of.
 */
class ReaderErrorTest {
  /** Documents; the problems of each line are marked below it, cases are parted by dashes. */
  private static final String CASES =
      """
      <policies><inbound></policies>
                         ^^^^^^^^^^^ XML1011
      ---
      <policies><inbound></inbund></policies>
                         ^^^^^^^^^ XML1011
      ---
      <a></b></a>
         ^^^^ XML1011
      ---
      <a><b>
         ^^ XML1012
      ---
      <a x="1" y="2" x="3"/>
                     ^ XML1006
      ---
      <a x=1/>
           ^ XML1005
      ---
      <a x/>
         ^ XML1005
      ---
      <a x="1"y="2"/>
              ^ XML1005
      ---
      <a x="1 & 2"/>
              ^ XML1009
      ---
      <a x="&nbsp;"/>
            ^^^^^^ XML1008
      ---
      <a>1 < 2</a>
           ^ XML1010
      ---
      <a x="1<2"/>
             ^ XML1010
      ---
      <!DOCTYPE a [<!ENTITY x "y">]><a/>
      ^^^^^^^^^ XML1004
      ---
      <a><!-- never</a>
         ^^^^ XML1007
      ---
      <a><![CDATA[never</a>
         ^^^^^^^^^ XML1007
      ---
      <a><b x="1></b><c/></a>
            ^^^ XML1007
      ---
      <a/><b/>
          ^^ XML1014
      ---
      <a/>text
          ^^^^ XML1014
      ---
      <a x="@(f(1 + 2"/>
            ^^ XML1015
      ---
      <a>@{ return 1;</a>
         ^^ XML1015
      ---
      <a x="@(1))"/>
                ^ XML1017
      ---
      <a x="@(1) and 2"/>
                 ^^^^^ XML1016
      ---
      <a x="{{known}} {{Unknown}}"/>
                      ^^^^^^^^^^^ XML1018
      ---
      <a x="@(1 + {{nix}})">{{nix}}</a>
                  ^^^^^^^ XML1018
                            ^^^^^^^ XML1018
      ---
      <a><!-- {{nix}} &nix; @( --></a>
      """;

  private record Expected(int start, int end, String code) {}

  static List<Diagnostic> problems(String text, NamedValues values) {
    DiagnosticSink sink = new DiagnosticSink();
    PolicyReader.read(new SourceText("p.xml", text), ReaderOptions.of(values), sink);
    return sink.sorted();
  }

  @TestFactory
  List<DynamicTest> underlined() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String one : CASES.split("---\n")) {
      List<String> lines = one.lines().toList();
      tests.add(DynamicTest.dynamicTest(lines.get(0), () -> check(lines)));
    }
    return tests;
  }

  private static void check(List<String> lines) {
    String text = lines.get(0);
    List<Expected> expected = new ArrayList<>();
    for (String marks : lines.subList(1, lines.size())) {
      expected.add(
          new Expected(
              marks.indexOf('^'),
              marks.lastIndexOf('^') + 1,
              marks.substring(marks.lastIndexOf(' ') + 1)));
    }
    List<Expected> found =
        problems(text, NamedValues.of(Map.of("known", "v"))).stream()
            .map(d -> new Expected(d.span().start(), d.span().end(), d.code().id()))
            .toList();
    assertEquals(expected, found);
  }

  @Test
  void aMismatchTellsWhereTheElementOpened() {
    List<Diagnostic> found = problems("<a>\n<b>\n</a>", NamedValues.UNKNOWN);
    assertEquals(1, found.size());
    assertEquals("`<b>` was opened in line 2", found.get(0).help());
  }

  @Test
  void limits() {
    SourceText deep = new SourceText("p", "<a>".repeat(50) + "</a>".repeat(50));
    DiagnosticSink sink = new DiagnosticSink();
    PolicyReader.read(deep, new ReaderOptions(NamedValues.UNKNOWN, 1000, 10, name -> true), sink);
    assertEquals(List.of("XML1002"), sink.sorted().stream().map(d -> d.code().id()).toList());

    DiagnosticSink tooLong = new DiagnosticSink();
    RawDocument document =
        PolicyReader.read(
            new SourceText("p", "<a>" + "é".repeat(500) + "</a>"),
            new ReaderOptions(NamedValues.UNKNOWN, 1000, 10, name -> true),
            tooLong);
    assertNull(document.root());
    assertEquals(List.of("XML1001"), tooLong.sorted().stream().map(d -> d.code().id()).toList());
  }

  @Test
  void badCharactersAndEmptyDocuments() {
    assertEquals("XML1003", problems("<a>\u0001</a>", NamedValues.UNKNOWN).get(0).code().id());
    assertEquals("XML1014", problems("", NamedValues.UNKNOWN).get(0).code().id());
    assertTrue(
        problems("\uFEFF<?xml version=\"1.0\"?>\r\n<a/>\r\n", NamedValues.UNKNOWN).isEmpty());
  }

  @Test
  void aLoneDocumentMayNameAnyValue() {
    assertEquals(List.of(), problems("<a x=\"{{Limit}}\" y='@(1 + {{N}})'/>", NamedValues.UNKNOWN));
  }

  @Test
  void severalFaultsAreAllToldOnce() {
    List<Diagnostic> found = problems("<a x=\"&x;\"><b y=1></c></b>&</a>", NamedValues.UNKNOWN);
    assertEquals(
        Arrays.asList("XML1008", "XML1005", "XML1011", "XML1009"),
        found.stream().map(d -> d.code().id()).toList());
  }
}
