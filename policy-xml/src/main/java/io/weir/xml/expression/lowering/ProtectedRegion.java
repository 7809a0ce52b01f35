package io.weir.xml.expression.lowering;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A try body or handler, which no jump may leave: a jump sets a flag and goes to the region's end,
 * and what follows the try goes on with it.
 */
final class ProtectedRegion {
  final @Nullable ProtectedRegion outer;
  final int depth;
  final JavaExpression.Local flag;
  final List<JumpTarget> pending;
  final String label;

  ProtectedRegion(
      @Nullable ProtectedRegion outer,
      JavaExpression.Local flag,
      List<JumpTarget> pending,
      String label) {
    this.outer = outer;
    this.depth = outer == null ? 1 : outer.depth + 1;
    this.flag = flag;
    this.pending = pending;
    this.label = label;
  }

  static List<JumpTarget> noTargets() {
    return new ArrayList<>();
  }

  /** The flag's value for a target. */
  int code(JumpTarget target) {
    int known = pending.indexOf(target);
    if (known < 0) {
      pending.add(target);
      known = pending.size() - 1;
    }
    return known + 1;
  }
}
