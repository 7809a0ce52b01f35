package io.weir.xml.reader;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.weir.api.diagnostic.Diagnostic;
import io.weir.api.diagnostic.DiagnosticSink;
import io.weir.api.diagnostic.SourceText;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the reader for every text. */
class ReaderPropertyTest {
  private static final String[] PIECES = {
    "<a>",
    "</a>",
    "<b x=\"",
    "\"",
    "'",
    "/>",
    ">",
    "<",
    "&lt;",
    "&",
    "&amp;",
    "@(",
    "@{",
    ")",
    "}",
    "{{",
    "{{k}}",
    "}}",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?",
    "?>",
    "<!DOCTYPE",
    "text",
    " ",
    "\n",
    "\\",
    "//",
    "/*",
    "$\"{",
    "x=",
    "</",
    "\uFEFF",
    "\u0000",
    "&#x41;",
    "template=\"liquid\""
  };

  private static final String SAMPLE =
      "<policies>\n <inbound>\n  <base />\n  <set-header name=\"X\" exists-action=\"override\">\n"
          + "   <value>@(context.Request.Headers[\"a\"] < b && c ? $\"{d[\"e\"]}\" : \"&lt;\")"
          + "</value>\n  </set-header>\n  <choose><when condition=\"@(a &lt; {{k}})\"><set-body>"
          + "<![CDATA[{}]]></set-body></when></choose>\n <!-- c --></inbound>\n</policies>";

  @Provide
  Arbitrary<String> soup() {
    return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
  }

  @Property(tries = 3000)
  void neverThrowsOnPieces(@ForAll("soup") String text) {
    check(text);
  }

  @Property(tries = 2000)
  void neverThrowsOnBrokenDocuments(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(SAMPLE);
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(text.length() + 1);
      switch (random.nextInt(3)) {
        case 0 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(5)));
        case 1 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
        default -> text.setLength(at);
      }
    }
    check(text.toString());
  }

  private static void check(String text) {
    for (NamedValues values :
        new NamedValues[] {NamedValues.UNKNOWN, NamedValues.of(Map.of("k", "@(1)"))}) {
      SourceText source = new SourceText("p", text);
      DiagnosticSink sink = new DiagnosticSink();
      RawDocument document = PolicyReader.read(source, ReaderOptions.of(values), sink);
      for (Diagnostic d : sink.sorted()) {
        assertTrue(d.span().end() <= text.length());
      }
      assertTrue(document.root() != null || sink.hasErrors(), "no root is a problem");
      if (document.root() != null) {
        checkElement(document.root());
      }
    }
  }

  private static void checkElement(RawElement element) {
    assertTrue(element.nameSpan().text().equals(element.name()));
    checkValue(element.content());
    for (RawAttribute attribute : element.attributes()) {
      assertTrue(attribute.nameSpan().text().equals(attribute.name()));
      checkValue(attribute.value());
    }
    for (RawElement child : element.children()) {
      assertTrue(child.span().start() >= element.span().start());
      assertTrue(child.span().end() <= element.span().end());
      checkElement(child);
    }
  }

  /** Every character of a value comes from within its place. */
  private static void checkValue(RawValue value) {
    DecodedText text = value.text();
    int last = value.span().start();
    for (int i = 0; i < text.length(); i++) {
      int start = text.span(i, i + 1).start();
      assertTrue(start >= last && text.span(i, i + 1).end() <= value.span().end());
      last = start;
    }
  }
}
