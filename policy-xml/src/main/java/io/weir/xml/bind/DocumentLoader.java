package io.weir.xml.bind;

import io.weir.api.Expression;
import io.weir.api.Scope;
import io.weir.api.Section;
import io.weir.api.definition.PolicyDefinition;
import io.weir.api.diagnostic.CompileResult;
import io.weir.api.diagnostic.Diagnostic;
import io.weir.api.diagnostic.DiagnosticSink;
import io.weir.api.diagnostic.SourceSpan;
import io.weir.api.diagnostic.SourceText;
import io.weir.runtime.engine.Pipeline;
import io.weir.runtime.engine.StepInfo;
import io.weir.xml.reader.RawElement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Binds, compiles and builds the documents of one operation. */
public final class DocumentLoader {
  private final LoadSettings settings;
  private final ExpressionUnit unit;
  private final long bodyLimit;

  /** Creates a loader. */
  public DocumentLoader(LoadSettings settings, ExpressionUnit unit, long bodyLimit) {
    this.settings = settings;
    this.unit = unit;
    this.bodyLimit = bodyLimit;
  }

  /**
   * Loads documents.
   *
   * @param documents broad to narrow
   * @param sink holds what reading found, and takes the rest
   */
  public CompileResult<Pipeline> load(List<ScopeDocument> documents, DiagnosticSink sink) {
    PolicyBinder binder = new PolicyBinder(settings, sink);
    Map<Section, List<BoundPolicy>> effective = builtIn();
    for (ScopeDocument document : documents) {
      effective = binder.bind(document, effective);
    }
    List<? extends Expression<?>> expressions =
        unit.compile(binder.requests(), settings.lone(), sink);
    if (sink.hasErrors()) {
      return new CompileResult<>(null, sink.sorted());
    }
    new BodyFlow(expressions, sink).check(effective);
    Pipeline pipeline = new PipelineBuilder(settings, expressions, bodyLimit).build(effective);
    return new CompileResult<>(pipeline, sink.sorted());
  }

  /** Checks a document that is looked at alone: a policy document or a fragment. */
  public List<Diagnostic> check(ScopeDocument document, DiagnosticSink sink) {
    PolicyBinder binder = new PolicyBinder(settings, sink);
    RawElement root = document.document().root();
    Map<Section, List<BoundPolicy>> sections = Map.of();
    if (root != null && root.name().equals("fragment")) {
      binder.bindFragment(document);
    } else {
      sections = binder.bind(document, builtIn());
    }
    List<? extends Expression<?>> expressions =
        unit.compile(binder.requests(), settings.lone(), sink);
    if (expressions.size() == binder.requests().size()) {
      new BodyFlow(expressions, sink).check(sections);
    }
    return sink.sorted();
  }

  /** What stands for {@code <base/>} in the broadest document: Azure's own global document. */
  private Map<Section, List<BoundPolicy>> builtIn() {
    Map<Section, List<BoundPolicy>> sections = new EnumMap<>(Section.class);
    PolicyDefinition forward = settings.definitions().find("forward-request");
    if (forward != null) {
      SourceText text = new SourceText("built-in", "<forward-request />");
      SourceSpan span = text.span(0, text.content().length());
      BoundElement element =
          new BoundElement(forward.schema(), span, Section.BACKEND, "forward-request");
      ElementBinder.defaults(forward.schema(), element, span);
      sections.put(
          Section.BACKEND,
          List.of(
              new BoundPolicy(
                  forward,
                  element,
                  new StepInfo("forward-request", null, null, Scope.GLOBAL, span))));
    }
    return sections;
  }
}
