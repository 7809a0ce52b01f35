package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.LabelSymbol;
import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.Symbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What names mean in a stretch of a program. All names of a scope are known when it is entered. */
final class Scope {
  final @Nullable Scope parent;
  final FunctionContext function;
  final Map<String, Symbol> names = new LinkedHashMap<>();
  final List<LocalSymbol> locals = new ArrayList<>();
  final List<MethodSymbol> functions = new ArrayList<>();
  final Map<Integer, Symbol> byPosition = new HashMap<>();
  final Map<String, LabelSymbol> labels = new HashMap<>();

  /** Names that a clause of a query must not use, with the number of the error. */
  final Map<String, String> forbidden = new HashMap<>();

  @Nullable LabelSymbol breakLabel;
  @Nullable LabelSymbol continueLabel;
  @Nullable SwitchContext switchContext;

  /** Whether this is the right side of the {@code equals} of a join. */
  boolean isInnerKey;

  boolean inCatch;
  boolean inFinally;

  Scope(@Nullable Scope parent, FunctionContext function) {
    this.parent = parent;
    this.function = function;
    if (parent != null && parent.function == function) {
      breakLabel = parent.breakLabel;
      continueLabel = parent.continueLabel;
      switchContext = parent.switchContext;
      inCatch = parent.inCatch;
      inFinally = parent.inFinally;
    }
  }

  @Nullable Symbol find(String name) {
    for (Scope s = this; s != null; s = s.parent) {
      Symbol found = s.names.get(name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  @Nullable String forbidden(String name) {
    for (Scope s = this; s != null; s = s.parent) {
      String found = s.forbidden.get(name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  @Nullable LabelSymbol findLabel(String name) {
    for (Scope s = this; s != null && s.function == function; s = s.parent) {
      LabelSymbol found = s.labels.get(name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  @Nullable Symbol declaredAt(int position) {
    for (Scope s = this; s != null; s = s.parent) {
      Symbol found = s.byPosition.get(position);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
