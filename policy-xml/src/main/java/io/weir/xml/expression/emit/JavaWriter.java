package io.weir.xml.expression.emit;

import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.CompiledUnit;
import io.weir.runtime.dotnet.Fn;
import io.weir.runtime.dotnet.Operators;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.Typed;
import io.weir.xml.expression.lowering.JavaExpression;
import io.weir.xml.expression.lowering.JavaStatement;
import io.weir.xml.expression.lowering.LoweredUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntBinaryOperator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Writes one unit as a Java class:
 *
 * <pre>{@code
 * public final class Unit extends CompiledUnit {
 *   static final RuntimeType K0 = …;                      constants
 *   public Object evaluate(int id, Budget b, Object x)    a switch over the expressions
 *   static String e0(Budget b, … p0_context) { … }        expressions, lambdas, local functions
 *   static final class L extends Fn { … }                 all delegates: a number and captures
 * }
 * }</pre>
 *
 * Follows the rules that Janino imposes; author's text appears in string literals only.
 */
public final class JavaWriter {
  /** A dispatch method has no more cases than this. */
  private static final int CASES = 400;

  private final LoweredUnit unit;
  private final IntBinaryOperator lineOf;
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> lines = new ArrayList<>();
  private final Map<String, LoweredUnit.Function> functions = new HashMap<>();
  private int line = 1;
  private int source;

  private JavaWriter(LoweredUnit unit, IntBinaryOperator lineOf) {
    this.unit = unit;
    this.lineOf = lineOf;
    unit.functions().forEach(function -> functions.put(function.name(), function));
    lines.add(1);
  }

  /**
   * Writes a unit.
   *
   * @param unit the unit
   * @param packageName the package of the class
   * @param simpleName the name of the class
   * @param fileName what stack traces call the source
   * @param lineOf the document's line of an expression's index and an offset in its text
   */
  public static GeneratedSource write(
      LoweredUnit unit,
      String packageName,
      String simpleName,
      String fileName,
      IntBinaryOperator lineOf) {
    JavaWriter writer = new JavaWriter(unit, lineOf);
    writer.unit(packageName, simpleName);
    return new GeneratedSource(
        packageName + "." + simpleName, fileName, writer.text.toString(), writer.lines);
  }

  private void line(String code) {
    text.append(code).append('\n');
    lines.add(line);
  }

  private void at(int position) {
    line = Math.min(65535, Math.max(1, lineOf.applyAsInt(source, position)));
  }

  private void unit(String packageName, String simpleName) {
    line("package " + packageName + ";");
    line("public final class " + simpleName + " extends " + name(CompiledUnit.class) + " {");
    for (LoweredUnit.Constant constant : unit.constants()) {
      line(
          "static final "
              + name(constant.type())
              + " "
              + constant.name()
              + " = "
              + write(constant.value())
              + ";");
    }
    line("public " + simpleName + "() {");
    line("}");
    dispatch();
    for (LoweredUnit.Function function : unit.functions()) {
      function(function);
    }
    if (!unit.delegates().isEmpty()) {
      delegates();
    }
    line("}");
  }

  private void dispatch() {
    int entries = unit.entries().size();
    String parameters = "(int id, " + name(Budget.class) + " b, java.lang.Object x)";
    for (int from = 0, part = 0; from == 0 || from < entries; from += CASES, part++) {
      line("public java.lang.Object evaluate" + (part == 0 ? "" : part) + parameters + " {");
      line("switch (id) {");
      for (int id = from; id < Math.min(entries, from + CASES); id++) {
        line("case " + id + ":");
        line("return " + entryCall(unit.entries().get(id)) + ";");
      }
      line("default:");
      line(
          from + CASES < entries
              ? "return this.evaluate" + (part + 1) + "(id, b, x);"
              : "return " + name(Operators.class) + ".noExpression(id);");
      line("}");
      line("}");
    }
  }

  private String entryCall(LoweredUnit.Entry entry) {
    LoweredUnit.Function function = functions.get(entry.function());
    if (function == null) {
      throw new IllegalStateException("no function " + entry.function());
    }
    StringBuilder call = new StringBuilder(entry.function()).append("(b");
    for (LoweredUnit.Parameter parameter : function.parameters()) {
      call.append(", (").append(name(parameter.type())).append(") x");
    }
    call.append(')');
    return entry.box() == null ? call.toString() : name(entry.box()) + ".valueOf(" + call + ")";
  }

  // ---- functions

  private void function(LoweredUnit.Function function) {
    source = function.source();
    at(function.body().isEmpty() ? 0 : function.body().get(0).position());
    StringBuilder head =
        new StringBuilder("static ")
            .append(name(function.result()))
            .append(' ')
            .append(function.name())
            .append('(')
            .append(name(Budget.class))
            .append(" b");
    for (LoweredUnit.Parameter parameter : function.parameters()) {
      head.append(", ").append(name(parameter.type())).append(' ').append(parameter.name());
    }
    line(head.append(") {").toString());
    statements(function.body());
    line("}");
  }

  private void statements(List<JavaStatement> list) {
    list.forEach(this::statement);
  }

  private void statement(JavaStatement statement) {
    at(statement.position());
    if (statement instanceof JavaStatement.Declare declare) {
      line(name(declare.type()) + " " + declare.name() + " = " + write(declare.value()) + ";");
    } else if (statement instanceof JavaStatement.Evaluate evaluate) {
      line(write(evaluate.expression()) + ";");
    } else if (statement instanceof JavaStatement.Store store) {
      line(write(store.target()) + " = " + write(store.value()) + ";");
    } else if (statement instanceof JavaStatement.If branch) {
      line("if (" + write(branch.condition()) + ") {");
      statements(branch.then());
      if (!branch.otherwise().isEmpty()) {
        line("} else {");
        statements(branch.otherwise());
      }
      line("}");
    } else if (statement instanceof JavaStatement.While loop) {
      JavaExpression condition = loop.condition();
      line(
          label(loop.label(), loop.body())
              + "while ("
              + (condition == null ? "true" : write(condition))
              + ") {");
      statements(loop.body());
      line("}");
    } else if (statement instanceof JavaStatement.Block block) {
      line(label(block.label(), block.body()) + "{");
      statements(block.body());
      line("}");
    } else if (statement instanceof JavaStatement.Jump jump) {
      line("break " + jump.label() + ";");
    } else if (statement instanceof JavaStatement.Return back) {
      JavaExpression value = back.value();
      line(value == null ? "return;" : "return " + write(value) + ";");
    } else if (statement instanceof JavaStatement.TryCatch guarded) {
      line("try {");
      statements(guarded.body());
      line("} catch (java.lang.Throwable " + guarded.variable() + ") {");
      statements(guarded.handler());
      line("}");
    } else if (statement instanceof JavaStatement.TryFinally guarded) {
      line("try {");
      statements(guarded.body());
      line("} finally {");
      statements(guarded.last());
      line("}");
    }
  }

  private static String label(@Nullable String label, List<JavaStatement> body) {
    return label == null || !JavaStatement.jumps(body, label) ? "" : label + ": ";
  }

  // ---- delegates

  private void delegates() {
    line(
        "static final class L extends "
            + name(Fn.class)
            + " implements "
            + name(Typed.class)
            + " {");
    line("final int id;");
    line("final " + name(Budget.class) + " b;");
    line("final " + name(RuntimeType.class) + " t;");
    StringBuilder parameters = new StringBuilder();
    for (int i = 0; i < unit.captures(); i++) {
      line("final java.lang.Object c" + i + ";");
      parameters.append(", java.lang.Object c").append(i);
    }
    line(
        "L(int id, "
            + name(Budget.class)
            + " b, "
            + name(RuntimeType.class)
            + " t"
            + parameters
            + ") {");
    line("this.id = id;");
    line("this.b = b;");
    line("this.t = t;");
    for (int i = 0; i < unit.captures(); i++) {
      line("this.c" + i + " = c" + i + ";");
    }
    line("}");
    line("public " + name(RuntimeType.class) + " dotNetType() {");
    line("return this.t;");
    line("}");
    for (int arity = 0; arity <= 4; arity++) {
      StringBuilder declared = new StringBuilder();
      StringBuilder passed = new StringBuilder();
      for (int i = 0; i < arity; i++) {
        declared.append(i == 0 ? "" : ", ").append("java.lang.Object a").append(i);
        passed.append(i == 0 ? "" : ", ").append('a').append(i);
      }
      int wanted = arity;
      calls("call" + arity, declared.toString(), passed.toString(), d -> d.arity() == wanted);
    }
    calls("call", "java.lang.Object[] a", "a", d -> d.arity() > 4);
    line("}");
  }

  private void calls(
      String method, String declared, String passed, Predicate<LoweredUnit.Delegate> takes) {
    List<Integer> ids = new ArrayList<>();
    for (int i = 0; i < unit.delegates().size(); i++) {
      if (takes.test(unit.delegates().get(i))) {
        ids.add(i);
      }
    }
    if (ids.isEmpty()) {
      return;
    }
    for (int from = 0, part = 0; from < ids.size(); from += CASES, part++) {
      boolean more = from + CASES < ids.size();
      line(
          "public java.lang.Object "
              + method
              + (part == 0 ? "" : "_" + part)
              + "("
              + declared
              + ") {");
      line("switch (this.id) {");
      for (int id : ids.subList(from, Math.min(ids.size(), from + CASES))) {
        delegateCase(id, unit.delegates().get(id));
      }
      line("default:");
      line(
          "return "
              + (more ? "this." + method + "_" + (part + 1) : "super." + method)
              + "("
              + passed
              + ");");
      line("}");
      line("}");
    }
  }

  private void delegateCase(int id, LoweredUnit.Delegate delegate) {
    line("case " + id + ": {");
    if (delegate.arity() > 4) {
      for (int i = 0; i < delegate.arity(); i++) {
        line("java.lang.Object a" + i + " = a[" + i + "];");
      }
    }
    if (delegate.call().type() == void.class) {
      line(write(delegate.call()) + ";");
      line("return null;");
    } else {
      line("return " + write(delegate.call()) + ";");
    }
    line("}");
  }

  // ---- expressions

  private static String name(Class<?> type) {
    String canonical = type.getCanonicalName();
    return canonical == null ? type.getName() : canonical;
  }

  private String write(List<JavaExpression> list) {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < list.size(); i++) {
      code.append(i == 0 ? "" : ", ").append(write(list.get(i)));
    }
    return code.toString();
  }

  private String write(JavaExpression value) {
    if (value instanceof JavaExpression.Literal literal) {
      return JavaLiterals.write(literal.value(), literal.type());
    } else if (value instanceof JavaExpression.Local local) {
      return local.name();
    } else if (value instanceof JavaExpression.UnitConstant constant) {
      return constant.name();
    } else if (value instanceof JavaExpression.StaticField field) {
      return name(field.owner()) + "." + field.name();
    } else if (value instanceof JavaExpression.BudgetValue) {
      return "b";
    } else if (value instanceof JavaExpression.Call call) {
      return name(call.owner()) + "." + call.method() + "(" + write(call.arguments()) + ")";
    } else if (value instanceof JavaExpression.FunctionCall call) {
      return call.function()
          + "(b"
          + (call.arguments().isEmpty() ? "" : ", ")
          + write(call.arguments())
          + ")";
    } else if (value instanceof JavaExpression.InstanceCall call) {
      return write(call.target()) + "." + call.method() + "(" + write(call.arguments()) + ")";
    } else if (value instanceof JavaExpression.Field field) {
      return write(field.target()) + "." + field.name();
    } else if (value instanceof JavaExpression.Element element) {
      return write(element.array()) + "[" + write(element.index()) + "]";
    } else if (value instanceof JavaExpression.Binary binary) {
      return "("
          + operand(binary.left())
          + " "
          + binary.operator()
          + " "
          + operand(binary.right())
          + ")";
    } else if (value instanceof JavaExpression.Unary unary) {
      return "(" + unary.operator() + write(unary.operand()) + ")";
    } else if (value instanceof JavaExpression.Cast cast) {
      return cast(cast);
    } else if (value instanceof JavaExpression.InstanceOf test) {
      return "(" + write(test.operand()) + " instanceof " + name(test.target()) + ")";
    } else if (value instanceof JavaExpression.Conditional conditional) {
      return conditional(conditional);
    } else if (value instanceof JavaExpression.Assign assign) {
      return "(" + assign.target().name() + " = " + write(assign.value()) + ")";
    } else if (value instanceof JavaExpression.New made) {
      return "new " + name(made.type()) + "(" + write(made.arguments()) + ")";
    } else if (value instanceof JavaExpression.NewArray array) {
      return "new " + name(array.type()) + " {" + write(array.elements()) + "}";
    } else if (value instanceof JavaExpression.NewDelegate delegate) {
      return delegate(delegate);
    }
    throw new IllegalStateException(value.getClass().getSimpleName());
  }

  /** A bare null beside an operator. */
  private String operand(JavaExpression value) {
    return value instanceof JavaExpression.Literal literal && literal.value() == null
        ? "null"
        : write(value);
  }

  private String cast(JavaExpression.Cast cast) {
    Class<?> type = cast.type();
    String operand = write(cast.operand());
    boolean narrow = type == byte.class || type == short.class || type == char.class;
    if (narrow && cast.operand().type() != int.class) {
      operand = "((int) " + operand + ")";
    }
    return "((" + name(type) + ") " + operand + ")";
  }

  private String conditional(JavaExpression.Conditional value) {
    Class<?> type = value.type();
    boolean narrow = type == byte.class || type == short.class || type == char.class;
    String arm = narrow ? "int" : name(type);
    String code =
        "("
            + write(value.condition())
            + " ? ("
            + arm
            + ") "
            + write(value.then())
            + " : ("
            + arm
            + ") "
            + write(value.otherwise())
            + ")";
    return narrow ? "((" + name(type) + ") " + code + ")" : code;
  }

  private String delegate(JavaExpression.NewDelegate value) {
    StringBuilder code = new StringBuilder("new L(").append(value.id()).append(", b, ");
    code.append(write(value.dotNetType()));
    for (int i = 0; i < unit.captures(); i++) {
      code.append(", ");
      code.append(
          i < value.captures().size() ? write(value.captures().get(i)) : "(java.lang.Object) null");
    }
    return code.append(')').toString();
  }
}
