package io.weir.xml.expression.lowering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Moves stretches of a long function into functions of their own: beyond 8,000 bytes of code the
 * JVM never compiles a method, beyond 64 KB there is no class file. A stretch can move if control
 * neither leaves it by a jump or return, nor does it change a local from outside, nor is one of its
 * own used behind it.
 */
final class FunctionSplitter {
  /** In nodes of the tree; a node makes about four bytes of code. */
  private static final int LARGE = 1_500;

  private static final int SMALLEST = 60;

  private final Supplier<String> names;
  private final List<LoweredUnit.Function> made = new ArrayList<>();
  private final int source;

  private FunctionSplitter(Supplier<String> names, int source) {
    this.names = names;
    this.source = source;
  }

  /** The function, and those that parts of it became. */
  static List<LoweredUnit.Function> split(LoweredUnit.Function function, Supplier<String> names) {
    if (size(function.body()) <= LARGE) {
      return List.of(function);
    }
    FunctionSplitter splitter = new FunctionSplitter(names, function.source());
    List<JavaStatement> body = splitter.shorten(function.body());
    splitter.made.add(
        new LoweredUnit.Function(
            function.source(), function.name(), function.parameters(), function.result(), body));
    return splitter.made;
  }

  private static int size(List<JavaStatement> statements) {
    int[] count = new int[1];
    statements.forEach(s -> JavaTree.each(s, x -> count[0]++, x -> count[0]++));
    return count[0];
  }

  private List<JavaStatement> shorten(List<JavaStatement> statements) {
    if (size(statements) <= LARGE) {
      return statements;
    }
    List<JavaStatement> inner = new ArrayList<>();
    for (JavaStatement statement : statements) {
      inner.add(shorten(statement));
    }
    return outline(inner);
  }

  private JavaStatement shorten(JavaStatement statement) {
    if (statement instanceof JavaStatement.If s) {
      return new JavaStatement.If(
          s.position(), s.condition(), shorten(s.then()), shorten(s.otherwise()));
    } else if (statement instanceof JavaStatement.While s) {
      return new JavaStatement.While(s.position(), s.label(), s.condition(), shorten(s.body()));
    } else if (statement instanceof JavaStatement.Block s) {
      return new JavaStatement.Block(s.position(), s.label(), shorten(s.body()));
    } else if (statement instanceof JavaStatement.TryCatch s) {
      return new JavaStatement.TryCatch(
          s.position(), shorten(s.body()), s.variable(), shorten(s.handler()));
    } else if (statement instanceof JavaStatement.TryFinally s) {
      return new JavaStatement.TryFinally(s.position(), shorten(s.body()), shorten(s.last()));
    }
    return statement;
  }

  /** Replaces stretches of the list by calls. */
  private List<JavaStatement> outline(List<JavaStatement> statements) {
    List<JavaStatement> result = new ArrayList<>();
    int at = 0;
    while (at < statements.size()) {
      int end = at;
      int best = -1;
      int count = 0;
      while (end < statements.size() && count < LARGE) {
        count += size(List.of(statements.get(end)));
        end++;
        if (count >= SMALLEST && count <= LARGE && canMove(statements, at, end)) {
          best = end;
        }
      }
      if (best < 0) {
        result.add(statements.get(at));
        at++;
      } else {
        result.add(move(statements.subList(at, best)));
        at = best;
      }
    }
    return result;
  }

  private static boolean canMove(List<JavaStatement> statements, int from, int to) {
    List<JavaStatement> stretch = statements.subList(from, to);
    Set<String> declared = new HashSet<>(Set.of(FunctionLowerer.COUNTER.name()));
    Set<String> labels = new HashSet<>();
    boolean[] bad = new boolean[1];
    for (JavaStatement statement : stretch) {
      JavaTree.each(
          statement,
          s -> {
            if (s instanceof JavaStatement.Declare declare) {
              declared.add(declare.name());
            } else if (s instanceof JavaStatement.Block block && block.label() != null) {
              labels.add(block.label());
            } else if (s instanceof JavaStatement.While loop && loop.label() != null) {
              labels.add(loop.label());
            } else if (s instanceof JavaStatement.Return) {
              bad[0] = true;
            }
          },
          e -> {});
    }
    for (JavaStatement statement : stretch) {
      JavaTree.each(
          statement,
          s -> {
            if (s instanceof JavaStatement.Jump jump && !labels.contains(jump.label())) {
              bad[0] = true;
            } else if (s instanceof JavaStatement.Store store
                && store.target() instanceof JavaExpression.Local local
                && !declared.contains(local.name())) {
              bad[0] = true;
            }
          },
          e -> {
            if (e instanceof JavaExpression.Assign assign
                && !declared.contains(assign.target().name())) {
              bad[0] = true;
            }
          });
    }
    if (bad[0]) {
      return false;
    }
    Set<String> own = new HashSet<>();
    for (JavaStatement statement : stretch) {
      if (statement instanceof JavaStatement.Declare declare) {
        own.add(declare.name());
      }
    }
    if (!own.isEmpty()) {
      for (JavaStatement statement : statements.subList(to, statements.size())) {
        JavaTree.each(
            statement,
            s -> {},
            e -> {
              if (e instanceof JavaExpression.Local local && own.contains(local.name())) {
                bad[0] = true;
              } else if (e instanceof JavaExpression.Assign assign
                  && own.contains(assign.target().name())) {
                bad[0] = true;
              }
            });
      }
    }
    return !bad[0];
  }

  private JavaStatement move(List<JavaStatement> stretch) {
    Set<String> declared = new HashSet<>();
    Map<String, Class<?>> free = new LinkedHashMap<>();
    for (JavaStatement statement : stretch) {
      JavaTree.each(
          statement,
          s -> {
            if (s instanceof JavaStatement.Declare declare) {
              declared.add(declare.name());
            } else if (s instanceof JavaStatement.TryCatch guarded) {
              declared.add(guarded.variable());
            }
          },
          e -> {
            if (e instanceof JavaExpression.Local local && !declared.contains(local.name())) {
              free.put(local.name(), local.type());
            }
          });
    }
    declared.forEach(free::remove);
    List<JavaStatement> body = new ArrayList<>(stretch);
    if (free.remove(FunctionLowerer.COUNTER.name()) != null) {
      // Each function counts the turns of its own loops.
      body.add(
          0,
          new JavaStatement.Declare(
              stretch.get(0).position(),
              FunctionLowerer.COUNTER.name(),
              int.class,
              new JavaExpression.Literal(0, int.class)));
    }
    List<LoweredUnit.Parameter> parameters = new ArrayList<>();
    List<JavaExpression> arguments = new ArrayList<>();
    free.forEach(
        (name, type) -> {
          parameters.add(new LoweredUnit.Parameter(name, type));
          arguments.add(new JavaExpression.Local(name, type, false));
        });
    String name = names.get();
    made.add(new LoweredUnit.Function(source, name, parameters, void.class, body));
    return new JavaStatement.Evaluate(
        stretch.get(0).position(), new JavaExpression.FunctionCall(name, arguments, void.class));
  }
}
