package io.weir.xml.expression.analysis;

import io.weir.xml.expression.binding.BoundConversion;
import io.weir.xml.expression.binding.BoundDefaultExpression;
import io.weir.xml.expression.binding.BoundExpression;
import io.weir.xml.expression.binding.BoundLocal;
import io.weir.xml.expression.binding.BoundParameter;
import io.weir.xml.expression.binding.BoundTupleElement;
import io.weir.xml.expression.binding.ConversionKind;
import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.ParameterSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.symbols.VariableSymbol;
import io.weir.xml.expression.syntax.SyntaxNode;
import io.weir.xml.expression.syntax.TextSpan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which variables have a value at the place that a walk has come to, and which are read and written
 * at all. What a local function reads and assigns of the variables around it counts where it is
 * called.
 */
abstract class VariableFlow {
  private final FlowProblems problems;

  /** Whether the walk is to be repeated, so that nothing is told yet. */
  boolean silent = true;

  /** What is known at the place that the walk has come to. */
  FlowState state = FlowState.reachable(new BitSet());

  /** The innermost function around that place. */
  FlowFunction current = new FlowFunction(null, null);

  private final Map<VariableSymbol, Slot> slots = new HashMap<>();
  final List<Slot> slotsByIndex = new ArrayList<>();
  int slotCount;
  final Map<VariableSymbol, FlowFunction> owners = new HashMap<>();
  private final Set<VariableSymbol> unassignedTold = new HashSet<>();
  private final Map<MethodSymbol, FlowUsage> usages = new HashMap<>();

  /** Whether this walk found out more of local functions than the one before knew. */
  boolean usagesChanged;

  final Set<VariableSymbol> read = new HashSet<>();
  final Set<VariableSymbol> written = new HashSet<>();

  VariableFlow(FlowProblems problems) {
    this.problems = problems;
  }

  // ---- problems

  void error(String csharp, TextSpan span, String message) {
    if (!silent) {
      problems.error(csharp, span, message);
    }
  }

  void warning(String csharp, TextSpan span, String message) {
    if (!silent) {
      problems.warning(csharp, span, message);
    }
  }

  // ---- variables

  Slot slot(VariableSymbol variable) {
    Slot known = slots.get(variable);
    if (known != null) {
      return known;
    }
    Slot made = Slot.of(variable, () -> slotCount++);
    slots.put(variable, made);
    owners.put(variable, current);
    index(made);
    return made;
  }

  void index(Slot slot) {
    while (slotsByIndex.size() <= slot.index) {
      slotsByIndex.add(slot);
    }
    slotsByIndex.set(slot.index, slot);
    slot.parts.forEach(this::index);
  }

  void declare(List<LocalSymbol> locals) {
    for (LocalSymbol local : locals) {
      declare(local);
    }
  }

  Slot declare(VariableSymbol variable) {
    Slot slot = slot(variable);
    owners.put(variable, current);
    slot.clear(state);
    return slot;
  }

  @Nullable Slot slotOf(BoundExpression e) {
    if (e instanceof BoundLocal l) {
      return l.constantValue() == null ? slot(l.local()) : null;
    } else if (e instanceof BoundParameter p) {
      return slot(p.parameter());
    } else if (e instanceof BoundTupleElement t) {
      Slot whole = slotOf(t.receiver());
      return whole == null || t.index() >= whole.parts.size() ? null : whole.parts.get(t.index());
    }
    return null;
  }

  void readSlot(Slot slot, SyntaxNode syntax) {
    read.add(slot.root);
    if (!slot.isAssigned(state)) {
      unassigned(slot, syntax);
    }
  }

  private void unassigned(Slot slot, SyntaxNode syntax) {
    FlowFunction function = current.nearestLocalFunction();
    FlowFunction owner = owners.get(slot.root);
    if (function != null && owner != null && !owner.isWithin(function)) {
      // Whether it has a value depends on where the local function is called.
      FlowUsage usage = usage(Objects.requireNonNull(function.symbol));
      if (!usage.reads.get(slot.index)) {
        usage.reads.set(slot.index);
        usagesChanged = true;
      }
      return;
    }
    if (silent || !unassignedTold.add(slot.root)) {
      return;
    }
    TextSpan span = syntax.span();
    if (!slot.field.isEmpty()) {
      error("CS0170", span, "use of possibly unassigned field `" + slot.field + "`");
    } else if (slot.root instanceof ParameterSymbol) {
      error("CS0269", span, "use of unassigned out parameter `" + slot.root.name() + "`");
    } else {
      error("CS0165", span, "use of unassigned local variable `" + slot.root.name() + "`");
    }
  }

  /** Gives the target a value; {@code value} is null if it does not come from an expression. */
  void assign(BoundExpression target, @Nullable BoundExpression value) {
    Slot slot = slotOf(target);
    if (slot != null) {
      assign(slot, target.type(), value);
    }
  }

  void assign(Slot slot, TypeSymbol type, @Nullable BoundExpression value) {
    slot.assign(state);
    written.add(slot.root);
    if (isWriteAUse(type, value)) {
      read.add(slot.root);
    }
  }

  void assign(@Nullable LocalSymbol local) {
    if (local != null) {
      assign(slot(local), local.type(), null);
    }
  }

  /** Whether the compiler of C# takes a write as a use: its value was not just a constant. */
  private static boolean isWriteAUse(@Nullable TypeSymbol type, @Nullable BoundExpression value) {
    if (value == null) {
      return true;
    }
    ConstantValue constant = value.constantValue();
    if (type != null && type.isReferenceType() && !type.isString()) {
      return constant == null || !constant.isNull();
    }
    if (constant != null || value instanceof BoundDefaultExpression) {
      return false;
    }
    if (value instanceof BoundConversion c) {
      return c.conversion().kind() == ConversionKind.USER_DEFINED || isWriteAUse(null, c.operand());
    }
    return true;
  }

  // ---- functions

  FlowUsage usage(MethodSymbol function) {
    return usages.computeIfAbsent(function.originalDefinition(), f -> new FlowUsage());
  }

  /** A call, or the making of a delegate, reads what the local function reads. */
  void useFunction(MethodSymbol method, SyntaxNode syntax, boolean isCall) {
    if (method.kind() != MethodSymbol.Kind.LOCAL_FUNCTION) {
      return;
    }
    FlowUsage usage = usage(method);
    BitSet reads = (BitSet) usage.reads.clone();
    for (int i = reads.nextSetBit(0); i >= 0; i = reads.nextSetBit(i + 1)) {
      Slot slot = slotsByIndex.get(i);
      if (!slot.isAssigned(state)) {
        unassigned(slot, syntax);
      }
    }
    if (isCall) {
      BitSet writes = usage.writes;
      if (writes == null) {
        writes = new BitSet();
        writes.set(0, slotCount);
      }
      state.setAll(writes);
    }
  }
}
