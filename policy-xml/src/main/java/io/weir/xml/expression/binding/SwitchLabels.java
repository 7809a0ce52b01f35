package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.LabelSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.CasePatternSwitchLabelSyntax;
import io.weir.xml.expression.syntax.CaseSwitchLabelSyntax;
import io.weir.xml.expression.syntax.DefaultSwitchLabelSyntax;
import io.weir.xml.expression.syntax.SwitchLabelSyntax;
import io.weir.xml.expression.syntax.SwitchSectionSyntax;
import io.weir.xml.expression.syntax.SwitchStatementSyntax;
import io.weir.xml.expression.syntax.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Binds the labels of a switch before its statements, and finds those that never match. */
final class SwitchLabels {
  private final Binder binder;
  private final SwitchContext context;
  private final List<TypeSymbol> covered = new ArrayList<>();
  private boolean everything;
  private boolean nullCovered;

  SwitchLabels(Binder binder, SwitchContext context) {
    this.binder = binder;
    this.context = context;
  }

  void bind(
      SwitchStatementSyntax s,
      TypeSymbol governing,
      Map<SwitchLabelSyntax, BoundSwitchLabel> labels,
      Map<SwitchSectionSyntax, Scope> scopes) {
    for (SwitchSectionSyntax section : s.sections()) {
      Scope scope = new Scope(binder.scope, binder.scope.function);
      for (SwitchLabelSyntax l : section.labels()) {
        if (l instanceof CasePatternSwitchLabelSyntax c) {
          LocalCollector.collectExpression(c.pattern(), scope, binder);
          LocalCollector.collectExpression(c.whenCondition(), scope, binder);
        }
      }
      scopes.put(section, scope);
      binder.within(
          scope,
          () -> {
            section.labels().forEach(l -> labels.put(l, label(l, governing)));
            return scope;
          });
    }
  }

  private BoundSwitchLabel label(SwitchLabelSyntax l, TypeSymbol governing) {
    if (l instanceof DefaultSwitchLabelSyntax) {
      LabelSymbol label = new LabelSymbol("default");
      if (context.defaultLabel != null) {
        binder.problems.error("CS0152", l.span(), "the switch contains multiple `default` labels");
      } else {
        context.defaultLabel = label;
      }
      return new BoundSwitchLabel(l, label, null, null);
    }
    BoundPattern pattern;
    BoundExpression when = null;
    TextSpan at;
    boolean guarded = false;
    if (l instanceof CaseSwitchLabelSyntax c) {
      at = c.value().span();
      pattern = binder.patterns.constantPattern(c.value(), governing);
    } else {
      CasePatternSwitchLabelSyntax c = (CasePatternSwitchLabelSyntax) l;
      at = c.pattern().span();
      pattern = binder.patterns.pattern(c.pattern(), governing, l);
      if (c.whenCondition() != null) {
        when = binder.expressions.bindCondition(c.whenCondition());
        ConstantValue constant = when.constantValue();
        guarded = constant == null || !constant.isTrue();
      }
    }
    LabelSymbol label = new LabelSymbol("case");
    if (pattern == null) {
      return new BoundSwitchLabel(
          l, label, new BoundDeclarationPattern(l, null, binder.types.error()), when);
    }
    if (pattern instanceof BoundConstantPattern c) {
      ConstantValue value = c.value().constantValue();
      if (value != null) {
        Object key = SwitchContext.key(value);
        boolean typed = c.value().type() != null && governing.isObject();
        Object full = typed && !value.isNull() ? List.of(key, c.value().type()) : key;
        if (!guarded) {
          if (context.cases.containsKey(full)) {
            if (l instanceof CaseSwitchLabelSyntax && !governing.isObject()) {
              binder.problems.error(
                  "CS0152",
                  l.span(),
                  "the switch contains multiple cases with the value `"
                      + ConversionBinder.text(value)
                      + "`");
            } else {
              subsumed(at);
            }
          } else if (everything || (value.isNull() ? nullCovered : covers(c.value().type()))) {
            subsumed(at);
          }
          context.cases.putIfAbsent(full, label);
          if (typed) {
            context.cases.putIfAbsent(key, label);
          }
        } else if (everything) {
          subsumed(at);
        }
        nullCovered |= value.isNull() && !guarded;
      }
    } else if (pattern instanceof BoundDeclarationPattern d) {
      if (everything || covers(d.type())) {
        subsumed(at);
      } else if (!guarded) {
        covered.add(d.type());
      }
    } else {
      if (everything) {
        subsumed(at);
      }
      everything |= !guarded;
    }
    return new BoundSwitchLabel(l, label, pattern, when);
  }

  private boolean covers(@Nullable TypeSymbol type) {
    if (type == null) {
      return false;
    }
    for (TypeSymbol t : covered) {
      Conversion c = binder.conversions.standardImplicit(type, t);
      if (c.isIdentity()
          || c.kind() == ConversionKind.IMPLICIT_REFERENCE
          || c.kind() == ConversionKind.BOXING) {
        return true;
      }
    }
    return false;
  }

  private void subsumed(TextSpan at) {
    binder.problems.error(
        "CS8120", at, "the case is subsumed by a previous case: it never matches");
  }
}
