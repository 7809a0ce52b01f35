package io.weir.xml.expression.lowering;

import java.util.List;

/**
 * Where a jump goes: what must be set first, and the Java label to leave. No label: return.
 *
 * @param depth how many protected regions enclose the target
 */
record JumpTarget(String label, List<JavaStatement> before, int depth) {}
