package io.weir.xml.expression.analysis;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** What a local function does to the variables around it. */
final class FlowUsage {
  /** What it reads without having assigned it: checked where it is called. */
  final BitSet reads = new BitSet();

  /** What it has assigned whenever it returns; null if it is not known to return. */
  @Nullable BitSet writes;
}
