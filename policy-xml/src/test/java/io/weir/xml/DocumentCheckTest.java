package io.weir.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.weir.api.diagnostic.Diagnostic;
import io.weir.api.diagnostic.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * All that is said of whole documents, and where: below a line stand carets and the code of each
 * problem that begins in it. Nothing else may be said, so a fault is told once.
 */
class DocumentCheckTest {
  private static final Pattern MARKS = Pattern.compile(" *\\^+ [A-Z]{3}\\d{4}");

  private static final PolicyCompiler COMPILER = PolicyCompiler.builder().build();

  /** A problem of a document of several lines. */
  private record Problem(int line, int column, int length, String code) {}

  @TestFactory
  Stream<DynamicTest> brokenDocuments() {
    return cases("broken.txt");
  }

  /** Every way to write that is right, which has no marks. */
  @TestFactory
  Stream<DynamicTest> soundDocuments() {
    return cases("sound.txt");
  }

  private static Stream<DynamicTest> cases(String resource) {
    return Stream.of(read(resource).split("(?m)^=== "))
        .filter(one -> !one.isEmpty())
        .map(
            one -> {
              int border = one.indexOf('\n');
              String document = one.substring(border + 1);
              return DynamicTest.dynamicTest(one.substring(0, border), () -> check(document));
            });
  }

  private static void check(String marked) {
    List<String> lines = new ArrayList<>();
    List<Problem> expected = new ArrayList<>();
    for (String line : marked.lines().toList()) {
      if (MARKS.matcher(line).matches()) {
        int start = line.indexOf('^');
        int length = line.lastIndexOf('^') + 1 - start;
        String code = line.substring(line.lastIndexOf(' ') + 1);
        expected.add(new Problem(lines.size(), start + 1, length, code));
      } else {
        lines.add(line);
      }
    }
    String text = String.join("\n", lines) + "\n";
    SourceText source = new SourceText("policy.xml", text);
    List<Problem> found = COMPILER.check(source).stream().map(d -> problem(source, d)).toList();
    assertEquals(join(expected), join(found));
  }

  private static Problem problem(SourceText source, Diagnostic found) {
    int start = found.span().start();
    int line = source.line(start);
    int lineEnd = source.content().indexOf('\n', start);
    int end = Math.min(found.span().end(), lineEnd < 0 ? source.content().length() : lineEnd);
    return new Problem(line, source.column(start), Math.max(1, end - start), found.code().id());
  }

  private static String join(List<Problem> problems) {
    return String.join("\n", problems.stream().map(Problem::toString).toList());
  }

  private static String read(String resource) {
    try (InputStream in = DocumentCheckTest.class.getResourceAsStream("/check/" + resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theEncodingIsThatOfTheByteOrderMarkOrTheDeclaration() {
    String body = "<policies><inbound><set-body>é</set-body></inbound></policies>";
    byte[] utf16 = ("\uFEFF" + body).getBytes(StandardCharsets.UTF_16LE);
    byte[] latin =
        ("<?xml version='1.0' encoding='iso-8859-1'?>" + body)
            .getBytes(StandardCharsets.ISO_8859_1);
    byte[] mistaken =
        ("<?xml version='1.0' encoding='utf-16'?>" + body).getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of(), COMPILER.check("p", utf16));
    assertEquals(List.of(), COMPILER.check("p", latin));
    assertEquals(List.of(), COMPILER.check("p", mistaken));

    List<Diagnostic> found = COMPILER.check("p", body.getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(List.of("XML1020"), found.stream().map(d -> d.code().id()).toList());
    assertEquals(body.indexOf('é'), found.get(0).span().start());
  }

  @Test
  void aDocumentOfThePoliciesIsShorterThanAFragment() {
    String text = "a".repeat(300 * 1024);
    List<Diagnostic> document =
        COMPILER.check(
            new SourceText(
                "p", "<policies><inbound><set-body>" + text + "</set-body></inbound></policies>"));
    List<Diagnostic> fragment =
        COMPILER.check(
            new SourceText("p", "<fragment><set-body>" + text + "</set-body></fragment>"));
    assertEquals(List.of("XML1001"), document.stream().map(d -> d.code().id()).toList());
    assertEquals(List.of(), fragment);
  }
}
