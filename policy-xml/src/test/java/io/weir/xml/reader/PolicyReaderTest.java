package io.weir.xml.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.weir.api.diagnostic.Diagnostic;
import io.weir.api.diagnostic.DiagnosticSink;
import io.weir.api.diagnostic.SourceText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read from good documents, raw and well-formed. */
class PolicyReaderTest {
  private static RawElement read(String text, NamedValues values) {
    DiagnosticSink sink = new DiagnosticSink();
    RawDocument document =
        PolicyReader.read(new SourceText("p.xml", text), ReaderOptions.of(values), sink);
    assertEquals(List.<Diagnostic>of(), sink.sorted());
    assertTrue(document.root() != null);
    return document.root();
  }

  private static RawElement read(String text) {
    return read(text, NamedValues.of(Map.of()));
  }

  private static String code(RawValue value) {
    return assertInstanceOf(RawValue.Expression.class, value).code().text();
  }

  /** The values of an attribute, each with the code that is read from it. */
  private static List<Arguments> attributes() {
    return List.of(
        arguments("\"@(a[\"b\"] < c && d)\"", "a[\"b\"] < c && d"),
        arguments("\"@(a[&quot;b&quot;] &lt; c &amp;&amp; d)\"", "a[\"b\"] < c && d"),
        arguments("'@(a[\"b\"])'", "a[\"b\"]"),
        arguments("\"@(As&lt;J&gt;()[\"x\"] > 1)\"", "As<J>()[\"x\"] > 1"),
        arguments("\"@(\"&lt;\" + a &lt; b)\"", "\"&lt;\" + a < b"),
        arguments("\"@(&quot;&amp;lt;&quot;)\"", "\"&lt;\""),
        arguments(
            "\"@(\")\" + ')' + '\"' + @\"\"\")\" /* ) */)\"",
            "\")\" + ')' + '\"' + @\"\"\")\" /* ) */"),
        arguments(
            "\"@($\"{a[\"k\"]:x}){{)\" + $@\"{b}\"\")\")\"",
            "$\"{a[\"k\"]:x}){{)\" + $@\"{b}\"\")\""),
        arguments("\"  @(a)  \"", "a"),
        arguments("\"@(List<A<string, int>>.X(\"</a>\"))\"", "List<A<string, int>>.X(\"</a>\")"),
        arguments("\"@{ return \"}\"; // } \"\n }\"", " return \"}\"; // } \"\n "),
        arguments("\"@(a &#x2B; b)\"", "a + b"),
        arguments("\"@(\"\\\"\" + '\\'')\"", "\"\\\"\" + '\\''"));
  }

  @ParameterizedTest
  @MethodSource("attributes")
  void expressionsOfAttributes(String value, String code) {
    RawElement element = read("<a x=" + value + " y=\"z\"/>");
    assertEquals(code, code(element.attribute("x").value()));
    assertEquals("z", element.attribute("y").value().text().text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "@(a < b && \"</v>\" != c) | a < b && \"</v>\" != c",
        "  @(As<J>())  | As<J>()",
        "@(a &lt; b) | a < b",
        "<![CDATA[@(a < b && c)]]> | a < b && c",
        "<!-- x -->@(a) | a",
      })
  void expressionsOfText(String text, String code) {
    assertEquals(code, code(read("<v>" + text + "</v>").content()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "prefix-@(a) | prefix-@(a)",
        "a&amp;b&#33; | a&b!",
        "@ (a) | @ (a)",
        "a@b.c | a@b.c"
      })
  void literals(String text, String expected) {
    RawElement element = read("<v x=\"" + text + "\">" + text + "</v>");
    assertInstanceOf(RawValue.Literal.class, element.content());
    assertEquals(expected, element.content().text().text());
    assertEquals(expected, element.attribute("x").value().text().text());
  }

  @Test
  void embeddedMarkupIsKeptAsWritten() {
    RawElement body =
        read(
            "<set-body> <s:e xmlns:s='u'>&amp;{{k}}<!-- c --><b/></s:e>\n</set-body>",
            NamedValues.of(Map.of("k", "<v>")));
    assertEquals(" <s:e xmlns:s='u'>&amp;<v><!-- c --><b/></s:e>\n", body.content().text().text());
    assertEquals(List.of("s:e"), body.children().stream().map(RawElement::name).toList());
    assertTrue(body.hasChildren());
    assertFalse(body.hasText());
  }

  @Test
  void liquidKeepsItsOwnBraces() {
    RawElement body =
        read(
            "<set-body template=\"liquid\">{% if a < 1 & b %}{{body.x}} {{ k }} {{k}}{% endif %}"
                + "</set-body>",
            NamedValues.of(Map.of("k", "v")));
    assertEquals("{% if a < 1 & b %}{{body.x}} {{ k }} v{% endif %}", body.content().text().text());
    assertFalse(body.content().text().hasUnresolvedNames());
  }

  @Test
  void cdataIsLiteral() {
    RawElement element = read("<v>\n  <![CDATA[a &amp; <b>]]>\n</v>");
    assertEquals("a &amp; <b>", element.content().text().text());
    assertFalse(element.hasChildren());
  }

  @Test
  void namedValuesAreSubstitutedOnce() {
    NamedValues values = NamedValues.of(Map.of("e", "@(1 + {{n}})", "n", "2", "s", "a\"b"));
    RawElement element = read("<v x=\"{{e}}\" y=\"@({{n}} + {{n}})\" z='{{s}}'/>", values);
    assertEquals("1 + {{n}}", code(element.attribute("x").value()));
    assertEquals("2 + 2", code(element.attribute("y").value()));
    assertEquals("a\"b", element.attribute("z").value().text().text());
  }

  @Test
  void placesSurviveDecodingAndSubstitution() {
    String text = "<v x=\"@(a &lt; {{limit}} &amp;&amp; b)\"/>";
    RawElement element = read(text, NamedValues.of(Map.of("limit", "1000000")));
    DecodedText code =
        assertInstanceOf(RawValue.Expression.class, element.attribute("x").value()).code();
    assertEquals("a < 1000000 && b", code.text());
    assertEquals("a", code.span(0, 1).text());
    assertEquals("&lt;", code.span(2, 3).text());
    assertEquals("{{limit}}", code.span(4, 11).text());
    assertEquals("{{limit}}", code.span(6, 7).text());
    assertEquals("&amp;&amp;", code.span(12, 14).text());
    assertEquals("b", code.span(15, 16).text());
    assertEquals(text.indexOf("b)") + 1, code.span(16, 16).start());
    assertEquals("&lt; {{limit}}", code.substring(2, 11).span().text());
    assertEquals("a &lt; {{limit}} &amp;&amp; b", code.span().text());
  }

  @Test
  void unresolvedNamesAreKnown() {
    RawElement element = read("<v x=\"@({{n}} + \"{{s}}\")\" y=\"{{z}}\"/>", NamedValues.UNKNOWN);
    DecodedText code =
        assertInstanceOf(RawValue.Expression.class, element.attribute("x").value()).code();
    assertEquals("{{n}} + \"{{s}}\"", code.text());
    assertTrue(code.isUnresolvedName(0));
    assertFalse(code.isUnresolvedName(1));
    assertTrue(element.attribute("y").value().text().hasUnresolvedNames());
  }

  @Test
  void spansOfElements() {
    String text = "<a>\r\n  <b x='1'>t</b>\r\n</a>";
    RawElement b = read(text).children().get(0);
    assertEquals("<b x='1'>t</b>", b.span().text());
    assertEquals("<b x='1'>", b.startTag().text());
    assertEquals("b", b.nameSpan().text());
    assertEquals("x='1'", b.attribute("x").span().text());
    assertEquals("1", b.attribute("x").value().span().text());
    assertEquals("t", b.content().span().text());
  }

  @Test
  void aTextAloneIsAValue() {
    DiagnosticSink sink = new DiagnosticSink();
    SourceText source = new SourceText("e", "@((1 + 2) * (3 + 4)");
    RawValue value = PolicyReader.readValue(source, NamedValues.UNKNOWN, sink);
    assertEquals("(1 + 2) * (3 + 4", code(value));
    assertEquals(List.<Diagnostic>of(), sink.sorted());
  }
}
