package io.weir.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.weir.api.diagnostic.CompileResult;
import io.weir.api.diagnostic.Diagnostic;
import io.weir.api.diagnostic.DiagnosticPrinter;
import io.weir.api.diagnostic.SourceText;
import io.weir.runtime.engine.Pipeline;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever stands in a document: loading ends, never throws, and says why there is no pipeline. */
class PolicyCompilerFuzzTest {
  private static final String SEED =
      """
      <policies>
        <inbound>
          <base />
          <choose><when condition="true"><set-header name="a" exists-action="skip"><value>1</value></set-header></when><otherwise /></choose>
          <retry condition="false" count="3" interval="1" delta="2"><set-variable name="a" value="b" /></retry>
          <send-request mode="new" response-variable-name="r" timeout="5"><set-url>https://a.test/</set-url><set-method>GET</set-method></send-request>
          <return-response><set-status code="200" reason="OK" /><set-body template="none"><a>b</a></set-body></return-response>
          <rewrite-uri template="/{x}" /><include-fragment fragment-id="f" />
        </inbound>
        <backend><forward-request timeout="10" /></backend>
        <outbound>{{name}}</outbound>
        <on-error />
      </policies>
      """;

  private static final String[] PIECES = {
    "<",
    ">",
    "/>",
    "</",
    "\"",
    "@(",
    "@{",
    "}",
    ")",
    "{{",
    "}}",
    "<base/>",
    "<when/>",
    "&",
    "]]>",
    "<![CDATA[",
    "<!--",
    "-->",
    "policies",
    " id=\"x\"",
    "\u0000",
    "\ud800",
    "code=\"@(1)\""
  };

  private final PolicyCompiler compiler =
      PolicyCompiler.builder()
          .fragment("f", new SourceText("f", "<fragment><set-method>GET</set-method></fragment>"))
          .build();

  @Property(tries = 1500)
  void loadingNeverThrows(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(SEED);
    int changes = 1 + random.nextInt(6);
    for (int i = 0; i < changes && text.length() > 0; i++) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(3)) {
        case 0 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(30)));
        case 1 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
        default -> {
          int from = random.nextInt(text.length());
          text.insert(at, text.substring(from, Math.min(text.length(), from + 40)));
        }
      }
    }
    SourceText source = new SourceText("fuzz.xml", text.toString());
    CompileResult<Pipeline> result = compiler.compile(source);
    assertEquals(
        result.value() == null, result.diagnostics().stream().anyMatch(Diagnostic::isError));
    result.diagnostics().forEach(DiagnosticPrinter::print);
    compiler.check(source);
  }
}
