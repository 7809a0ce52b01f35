package io.weir.xml.expression.lowering;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression of the lowered tree; its type is exact, no conversion is left to a back end. */
public sealed interface JavaExpression {
  /** The Java type. */
  Class<?> type();

  /**
   * Whether its value does not change and evaluating it has no effect: it may be evaluated at any
   * time, any number of times.
   */
  default boolean isStable() {
    return false;
  }

  /**
   * A constant.
   *
   * @param value null, a String or a box
   * @param type a primitive, String, or for null any reference type
   */
  record Literal(@Nullable Object value, Class<?> type) implements JavaExpression {
    @Override
    public boolean isStable() {
      return true;
    }
  }

  /** A local variable or parameter; a stable one is never assigned after its first value. */
  record Local(String name, Class<?> type, boolean isStable) implements JavaExpression {}

  /** A call of a static method of the runtime. */
  record Call(Class<?> owner, String method, List<JavaExpression> arguments, Class<?> type)
      implements JavaExpression {
    /** Copies the list. */
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /** A call of a function of the same unit. */
  record FunctionCall(String function, List<JavaExpression> arguments, Class<?> type)
      implements JavaExpression {
    /** Copies the list. */
    public FunctionCall {
      arguments = List.copyOf(arguments);
    }
  }

  /** A call of a method of an object: delegates, iterators, boxes. */
  record InstanceCall(
      JavaExpression target, String method, List<JavaExpression> arguments, Class<?> type)
      implements JavaExpression {
    /** Copies the list. */
    public InstanceCall {
      arguments = List.copyOf(arguments);
    }
  }

  /** A public static final field of the runtime. */
  record StaticField(Class<?> owner, String name, Class<?> type) implements JavaExpression {
    @Override
    public boolean isStable() {
      return true;
    }
  }

  /** A constant of the unit. */
  record UnitConstant(String name, Class<?> type) implements JavaExpression {
    @Override
    public boolean isStable() {
      return true;
    }
  }

  /** A field of an object, or the length of an array. */
  record Field(JavaExpression target, String name, Class<?> type) implements JavaExpression {}

  /** An element of a Java array. */
  record Element(JavaExpression array, JavaExpression index, Class<?> type)
      implements JavaExpression {}

  /** {@code left op right}; for operators that Java and C# agree on. */
  record Binary(String operator, JavaExpression left, JavaExpression right, Class<?> type)
      implements JavaExpression {}

  /** {@code op operand}. */
  record Unary(String operator, JavaExpression operand, Class<?> type) implements JavaExpression {}

  /** A Java cast. */
  record Cast(JavaExpression operand, Class<?> type) implements JavaExpression {
    @Override
    public boolean isStable() {
      return operand.isStable() && !operand.type().isPrimitive() == !type.isPrimitive();
    }
  }

  /** {@code operand instanceof target}. */
  record InstanceOf(JavaExpression operand, Class<?> target) implements JavaExpression {
    @Override
    public Class<?> type() {
      return boolean.class;
    }
  }

  /** {@code condition ? then : otherwise}; both of exactly the type. */
  record Conditional(
      JavaExpression condition, JavaExpression then, JavaExpression otherwise, Class<?> type)
      implements JavaExpression {}

  /** {@code target = value} as a value; the target is a {@link Local}. */
  record Assign(Local target, JavaExpression value) implements JavaExpression {
    @Override
    public Class<?> type() {
      return target.type();
    }
  }

  /** {@code new T(arguments)} of a runtime class. */
  record New(List<JavaExpression> arguments, Class<?> type) implements JavaExpression {
    /** Copies the list. */
    public New {
      arguments = List.copyOf(arguments);
    }
  }

  /** A delegate of a numbered function of the unit over the values of its captures. */
  record NewDelegate(int id, List<JavaExpression> captures, JavaExpression dotNetType)
      implements JavaExpression {
    /** Copies the list. */
    public NewDelegate {
      captures = List.copyOf(captures);
    }

    @Override
    public Class<?> type() {
      return io.weir.runtime.dotnet.Fn.class;
    }
  }

  /** {@code new T[] {elements}}. */
  record NewArray(List<JavaExpression> elements, Class<?> type) implements JavaExpression {
    /** Copies the list. */
    public NewArray {
      elements = List.copyOf(elements);
    }
  }

  /** The budget of the evaluation. */
  record BudgetValue() implements JavaExpression {
    @Override
    public Class<?> type() {
      return io.weir.runtime.dotnet.Budget.class;
    }

    @Override
    public boolean isStable() {
      return true;
    }
  }
}
