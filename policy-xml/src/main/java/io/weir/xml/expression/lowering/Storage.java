package io.weir.xml.expression.lowering;

import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.Reference;
import io.weir.xml.expression.lowering.JavaExpression.Field;
import io.weir.xml.expression.lowering.JavaExpression.InstanceCall;
import io.weir.xml.expression.lowering.JavaExpression.Local;
import io.weir.xml.expression.symbols.TypeSymbol;
import java.util.List;

/**
 * Where a variable of C# lives in a function.
 *
 * @param name the Java local
 * @param type the C# type
 * @param kind what the local holds
 * @param isStable whether the local never changes
 */
record Storage(String name, TypeSymbol type, Kind kind, boolean isStable) {
  enum Kind {
    /** The value itself. */
    VALUE,
    /** A {@link Ref} that closures and other names share. */
    CELL,
    /** A {@link Reference}: the variable is another name for one. */
    REFERENCE
  }

  /** The Java local itself. */
  Local local() {
    return switch (kind) {
      case VALUE -> new Local(name, JavaTypes.typed(type), isStable);
      case CELL -> new Local(name, Ref.class, true);
      case REFERENCE -> new Local(name, Reference.class, isStable);
    };
  }

  boolean isValue() {
    return kind == Kind.VALUE;
  }

  boolean isCell() {
    return kind == Kind.CELL;
  }

  /** The value of the variable. */
  JavaExpression read() {
    return switch (kind) {
      case VALUE -> local();
      case CELL -> JavaTypes.unbox(new Field(local(), "value", Object.class), type);
      case REFERENCE ->
          JavaTypes.unbox(new InstanceCall(local(), "get", List.of(), Object.class), type);
    };
  }
}
