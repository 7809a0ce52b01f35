package io.weir.xml.expression.lowering;

import io.weir.runtime.dotnet.Ref;
import io.weir.xml.expression.symbols.TypeSymbol;

/**
 * Where a variable of C# lives in a function: in a Java local, or in a cell that closures share or
 * a caller handed in.
 *
 * @param name the Java local
 * @param type the C# type
 * @param isCell whether the local holds a {@link Ref}
 * @param isStable whether a plain local never changes
 */
record Storage(String name, TypeSymbol type, boolean isCell, boolean isStable) {
  /** The Java local itself. */
  JavaExpression.Local local() {
    return isCell
        ? new JavaExpression.Local(name, Ref.class, true)
        : new JavaExpression.Local(name, JavaTypes.typed(type), isStable);
  }

  /** The value of the variable. */
  JavaExpression read() {
    return isCell
        ? JavaTypes.unbox(new JavaExpression.Field(local(), "value", Object.class), type)
        : local();
  }
}
