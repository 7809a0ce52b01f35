package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.RefKind;
import io.weir.xml.expression.syntax.SyntaxToken;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The arguments of a call, bound but not yet converted. */
final class Arguments {
  final List<BoundExpression> values = new ArrayList<>();
  final List<@Nullable SyntaxToken> names = new ArrayList<>();
  final List<RefKind> refKinds = new ArrayList<>();

  /** Whether the first is what an extension method is called on. */
  private boolean onReceiver;

  static Arguments of(List<? extends BoundExpression> values) {
    Arguments a = new Arguments();
    values.forEach(v -> a.add(v, null, RefKind.NONE));
    return a;
  }

  void add(BoundExpression value, @Nullable SyntaxToken name, RefKind refKind) {
    values.add(value);
    names.add(name);
    refKinds.add(refKind);
  }

  boolean onReceiver() {
    return onReceiver;
  }

  Arguments withReceiver(BoundExpression receiver) {
    Arguments a = new Arguments();
    a.add(receiver, null, RefKind.NONE);
    a.onReceiver = true;
    a.values.addAll(values);
    a.names.addAll(names);
    a.refKinds.addAll(refKinds);
    return a;
  }

  int size() {
    return values.size();
  }

  boolean hasErrors(Binder binder) {
    for (BoundExpression v : values) {
      if (binder.hasErrors(v)) {
        return true;
      }
    }
    return false;
  }
}
