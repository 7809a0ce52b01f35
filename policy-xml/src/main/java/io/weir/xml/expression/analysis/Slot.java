package io.weir.xml.expression.analysis;

import io.weir.xml.expression.symbols.TupleTypeSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.symbols.VariableSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/**
 * A variable, or an element of a variable of a tuple type: C# follows the elements one by one, and
 * such a variable has a value when all its elements have. Only slots without parts have a bit.
 */
final class Slot {
  final int index;
  final VariableSymbol root;

  /** The element's name; empty for the variable itself. */
  final String field;

  final List<Slot> parts = new ArrayList<>();

  private Slot(VariableSymbol root, String field, TypeSymbol type, IntSupplier numbers) {
    this.index = numbers.getAsInt();
    this.root = root;
    this.field = field;
    if (type instanceof TupleTypeSymbol tuple) {
      for (int i = 0; i < tuple.elementTypes().size(); i++) {
        String name = tuple.elementNames().get(i);
        String shown = name == null ? "Item" + (i + 1) : name;
        parts.add(new Slot(root, shown, tuple.elementTypes().get(i), numbers));
      }
    }
  }

  static Slot of(VariableSymbol variable, IntSupplier numbers) {
    return new Slot(variable, "", variable.type(), numbers);
  }

  boolean isAssigned(FlowState state) {
    if (parts.isEmpty()) {
      return state.isAssigned(index);
    }
    for (Slot part : parts) {
      if (!part.isAssigned(state)) {
        return false;
      }
    }
    return true;
  }

  void assign(FlowState state) {
    state.set(index);
    parts.forEach(p -> p.assign(state));
  }

  void clear(FlowState state) {
    state.clear(index);
    parts.forEach(p -> p.clear(state));
  }
}
