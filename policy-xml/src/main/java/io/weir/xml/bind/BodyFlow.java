package io.weir.xml.bind;

import io.weir.api.Expression;
import io.weir.api.Expression.Need;
import io.weir.api.Section;
import io.weir.api.diagnostic.DiagnosticCode;
import io.weir.api.diagnostic.DiagnosticSink;
import io.weir.api.diagnostic.SourceSpan;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows bodies through the policies of an operation, and warns of an expression that reads one
 * which an expression before has consumed on every way that leads there.
 */
final class BodyFlow {
  private static final DiagnosticCode READ_TWICE =
      DiagnosticCode.warning("EXP3450", "body read twice");

  /** Give a message another body, or end the section. */
  private static final Set<String> REFILLING =
      Set.of(
          "set-body",
          "json-to-xml",
          "xml-to-json",
          "xsl-transform",
          "find-and-replace",
          "mock-response",
          "return-response");

  private final List<? extends Expression<?>> expressions;
  private final DiagnosticSink sink;
  private final Set<Expression<?>> told = new HashSet<>();

  /** Who consumed the bodies that are gone here. */
  private Map<Need, SourceSpan> consumers = new EnumMap<>(Need.class);

  BodyFlow(List<? extends Expression<?>> expressions, DiagnosticSink sink) {
    this.expressions = expressions;
    this.sink = sink;
  }

  void check(Map<Section, List<BoundPolicy>> sections) {
    for (Section section : List.of(Section.INBOUND, Section.BACKEND, Section.OUTBOUND)) {
      sequence(sections.getOrDefault(section, List.of()));
    }
    consumers.clear(); // an error may have come before any of that
    sequence(sections.getOrDefault(Section.ON_ERROR, List.of()));
  }

  private void sequence(List<BoundPolicy> policies) {
    for (BoundPolicy policy : policies) {
      BoundElement element = policy.element();
      evaluate(element.requests(false));
      choice(element.branches());
      sequence(element.inside());
      evaluate(element.requests(true));
      String name = policy.definition().name();
      if (REFILLING.contains(name)) {
        consumers.clear();
      } else if (name.equals("forward-request")) {
        consumers.remove(Need.RESPONSE_BODY);
      }
    }
  }

  /** Branches of which at most one is taken; the conditions before it are evaluated too. */
  private void choice(List<BoundElement> branches) {
    Set<Need> after = EnumSet.allOf(Need.class);
    boolean always = false;
    Map<Need, SourceSpan> all = new EnumMap<>(Need.class);
    for (BoundElement branch : branches) {
      List<Integer> conditions = branch.requests(false);
      evaluate(conditions);
      Map<Need, SourceSpan> before = new EnumMap<>(consumers);
      sequence(branch.inside());
      after.retainAll(consumers.keySet());
      all.putAll(consumers);
      consumers = before;
      always |= conditions.isEmpty();
    }
    if (always) {
      consumers = all;
      consumers.keySet().retainAll(after);
    } else {
      consumers.keySet().retainAll(after);
    }
  }

  private void evaluate(List<Integer> requests) {
    for (int request : requests) {
      Expression<?> expression = expressions.get(request);
      for (Need need : expression.needs()) {
        SourceSpan consumer = consumers.get(need);
        if (consumer != null && told.add(expression)) {
          sink.report(
              READ_TWICE,
              expression.span(),
              "the expression in line "
                  + consumer.source().line(consumer.start())
                  + " reads the "
                  + (need == Need.REQUEST_BODY ? "request" : "response")
                  + "'s body without `preserveContent: true`, so it is empty by now",
              "write `preserveContent: true` there");
        }
      }
      for (Need need : expression.consumes()) {
        consumers.putIfAbsent(need, expression.span());
      }
    }
  }
}
