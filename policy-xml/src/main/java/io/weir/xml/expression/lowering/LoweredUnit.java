package io.weir.xml.expression.lowering;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes one class: the expressions of one source text, the functions that they need and the
 * constants that they share.
 *
 * @param constants in order of initialisation
 * @param functions every function, entries among them
 * @param delegates the functions that become delegates, by number
 * @param entries the functions that the expressions are, by index
 * @param captures the largest number of captures of a delegate
 */
public record LoweredUnit(
    List<Constant> constants,
    List<Function> functions,
    List<Delegate> delegates,
    List<Entry> entries,
    int captures) {
  /** Copies the lists. */
  public LoweredUnit {
    constants = List.copyOf(constants);
    functions = List.copyOf(functions);
    delegates = List.copyOf(delegates);
    entries = List.copyOf(entries);
  }

  /** A value that is made when the class is loaded. */
  public record Constant(String name, Class<?> type, JavaExpression value) {}

  /** A parameter. */
  public record Parameter(String name, Class<?> type) {}

  /**
   * A static function; its first parameter is the budget, which is not listed.
   *
   * @param source the index of the expression that it comes from
   * @param name its name in the class
   * @param parameters the others
   * @param result the Java type of the result
   * @param body the statements; they do not end without a return unless the result is void
   */
  public record Function(
      int source,
      String name,
      List<Parameter> parameters,
      Class<?> result,
      List<JavaStatement> body) {
    /** Copies the lists. */
    public Function {
      parameters = List.copyOf(parameters);
      body = List.copyOf(body);
    }
  }

  /**
   * A function as a delegate: captures first, then boxed arguments.
   *
   * @param function its name
   * @param captures the Java types of its captures
   * @param arity the number of arguments
   * @param call the call, in terms of {@code c0…} (captures, Object) and {@code a0…} (arguments)
   */
  public record Delegate(String function, List<Class<?>> captures, int arity, JavaExpression call) {
    /** Copies the list. */
    public Delegate {
      captures = List.copyOf(captures);
    }
  }

  /**
   * An expression.
   *
   * @param function its function
   * @param result the Java type of its result
   * @param box the class whose {@code valueOf} boxes the result, or null if it is boxed already
   */
  public record Entry(String function, Class<?> result, @Nullable Class<?> box) {}
}
