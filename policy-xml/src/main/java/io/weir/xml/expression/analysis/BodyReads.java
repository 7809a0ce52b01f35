package io.weir.xml.expression.analysis;

import io.weir.api.Expression.Need;
import io.weir.xml.expression.binding.*;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows the reads of {@code context.Request.Body} and {@code context.Response.Body} through an
 * expression, and warns where one reads what an earlier one on the same path consumed. A path that
 * leaves (by return, throw, break or goto) tells nothing about what follows; bodies of lambdas and
 * local functions are not followed.
 */
final class BodyReads {
  private final @Nullable Problems problems;

  /** The messages whose bodies are gone here; null where no path leads. */
  private @Nullable Set<String> consumed = new HashSet<>();

  /** The messages whose bodies are gone on every way out so far; null before the first. */
  private @Nullable Set<String> atEnd;

  /** Warns of a read where some path consumed the body before. */
  BodyReads(Problems problems) {
    this.problems = problems;
  }

  /** Asks what every path consumes. */
  private BodyReads() {
    this.problems = null;
  }

  /** The bodies that are gone after a function, whichever way it took. */
  static Set<Need> consumed(BoundNode body) {
    BodyReads reads = new BodyReads();
    reads.check(body);
    reads.end();
    Set<Need> needs = EnumSet.noneOf(Need.class);
    for (String message : reads.atEnd == null ? Set.<String>of() : reads.atEnd) {
      needs.add(message.equals("Request") ? Need.REQUEST_BODY : Need.RESPONSE_BODY);
    }
    return needs;
  }

  private void end() {
    if (consumed != null) {
      atEnd = merged(atEnd, consumed);
    }
  }

  /** The message whose body a call reads, or null if it reads none of the two. */
  static @Nullable String readBody(BoundCall call) {
    return call.method().name().startsWith("As")
            && call.receiver() instanceof BoundPropertyAccess body
            && body.property().name().equals("Body")
            && body.receiver() instanceof BoundPropertyAccess message
            && message.receiver() instanceof BoundParameter context
            && context.parameter().name().equals("context")
        ? message.property().name()
        : null;
  }

  void check(BoundNode node) {
    if (consumed == null || node instanceof BoundLambda || node instanceof BoundLocalFunction) {
      return;
    }
    if (node instanceof BoundIf s) {
      check(s.condition());
      branches(List.of(s.consequence()), s.alternative());
    } else if (node instanceof BoundConditional e) {
      check(e.condition());
      branches(List.of(e.consequence()), e.alternative());
    } else if (node instanceof BoundBinaryOperator e && e.kind().isLogical()) {
      check(e.left());
      branches(List.of(e.right()), null);
    } else if (node instanceof BoundNullCoalescing e) {
      check(e.left());
      branches(List.of(e.right()), null);
    } else if (node instanceof BoundConditionalAccess e) {
      check(e.receiver());
      branches(List.of(e.whenNotNull()), null);
    } else if (node instanceof BoundSwitch s) {
      check(s.expression());
      branches(s.sections(), null);
    } else if (node instanceof BoundTry s) {
      Set<String> before = new HashSet<>(consumed);
      check(s.tryBlock());
      Set<String> after = consumed;
      for (BoundCatch clause : s.catches()) {
        consumed = new HashSet<>(before); // what failed may have failed before it read
        check(clause);
        after = merged(after, consumed);
      }
      consumed = after;
      if (s.finallyBlock() != null) {
        check(s.finallyBlock());
      }
    } else if (node instanceof BoundReturn
        || node instanceof BoundThrow
        || node instanceof BoundThrowExpression) {
      node.forEachChild(this::check);
      if (node instanceof BoundReturn) {
        end();
      }
      consumed = null;
    } else if (node instanceof BoundBreak
        || node instanceof BoundContinue
        || node instanceof BoundGoto) {
      consumed = null;
    } else if (node instanceof BoundWhile
        || node instanceof BoundDo
        || node instanceof BoundFor
        || node instanceof BoundForEach) {
      Set<String> before = new HashSet<>(consumed);
      node.forEachChild(this::check);
      consumed = merged(before, consumed);
    } else {
      node.forEachChild(this::check);
      if (node instanceof BoundCall call && consumed != null) {
        read(call);
      }
    }
  }

  private void branches(List<? extends BoundNode> branches, @Nullable BoundNode otherwise) {
    Set<String> before = consumed;
    Set<String> after = null;
    for (BoundNode branch : branches) {
      consumed = new HashSet<>(before);
      check(branch);
      after = merged(after, consumed);
    }
    consumed = new HashSet<>(before);
    if (otherwise != null) {
      check(otherwise);
    }
    consumed = merged(after, consumed);
  }

  private @Nullable Set<String> merged(@Nullable Set<String> a, @Nullable Set<String> b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    Set<String> both = new HashSet<>(a);
    if (problems == null) {
      both.retainAll(b);
    } else {
      both.addAll(b);
    }
    return both;
  }

  private void read(BoundCall call) {
    String message = readBody(call);
    if (message == null) {
      return;
    }
    if (problems != null && consumed.contains(message)) {
      problems.own(
          "WEIR_BODY",
          call.span(),
          "the body was read before without `preserveContent: true` and is empty by now",
          "write `preserveContent: true` at the read before");
    }
    boolean preserved =
        call.arguments().stream()
            .anyMatch(a -> a.constantValue() != null && a.constantValue().isTrue());
    if (!preserved) {
      consumed.add(message);
    }
  }
}
