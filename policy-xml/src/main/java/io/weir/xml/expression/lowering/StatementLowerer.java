package io.weir.xml.expression.lowering;

import io.weir.xml.expression.binding.BoundBlock;
import io.weir.xml.expression.binding.BoundBreak;
import io.weir.xml.expression.binding.BoundContinue;
import io.weir.xml.expression.binding.BoundDo;
import io.weir.xml.expression.binding.BoundExpression;
import io.weir.xml.expression.binding.BoundExpressionStatement;
import io.weir.xml.expression.binding.BoundFor;
import io.weir.xml.expression.binding.BoundForEach;
import io.weir.xml.expression.binding.BoundGoto;
import io.weir.xml.expression.binding.BoundIf;
import io.weir.xml.expression.binding.BoundLabeled;
import io.weir.xml.expression.binding.BoundLocalDeclaration;
import io.weir.xml.expression.binding.BoundLocalFunction;
import io.weir.xml.expression.binding.BoundNoOp;
import io.weir.xml.expression.binding.BoundReturn;
import io.weir.xml.expression.binding.BoundStatement;
import io.weir.xml.expression.binding.BoundStatementList;
import io.weir.xml.expression.binding.BoundStatementVisitor;
import io.weir.xml.expression.binding.BoundSwitch;
import io.weir.xml.expression.binding.BoundThrow;
import io.weir.xml.expression.binding.BoundTry;
import io.weir.xml.expression.binding.BoundUsing;
import io.weir.xml.expression.binding.BoundWhile;
import io.weir.xml.expression.lowering.JavaExpression.Binary;
import io.weir.xml.expression.lowering.JavaExpression.Literal;
import io.weir.xml.expression.lowering.JavaExpression.Local;
import io.weir.xml.expression.lowering.JavaStatement.Block;
import io.weir.xml.expression.lowering.JavaStatement.If;
import io.weir.xml.expression.lowering.JavaStatement.Jump;
import io.weir.xml.expression.lowering.JavaStatement.Store;
import io.weir.xml.expression.lowering.JavaStatement.While;
import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.ParameterSymbol;
import io.weir.xml.expression.symbols.RefKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lowers statements. Every jump of C# becomes leaving a labelled Java statement; what C# jumps back
 * to is a loop around a choice of sections. No jump leaves a protected region directly (see {@link
 * ProtectedRegion}).
 */
final class StatementLowerer implements BoundStatementVisitor<@Nullable Void> {
  final JumpLowerer jumps;
  final TryLowerer tries;

  private final FunctionLowerer function;
  private final SwitchLowerer switches;
  private final LoopLowerer loops;

  StatementLowerer(FunctionLowerer function) {
    this.function = function;
    this.jumps = new JumpLowerer(function);
    this.tries = new TryLowerer(function, this);
    this.switches = new SwitchLowerer(function, this);
    this.loops = new LoopLowerer(function, this);
  }

  void lower(BoundStatement statement) {
    function.position(statement.span().start());
    statement.accept(this);
  }

  void lowerAll(List<BoundStatement> statements) {
    statements.forEach(this::lower);
  }

  @Override
  public @Nullable Void visitNoOp(BoundNoOp node) {
    return null;
  }

  @Override
  public @Nullable Void visitExpressionStatement(BoundExpressionStatement node) {
    function.expressions.lowerEffect(node.expression());
    return null;
  }

  @Override
  public @Nullable Void visitStatementList(BoundStatementList node) {
    lowerAll(node.statements());
    return null;
  }

  @Override
  public @Nullable Void visitBlock(BoundBlock node) {
    declare(node.locals(), node.statements());
    function.registerLocalFunctions(node.localFunctions());
    sequence(node.statements());
    return null;
  }

  /** Declares variables, but for those whose declaration among the statements can do it. */
  void declare(List<LocalSymbol> locals, List<BoundStatement> statements) {
    Set<LocalSymbol> later = new HashSet<>();
    boolean labels = statements.stream().anyMatch(s -> s instanceof BoundLabeled);
    if (!labels) {
      for (BoundStatement statement : statements) {
        if (statement instanceof BoundLocalDeclaration declaration
            && !declaration.local().isCaptured()) {
          later.add(declaration.local());
        } else if (statement instanceof BoundStatementList list) {
          for (BoundStatement inner : list.statements()) {
            if (inner instanceof BoundLocalDeclaration declaration
                && !declaration.local().isCaptured()) {
              later.add(declaration.local());
            }
          }
        }
      }
    }
    for (LocalSymbol local : locals) {
      if (local.constantValue() == null && !later.contains(local)) {
        function.declare(local);
      }
    }
  }

  @Override
  public @Nullable Void visitLocalDeclaration(BoundLocalDeclaration node) {
    LocalSymbol local = node.local();
    if (local.constantValue() != null) {
      return null;
    }
    BoundExpression initializer = node.initializer();
    if (initializer == null) {
      if (!function.isDeclared(local)) {
        function.declareLocal(local, null);
      }
      return null;
    }
    if (local.refKind() != RefKind.NONE) {
      JavaExpression reference = function.expressions.references.of(initializer);
      if (function.isDeclared(local)) {
        function.store(function.storage(local).local(), reference);
      } else {
        function.declareReference(local, reference);
      }
      return null;
    }
    JavaExpression value = function.expressions.lower(initializer);
    if (function.isDeclared(local)) {
      function.store(local, value);
    } else {
      function.declareLocal(local, value);
    }
    return null;
  }

  @Override
  public @Nullable Void visitLocalFunction(BoundLocalFunction node) {
    MethodSymbol symbol = node.function();
    FunctionLowerer.LocalFunction local = function.localFunction(symbol);
    FunctionLowerer inner = function.inner(local);
    symbol.typeParameters().forEach(inner::declareTypeParameter);
    for (ParameterSymbol parameter : symbol.parameters()) {
      inner.declareParameter(parameter);
    }
    inner.guardDepth(() -> inner.statements.lower(node.body()));
    inner.finish();
    return null;
  }

  /** Statements in a row; labels among them that are jumped to make a loop over sections. */
  void sequence(List<BoundStatement> statements) {
    boolean labels = statements.stream().anyMatch(s -> s instanceof BoundLabeled);
    if (!labels) {
      lowerAll(statements);
      return;
    }
    Local state = function.variable(int.class);
    String loop = function.label();
    String section = function.label();
    List<List<BoundStatement>> sections = new ArrayList<>();
    sections.add(new ArrayList<>());
    for (BoundStatement statement : statements) {
      BoundStatement current = statement;
      if (current instanceof BoundLabeled) {
        sections.add(new ArrayList<>());
      }
      while (current instanceof BoundLabeled labeled) {
        jumps.define(
            labeled.label(),
            new JumpTarget(
                section,
                List.of(
                    new Store(
                        function.position(), state, new Literal(sections.size() - 1, int.class))),
                jumps.depth()));
        current = labeled.statement();
      }
      sections.get(sections.size() - 1).add(current);
    }
    List<JavaStatement> body =
        function.collect(
            () -> {
              List<JavaStatement> choice =
                  function.collect(
                      () -> {
                        for (int i = 0; i < sections.size(); i++) {
                          int number = i;
                          function.add(
                              new If(
                                  function.position(),
                                  new Binary(
                                      "<=", state, new Literal(number, int.class), boolean.class),
                                  function.collect(() -> lowerAll(sections.get(number))),
                                  List.of()));
                        }
                        function.add(new Jump(function.position(), loop));
                      });
              function.add(new Block(function.position(), section, choice));
              function.countTurn();
            });
    function.add(new While(function.position(), loop, null, body));
  }

  @Override
  public @Nullable Void visitLabeled(BoundLabeled node) {
    sequence(List.of(node));
    return null;
  }

  @Override
  public @Nullable Void visitIf(BoundIf node) {
    ConstantValue known = node.condition().constantValue();
    if (known != null) {
      BoundStatement alternative = node.alternative();
      if (known.isTrue()) {
        scoped(node.consequence());
      } else if (alternative != null) {
        scoped(alternative);
      }
      return null;
    }
    JavaExpression condition = function.expressions.lower(node.condition());
    int position = function.position();
    List<JavaStatement> then = function.collect(() -> lower(node.consequence()));
    BoundStatement alternative = node.alternative();
    List<JavaStatement> otherwise =
        alternative == null ? List.of() : function.collect(() -> lower(alternative));
    if (condition instanceof Literal literal) {
      List<JavaStatement> live = Boolean.TRUE.equals(literal.value()) ? then : otherwise;
      function.add(new Block(position, null, live));
    } else {
      function.add(new If(position, condition, then, otherwise));
    }
    return null;
  }

  /** A statement as a Java block, for names to be its own. */
  private void scoped(BoundStatement statement) {
    List<JavaStatement> list = function.collect(() -> lower(statement));
    function.add(new Block(function.position(), null, list));
  }

  @Override
  public @Nullable Void visitBreak(BoundBreak node) {
    jumps.jump(node.label());
    return null;
  }

  @Override
  public @Nullable Void visitContinue(BoundContinue node) {
    jumps.jump(node.label());
    return null;
  }

  @Override
  public @Nullable Void visitGoto(BoundGoto node) {
    jumps.jump(node.label());
    return null;
  }

  @Override
  public @Nullable Void visitReturn(BoundReturn node) {
    jumps.back(node);
    return null;
  }

  @Override
  public @Nullable Void visitThrow(BoundThrow node) {
    tries.raise(node);
    return null;
  }

  @Override
  public @Nullable Void visitTry(BoundTry node) {
    tries.lower(node);
    return null;
  }

  @Override
  public @Nullable Void visitUsing(BoundUsing node) {
    tries.lower(node);
    return null;
  }

  @Override
  public @Nullable Void visitSwitch(BoundSwitch node) {
    switches.lower(node);
    return null;
  }

  @Override
  public @Nullable Void visitWhile(BoundWhile node) {
    loops.whileLoop(node);
    return null;
  }

  @Override
  public @Nullable Void visitDo(BoundDo node) {
    loops.doLoop(node);
    return null;
  }

  @Override
  public @Nullable Void visitFor(BoundFor node) {
    loops.forLoop(node);
    return null;
  }

  @Override
  public @Nullable Void visitForEach(BoundForEach node) {
    loops.forEachLoop(node);
    return null;
  }
}
