package io.weir.xml.expression.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Walks the lowered tree. */
final class JavaTree {
  private JavaTree() {}

  /** The expressions directly below an expression. */
  static List<JavaExpression> children(JavaExpression expression) {
    if (expression instanceof JavaExpression.Call call) {
      return call.arguments();
    } else if (expression instanceof JavaExpression.FunctionCall call) {
      return call.arguments();
    } else if (expression instanceof JavaExpression.InstanceCall call) {
      return plus(call.target(), call.arguments());
    } else if (expression instanceof JavaExpression.Field field) {
      return List.of(field.target());
    } else if (expression instanceof JavaExpression.Element element) {
      return List.of(element.array(), element.index());
    } else if (expression instanceof JavaExpression.Binary binary) {
      return List.of(binary.left(), binary.right());
    } else if (expression instanceof JavaExpression.Unary unary) {
      return List.of(unary.operand());
    } else if (expression instanceof JavaExpression.Cast cast) {
      return List.of(cast.operand());
    } else if (expression instanceof JavaExpression.InstanceOf test) {
      return List.of(test.operand());
    } else if (expression instanceof JavaExpression.Conditional choice) {
      return List.of(choice.condition(), choice.then(), choice.otherwise());
    } else if (expression instanceof JavaExpression.Assign assign) {
      return List.of(assign.value());
    } else if (expression instanceof JavaExpression.New made) {
      return made.arguments();
    } else if (expression instanceof JavaExpression.NewDelegate delegate) {
      return plus(delegate.dotNetType(), delegate.captures());
    } else if (expression instanceof JavaExpression.NewArray array) {
      return array.elements();
    }
    return List.of();
  }

  private static List<JavaExpression> plus(JavaExpression first, List<JavaExpression> rest) {
    ArrayList<JavaExpression> all = new ArrayList<>();
    all.add(first);
    all.addAll(rest);
    return all;
  }

  /** The expressions directly in a statement. */
  static List<JavaExpression> expressions(JavaStatement statement) {
    if (statement instanceof JavaStatement.Declare declare) {
      return List.of(declare.value());
    } else if (statement instanceof JavaStatement.Evaluate evaluate) {
      return List.of(evaluate.expression());
    } else if (statement instanceof JavaStatement.Store store) {
      return List.of(store.target(), store.value());
    } else if (statement instanceof JavaStatement.If branch) {
      return List.of(branch.condition());
    } else if (statement instanceof JavaStatement.While loop && loop.condition() != null) {
      return List.of(loop.condition());
    } else if (statement instanceof JavaStatement.Return back && back.value() != null) {
      return List.of(back.value());
    }
    return List.of();
  }

  /** The lists of statements directly in a statement. */
  static List<List<JavaStatement>> lists(JavaStatement statement) {
    if (statement instanceof JavaStatement.If branch) {
      return List.of(branch.then(), branch.otherwise());
    } else if (statement instanceof JavaStatement.While loop) {
      return List.of(loop.body());
    } else if (statement instanceof JavaStatement.Block block) {
      return List.of(block.body());
    } else if (statement instanceof JavaStatement.TryCatch guarded) {
      return List.of(guarded.body(), guarded.handler());
    } else if (statement instanceof JavaStatement.TryFinally guarded) {
      return List.of(guarded.body(), guarded.last());
    }
    return List.of();
  }

  /** Calls the action with every expression below and including this one. */
  static void each(JavaExpression expression, Consumer<JavaExpression> action) {
    action.accept(expression);
    children(expression).forEach(child -> each(child, action));
  }

  /** Calls the actions with every statement and expression below and including this statement. */
  static void each(
      JavaStatement statement,
      Consumer<JavaStatement> statements,
      Consumer<JavaExpression> expressions) {
    statements.accept(statement);
    expressions(statement).forEach(e -> each(e, expressions));
    lists(statement).forEach(list -> list.forEach(s -> each(s, statements, expressions)));
  }
}
