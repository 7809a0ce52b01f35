package io.weir.xml.expression.analysis;

import io.weir.xml.expression.binding.*;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.NamedTypeSymbol;
import io.weir.xml.expression.symbols.RefKind;
import io.weir.xml.expression.symbols.TypeSymbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Warns of what C# allows and hardly an author means: a result that nobody uses, a header or
 * parameter that may be missing and whose member is asked for, a body that is read after it was
 * consumed. Is shown every node of an expression once.
 */
final class LikelyMistakes {
  /** Types whose values never change: a method called for nothing does nothing. */
  private static final Set<String> UNCHANGING =
      Set.of(
          "System.String",
          "System.DateTime",
          "System.DateTimeOffset",
          "System.TimeSpan",
          "System.Decimal",
          "System.Math");

  /** What only describes a sequence, and does nothing until it is enumerated. */
  private static final Set<String> LAZY =
      Set.of(
          "Select",
          "SelectMany",
          "Where",
          "OrderBy",
          "OrderByDescending",
          "ThenBy",
          "ThenByDescending",
          "Concat",
          "Append",
          "Prepend",
          "Distinct",
          "Except",
          "Union",
          "Intersect",
          "Skip",
          "Take",
          "Reverse",
          "Cast",
          "OfType",
          "Zip");

  private final Problems problems;
  private final Map<String, Integer> mentions = new HashMap<>();
  private final List<BoundCall> unguarded = new ArrayList<>();
  private int bodyReads;

  LikelyMistakes(Problems problems) {
    this.problems = problems;
  }

  void look(BoundNode node) {
    if (node instanceof BoundExpressionStatement s && s.expression() instanceof BoundCall call) {
      unused(call);
    }
    if (node instanceof BoundLiteral literal
        && literal.constantValue() != null
        && literal.constantValue().value() instanceof String text) {
      mentions.merge(text, 1, Integer::sum);
    }
    if (node instanceof BoundCall call) {
      bodyReads += BodyReads.readBody(call) == null ? 0 : 1;
      if (!call.invokedAsExtension()) {
        asked(call.receiver());
      }
    } else if (node instanceof BoundPropertyAccess access) {
      asked(access.receiver());
    } else if (node instanceof BoundIndexerAccess access) {
      asked(access.receiver());
    }
  }

  /** Tells what only the whole expression shows. */
  void finish(BoundBlock body) {
    unguarded.forEach(
        call -> {
          String key = key(call);
          if (key != null && mentions.getOrDefault(key, 0) == 1) {
            problems.own(
                "WEIR_MISSING",
                call.span(),
                "`GetValueOrDefault(\""
                    + key
                    + "\")` gives null where nothing is there, and that"
                    + " has no members",
                "give a default as second argument, or write `?.`");
          }
        });
    if (bodyReads > 1) {
      new BodyReads(problems).check(body);
    }
  }

  private void asked(@Nullable BoundExpression receiver) {
    if (receiver instanceof BoundCall call
        && call.invokedAsExtension()
        && call.method().name().equals("GetValueOrDefault")
        && call.method().typeParameters().isEmpty()
        && call.method().parameters().size() == 2
        && call.type().isString()) { // what callers send; variables are the document's own
      unguarded.add(call);
    }
  }

  private static @Nullable String key(BoundCall call) {
    return call.arguments().get(1) instanceof BoundLiteral literal
            && literal.constantValue() != null
            && literal.constantValue().value() instanceof String text
        ? text
        : null;
  }

  private void unused(BoundCall call) {
    MethodSymbol method = call.method();
    TypeSymbol container = method.containingType();
    boolean changesNothing =
        container instanceof NamedTypeSymbol type
            && (UNCHANGING.contains(type.fullName()) && !method.name().contains("Parse")
                || type.fullName().equals("System.Linq.Enumerable")
                    && LAZY.contains(method.name()));
    List<RefKind> kinds = new ArrayList<>();
    method.parameters().forEach(p -> kinds.add(p.refKind()));
    if (changesNothing
        && !method.returnType().isVoid()
        && !kinds.contains(RefKind.OUT)
        && !kinds.contains(RefKind.REF)
        && !method.name().equals("ToString")) {
      problems.own(
          "WEIR_UNUSED",
          call.span(),
          "the result of `" + method.name() + "` is not used, and the call does nothing else",
          "assign or return the result");
    }
  }
}
