package io.weir.xml.expression.analysis;

import java.util.BitSet;

/**
 * What holds at a place of the program: whether control comes there, and which variables have
 * values. Where control does not come every variable counts as assigned.
 */
final class FlowState {
  private final BitSet assigned;
  private boolean reachable;
  private boolean told;

  private FlowState(BitSet assigned, boolean reachable, boolean told) {
    this.assigned = assigned;
    this.reachable = reachable;
    this.told = told;
  }

  /** Control comes here, and the variables of the set have values; takes the set over. */
  static FlowState reachable(BitSet assigned) {
    return new FlowState(assigned, true, false);
  }

  static FlowState unreachable() {
    return new FlowState(new BitSet(), false, false);
  }

  FlowState copy() {
    return new FlowState((BitSet) assigned.clone(), reachable, told);
  }

  /** The state behind a jump: not reachable, told of if this is. */
  FlowState afterJump() {
    return new FlowState(new BitSet(), false, told);
  }

  boolean isReachable() {
    return reachable;
  }

  /** Whether the warning of unreachable code was given for this stretch. */
  boolean isTold() {
    return told;
  }

  void setTold() {
    told = true;
  }

  boolean isAssigned(int slot) {
    return !reachable || assigned.get(slot);
  }

  void set(int slot) {
    if (reachable) {
      assigned.set(slot);
    }
  }

  void clear(int slot) {
    assigned.clear(slot);
  }

  void setAll(BitSet slots) {
    if (reachable) {
      assigned.or(slots);
    }
  }

  BitSet assigned() {
    return (BitSet) assigned.clone();
  }

  /** Control comes here from this or the other state. */
  void join(FlowState other) {
    if (!other.reachable) {
      told &= reachable || other.told;
    } else if (reachable) {
      assigned.and(other.assigned);
    } else {
      assigned.clear();
      assigned.or(other.assigned);
      reachable = true;
      told = false;
    }
  }

  /** Control went through both, this and then what led from an older state to the other. */
  void meet(FlowState other) {
    if (!other.reachable) {
      reachable = false;
    } else if (reachable) {
      assigned.or(other.assigned);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FlowState s
        && s.reachable == reachable
        && (!reachable || s.assigned.equals(assigned));
  }

  @Override
  public int hashCode() {
    return reachable ? assigned.hashCode() : 0;
  }
}
