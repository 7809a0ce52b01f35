package io.weir.xml.expression.analysis;

import io.weir.xml.expression.binding.BoundBlock;
import io.weir.xml.expression.binding.BoundBody;
import io.weir.xml.expression.symbols.ParameterSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import java.util.List;

/**
 * C#'s rules of reachability and definite assignment: the end of a body is out of reach, variables
 * have values where they are read, control leaves sections and finally blocks only as allowed.
 */
public final class FlowAnalysis {
  private FlowAnalysis() {}

  /** Checks a body and the functions in it. */
  public static void analyze(BoundBody body, FlowProblems problems) {
    analyze(body.parameters(), body.body(), body.resultType(), problems);
  }

  /** Checks a body and the functions in it before the other facts of a bound body are known. */
  public static void analyze(
      List<ParameterSymbol> parameters,
      BoundBlock body,
      TypeSymbol resultType,
      FlowProblems problems) {
    new FlowWalker(problems).analyze(parameters, body, resultType);
  }
}
