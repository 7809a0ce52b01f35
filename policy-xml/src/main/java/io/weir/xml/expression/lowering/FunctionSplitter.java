package io.weir.xml.expression.lowering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
    List<Traits> traits = statements.stream().map(Traits::of).toList();
    Map<String, Integer> lastUse = new HashMap<>();
    for (int i = 0; i < statements.size(); i++) {
      for (String name : traits.get(i).used()) {
        lastUse.put(name, i);
      }
    }
    List<JavaStatement> result = new ArrayList<>();
    int at = 0;
    while (at < statements.size()) {
      int end = longest(traits, lastUse, at);
      if (end == at) {
        result.add(statements.get(at));
        at++;
      } else {
        result.add(move(statements.subList(at, end)));
        at = end;
      }
    }
    return result;
  }

  /** The end of the longest stretch from a place that can move; the place itself if none can. */
  private static int longest(List<Traits> traits, Map<String, Integer> lastUse, int from) {
    Set<String> declared = new HashSet<>();
    int best = from;
    int count = 0;
    int lastUseOfOwn = -1;
    for (int i = from; i < traits.size(); i++) {
      Traits next = traits.get(i);
      count += next.size();
      if (next.leaves() || !declared.containsAll(next.stored()) || count > LARGE) {
        break;
      }
      if (next.declares() != null) {
        declared.add(next.declares());
        lastUseOfOwn = Math.max(lastUseOfOwn, lastUse.getOrDefault(next.declares(), -1));
      }
      if (count >= SMALLEST && lastUseOfOwn <= i) {
        best = i + 1;
      }
    }
    return best;
  }

  /**
   * What decides whether a statement can move.
   *
   * @param size its nodes
   * @param leaves whether control leaves it by a jump or return
   * @param declares the local that it declares for the statements behind it
   * @param stored the locals from outside that it changes
   * @param used all locals that it names
   */
  private record Traits(
      int size, boolean leaves, @Nullable String declares, Set<String> stored, Set<String> used) {
    static Traits of(JavaStatement statement) {
      int[] size = new int[1];
      boolean[] leaves = new boolean[1];
      Set<String> declared = new HashSet<>(Set.of(FunctionLowerer.COUNTER.name()));
      Set<String> labels = new HashSet<>();
      Set<String> jumps = new HashSet<>();
      Set<String> stored = new HashSet<>();
      Set<String> used = new HashSet<>();
      JavaTree.each(
          statement,
          s -> {
            size[0]++;
            if (s instanceof JavaStatement.Declare declare) {
              declared.add(declare.name());
            } else if (s instanceof JavaStatement.Block block && block.label() != null) {
              labels.add(block.label());
            } else if (s instanceof JavaStatement.While loop && loop.label() != null) {
              labels.add(loop.label());
            } else if (s instanceof JavaStatement.Return) {
              leaves[0] = true;
            } else if (s instanceof JavaStatement.Jump jump) {
              jumps.add(jump.label());
            } else if (s instanceof JavaStatement.Store store
                && store.target() instanceof JavaExpression.Local local) {
              stored.add(local.name());
            }
          },
          e -> {
            size[0]++;
            if (e instanceof JavaExpression.Local local) {
              used.add(local.name());
            } else if (e instanceof JavaExpression.Assign assign) {
              stored.add(assign.target().name());
              used.add(assign.target().name());
            }
          });
      stored.removeAll(declared);
      return new Traits(
          size[0],
          leaves[0] || !labels.containsAll(jumps),
          statement instanceof JavaStatement.Declare declare ? declare.name() : null,
          stored,
          used);
    }
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
