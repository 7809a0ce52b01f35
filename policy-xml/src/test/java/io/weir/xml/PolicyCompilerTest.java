package io.weir.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.weir.api.Scope;
import io.weir.api.diagnostic.CompileResult;
import io.weir.api.diagnostic.Diagnostic;
import io.weir.api.diagnostic.SourceText;
import io.weir.runtime.engine.Pipeline;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyCompilerTest {
  /** The place of each problem is marked with carets: {@code ^here^}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          POL2001 | <policies><inbound>^<set-heder^ name="x"/></inbound></policies>
          POL2003 | <policies><inbound><set-status code="200" ^cod^="1"/></inbound></policies>
          POL2004 | <policies><inbound>^<set-variable^ name="x"/></inbound></policies>
          POL2005 | <policies><inbound><set-status code="^abc^"/></inbound></policies>
          POL2005 | <policies><inbound><set-header name="a" exists-action="^overide^"><value>1</value></set-header></inbound></policies>
          POL2006 | <policies><inbound><set-variable name="^@(1)^" value="x"/></inbound></policies>
          POL2007 | <policies><inbound><set-header name="a"><value>1</value>^<valu^/></set-header></inbound></policies>
          POL2008 | <policies><inbound>^<choose^/></inbound></policies>
          POL2009 | <policies><inbound><return-response><set-status code="1"/>^<set-status^ code="200"/></return-response></inbound></policies>
          POL2010 | <policies><outbound>^<rewrite-uri^ template="/"/></outbound></policies>
          POL2012 | <policies><inbound>^text^</inbound></policies>
          POL2013 | <policies><inbound>^<set-method^></set-method></inbound></policies>
          POL2014 | <policies><inbound>^<set-backend-service^/></inbound></policies>
          POL2015 | ^<policy^/>
          POL2016 | <policies>^<inbond^/></policies>
          POL2017 | <policies><inbound/>^<inbound^/></policies>
          POL2018 | <policies><backend><base/>^<base^/></backend></policies>
          POL2020 | <policies><inbound><include-fragment fragment-id="^x^"/></inbound></policies>
          POL2022 | <policies><inbound><authentication-basic username="u" password="p"/>^<authentication-basic^ username="u" password="p"/></inbound></policies>
          POL2026 | <policies><inbound><set-variable name="v" value="a^@(^1)"/></inbound></policies>
          """)
  void problemsHaveTheirPlace(String code, String marked) {
    int start = marked.indexOf('^');
    int end = marked.indexOf('^', start + 1) - 1;
    SourceText text = new SourceText("policy.xml", marked.replace("^", ""));
    CompileResult<Pipeline> result = PolicyCompiler.builder().build().compile(text);
    Diagnostic found =
        result.diagnostics().stream()
            .filter(d -> d.code().id().equals(code))
            .findFirst()
            .orElse(null);
    assertNotNull(found, () -> "found " + result.diagnostics());
    assertEquals(start, found.span().start());
    assertEquals(end, found.span().end());
    assertEquals(
        result.diagnostics().stream().anyMatch(Diagnostic::isError), result.value() == null);
  }

  @Test
  void aFragmentIsNotIncludedByAFragment() {
    PolicyCompiler compiler =
        PolicyCompiler.builder()
            .fragment(
                "A",
                new SourceText(
                    "a.xml", "<fragment><include-fragment fragment-id=\"b\"/></fragment>"))
            .fragment("b", new SourceText("b.xml", "<fragment><base/></fragment>"))
            .build();
    CompileResult<Pipeline> result =
        compiler.compile(
            new SourceText(
                "p.xml",
                "<policies><inbound><include-fragment fragment-id=\"a\"/><include-fragment"
                    + " fragment-id=\"B\"/></inbound></policies>"));
    assertNull(result.value());
    assertEquals(
        List.of("POL2021", "POL2019"),
        result.diagnostics().stream().map(d -> d.code().id()).toList());
  }

  @Test
  void policiesOfOtherScopesAreRefusedWhereTheScopeIsKnown() {
    SourceText text =
        new SourceText(
            "p.xml", "<policies><inbound><set-status code=\"200\"/></inbound></policies>");
    PolicyCompiler compiler = PolicyCompiler.builder().build();
    assertTrue(compiler.compile(Map.of(Scope.GLOBAL, text)).ok());
    assertTrue(compiler.compile(text).ok());
  }

  @Test
  void aLoneDocumentMayNameWhatIsNotThere() {
    PolicyCompiler compiler = PolicyCompiler.builder().build();
    assertEquals(
        List.of(),
        compiler.check(
            new SourceText(
                "p.xml",
                """
                <policies><inbound>
                  <set-status code="{{code}}" />
                  <include-fragment fragment-id="elsewhere" />
                  <set-backend-service base-url="{{url}}/x" />
                  <set-backend-service backend-id="elsewhere" />
                </inbound></policies>
                """)));
    assertEquals(
        List.of(),
        compiler.check(
            new SourceText(
                "f.xml", "<fragment><set-variable name=\"a\" value=\"b\" /></fragment>")));
    assertEquals(
        1,
        compiler
            .check(new SourceText("f.xml", "<fragment><set-variable name=\"a\" /></fragment>"))
            .size());
  }

  @Test
  void everyProblemIsReportedAtOnceAndInOrder() {
    CompileResult<Pipeline> result =
        PolicyCompiler.builder()
            .build()
            .compile(
                new SourceText(
                    "p.xml",
                    "<policies><inbound><a/><set-status/></inbound><outbound><set-header"
                        + " name=\"x\"/></outbound></policies>"));
    assertEquals(
        List.of("POL2001", "POL2004", "POL2023"),
        result.diagnostics().stream().map(d -> d.code().id()).toList());
  }
}
