package io.weir.xml.expression.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.weir.xml.expression.binding.BoundAssignment;
import io.weir.xml.expression.binding.BoundBlock;
import io.weir.xml.expression.binding.BoundBreak;
import io.weir.xml.expression.binding.BoundExpression;
import io.weir.xml.expression.binding.BoundExpressionStatement;
import io.weir.xml.expression.binding.BoundGoto;
import io.weir.xml.expression.binding.BoundIf;
import io.weir.xml.expression.binding.BoundLabeled;
import io.weir.xml.expression.binding.BoundLiteral;
import io.weir.xml.expression.binding.BoundLocal;
import io.weir.xml.expression.binding.BoundParameter;
import io.weir.xml.expression.binding.BoundReturn;
import io.weir.xml.expression.binding.BoundStatement;
import io.weir.xml.expression.binding.BoundTry;
import io.weir.xml.expression.binding.BoundWhile;
import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.LabelSymbol;
import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.symbols.ParameterSymbol;
import io.weir.xml.expression.symbols.SpecialType;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.symbols.TypeTable;
import io.weir.xml.expression.syntax.BreakStatementSyntax;
import io.weir.xml.expression.syntax.SyntaxNode;
import io.weir.xml.expression.syntax.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees made by hand; the n-th node made stands at the place n. */
class FlowAnalysisTest {
  private static final TypeSymbol BOOL = TypeTable.instance().special(SpecialType.BOOLEAN);

  private final LocalSymbol x = new LocalSymbol("x", BOOL, LocalSymbol.Kind.PATTERN, 0);
  private final ParameterSymbol unknown = ParameterSymbol.of("unknown", BOOL, 0);
  private final LabelSymbol end = new LabelSymbol("end");
  private final LabelSymbol next = new LabelSymbol("next");
  private int place;

  private SyntaxNode at() {
    place++;
    return new BreakStatementSyntax(new TextSpan(place, place + 1));
  }

  private BoundExpression maybe() {
    return new BoundParameter(at(), unknown, BOOL);
  }

  private BoundExpression constant(boolean value) {
    return new BoundLiteral(at(), ConstantValue.of(value), BOOL);
  }

  private BoundStatement set() {
    BoundLocal target = new BoundLocal(at(), x, BOOL);
    return new BoundExpressionStatement(
        at(), new BoundAssignment(at(), target, constant(true), BOOL));
  }

  private BoundStatement get() {
    return new BoundReturn(at(), new BoundLocal(at(), x, BOOL));
  }

  private BoundStatement loop(BoundExpression condition, BoundStatement... body) {
    return new BoundWhile(at(), List.of(), condition, block(body), end, next);
  }

  private BoundBlock block(BoundStatement... statements) {
    return new BoundBlock(at(), List.of(), List.of(), List.of(statements));
  }

  /** The numbers of the problems and where they are. */
  private String problems(BoundStatement... statements) {
    BoundBlock body = new BoundBlock(at(), List.of(x), List.of(), List.of(statements));
    List<String> found = new ArrayList<>();
    FlowAnalysis.analyze(
        List.of(unknown),
        body,
        BOOL,
        new FlowProblems() {
          @Override
          public void error(String csharpCode, TextSpan span, String message) {
            found.add(csharpCode + "@" + span.start());
          }

          @Override
          public void warning(String csharpCode, TextSpan span, String message) {
            found.add("warning " + csharpCode + "@" + span.start());
          }
        });
    return String.join(" ", found);
  }

  @Test
  void oneBranchDoesNotAssign() {
    assertEquals("CS0165@8", problems(new BoundIf(at(), maybe(), set(), null), get()));
  }

  @Test
  void bothBranchesAssign() {
    assertEquals("", problems(new BoundIf(at(), maybe(), set(), set()), get()));
  }

  @Test
  void aLoopWithoutEndIsLeftByBreakAlone() {
    assertEquals("", problems(loop(constant(true), set(), new BoundBreak(at(), end)), get()));
  }

  @Test
  void aLoopMayNotRun() {
    assertEquals("CS0165@9", problems(loop(maybe(), set()), get()));
  }

  @Test
  void theEndIsReachable() {
    BoundStatement loop = loop(maybe());
    assertEquals("CS0161@0", problems(loop));
    assertEquals("", problems(loop(constant(true))));
  }

  @Test
  void codeBehindAnEndlessLoopIsToldOfOnce() {
    BoundStatement loop = loop(constant(true));
    BoundStatement behind = set();
    assertEquals("warning CS0162@" + behind.span().start(), problems(loop, behind, get()));
  }

  @Test
  void finallyAssignsForEveryWayOut() {
    assertEquals("", problems(new BoundTry(at(), block(), List.of(), block(set())), get()));
  }

  @Test
  void jumpsCannotLeaveFinally() {
    BoundStatement leave = new BoundBreak(at(), end);
    BoundStatement tried = new BoundTry(at(), block(), List.of(), block(leave));
    assertEquals("CS0157@1", problems(loop(constant(true), tried)));
  }

  @Test
  void backwardJumpsBringTheirVariables() {
    LabelSymbol first = new LabelSymbol("first");
    LabelSymbol second = new LabelSymbol("second");
    BoundStatement[] assigned = {
      new BoundGoto(at(), second),
      new BoundLabeled(at(), first, get()),
      new BoundLabeled(at(), second, set()),
      new BoundGoto(at(), first)
    };
    assertEquals("", problems(assigned));
    BoundStatement read = get();
    BoundStatement[] unassigned = {
      new BoundGoto(at(), second),
      new BoundLabeled(at(), first, read),
      new BoundLabeled(at(), second, new BoundIf(at(), maybe(), set(), null)),
      new BoundGoto(at(), first)
    };
    int place = ((BoundReturn) read).expression().span().start();
    assertEquals("CS0165@" + place, problems(unassigned));
  }
}
