package io.weir.xml.expression.syntax;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which nodes of a tree hold a problem of syntax. As in the C# compiler a missing token belongs to
 * the node that wants it, and tokens that were skipped to the token before them; of the meaning of
 * what holds a problem most is not told.
 */
public final class SyntaxFaults {
  /** Those of a faultless text. */
  public static final SyntaxFaults NONE = new SyntaxFaults();

  /** What makes a place a fault. */
  enum Kind {
    MISSING,
    SKIPPED,
    WRONG
  }

  private record Fault(Kind kind, int start, int end) {}

  private final List<Fault> faults = new ArrayList<>();
  private final Map<SyntaxNode, Boolean> known = new IdentityHashMap<>();
  private @Nullable FaultIndex index;

  SyntaxFaults() {}

  /** A token is missing, or tokens were skipped, behind an offset. */
  void add(Kind kind, int offset) {
    faults.add(new Fault(kind, offset, offset));
  }

  /** What stands in a span is wrong. */
  void addWrong(TextSpan span) {
    faults.add(new Fault(Kind.WRONG, span.start(), Math.max(span.end(), span.start() + 1)));
  }

  int count() {
    return faults.size();
  }

  void cutTo(int count) {
    faults.subList(count, faults.size()).clear();
  }

  /** Whether a node or something in it is malformed. Once all faults are added. */
  public boolean within(SyntaxNode node) {
    return !faults.isEmpty() && holds(node);
  }

  private boolean holds(SyntaxNode node) {
    Boolean answer = known.get(node);
    if (answer == null) {
      boolean unnamed =
          node instanceof VariableDeclaratorSyntax variable && variable.identifier().isMissing();
      answer = unnamed || isOpen(node) || index().isWithin(node.span());
      for (SyntaxNode child : node.children()) {
        answer |= holds(child);
      }
      known.put(node, answer);
    }
    return answer;
  }

  private FaultIndex index() {
    FaultIndex made = index;
    if (made == null) {
      made =
          new FaultIndex(
              starts(Kind.MISSING),
              starts(Kind.SKIPPED),
              faults.stream()
                  .filter(f -> f.kind == Kind.WRONG)
                  .map(f -> new TextSpan(f.start, f.end))
                  .toList());
      index = made;
    }
    return made;
  }

  private int[] starts(Kind kind) {
    return faults.stream().filter(f -> f.kind == kind).mapToInt(Fault::start).toArray();
  }

  /** Whether the bracket that ends a node of its kind is missing. */
  private static boolean isOpen(SyntaxNode node) {
    boolean bracketed =
        node instanceof ArgumentListSyntax
            || node instanceof BracketedArgumentListSyntax
            || node instanceof ParenthesizedExpressionSyntax
            || node instanceof TupleExpressionSyntax
            || node instanceof TypeOfExpressionSyntax
            || node instanceof DefaultExpressionSyntax
            || node instanceof CheckedExpressionSyntax
            || node instanceof InitializerExpressionSyntax
            || node instanceof AnonymousObjectCreationExpressionSyntax;
    if (!bracketed) {
      return false;
    }
    List<SyntaxNode> children = node.children();
    return children.isEmpty()
        ? node.span().length() < 2
        : children.get(children.size() - 1).span().end() >= node.span().end();
  }
}
