package io.weir.xml.expression.analysis;

import io.weir.xml.expression.binding.BoundStatement;
import io.weir.xml.expression.symbols.LabelSymbol;
import io.weir.xml.expression.symbols.MethodSymbol;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The function being walked: the expression, a lambda or a local function. */
final class FlowFunction {
  /** A jump on its way to its target. */
  record Jump(BoundStatement node, @Nullable LabelSymbol label, FlowState state) {}

  final @Nullable FlowFunction parent;
  final @Nullable MethodSymbol symbol;

  /** The jumps that have not arrived. */
  List<Jump> jumps = new ArrayList<>();

  /** The labels for goto that have been walked, in order. */
  final List<LabelSymbol> labels = new ArrayList<>();

  FlowFunction(@Nullable FlowFunction parent, @Nullable MethodSymbol symbol) {
    this.parent = parent;
    this.symbol = symbol;
  }

  boolean isLocalFunction() {
    return symbol != null && symbol.kind() == MethodSymbol.Kind.LOCAL_FUNCTION;
  }

  /** Whether this is the other or stands in it. */
  boolean isWithin(FlowFunction other) {
    for (FlowFunction f = this; f != null; f = f.parent) {
      if (f == other) {
        return true;
      }
    }
    return false;
  }

  /** The local function that the code stands in, through lambdas; null if none. */
  @Nullable FlowFunction nearestLocalFunction() {
    for (FlowFunction f = this; f != null; f = f.parent) {
      if (f.isLocalFunction()) {
        return f;
      }
    }
    return null;
  }
}
