package io.weir.runtime.dotnet.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A pattern as instructions of {@link Matcher}. Immutable once made. */
final class Program {
  /** What an instruction does. */
  enum Op {
    SET,
    SET_LOOP,
    SPLIT,
    JUMP,
    LOOP_INIT,
    LOOP_TEST,
    LOOP_ENTER,
    SAVE,
    CAPTURE,
    MARK,
    CUT,
    LOOK_END,
    NOT_LOOK_END,
    REFERENCE,
    IF_GROUP,
    ANCHOR,
    ACCEPT
  }

  /** One instruction. */
  static final class Instruction {
    final Op op;
    final Node node;
    final boolean backwards;
    final @Nullable CharClass set;
    final int min;
    final int max;
    final boolean flag;
    int target;
    int register;

    Instruction(Op op, Node node) {
      this.op = op;
      this.node = node;
      this.backwards = node.backwards;
      this.set = node.kind == Node.Kind.LOOP ? node.kids.get(0).set : node.set;
      this.min = node.a;
      this.max = node.b;
      this.flag = node.flag;
    }
  }

  final int[] numbers;
  final Map<String, Integer> named;
  final Instruction[] code;
  final int registers;
  final @Nullable CharClass first;
  final boolean atStart;

  /** Whether a group has its last capture alone: without backtracking. */
  final boolean keepsLast;

  private final List<Instruction> out = new ArrayList<>();
  private int used;

  Program(Parser.Parsed parsed, boolean keepsLast) {
    this.keepsLast = keepsLast;
    numbers = parsed.numbers();
    named = parsed.named();
    generate(parsed.root());
    emit(Op.ACCEPT, parsed.root());
    code = out.toArray(new Instruction[0]);
    registers = used;
    Node lead = lead(parsed.root());
    first =
        lead != null && !lead.backwards
            ? lead.kind == Node.Kind.LOOP ? lead.kids.get(0).set : lead.set
            : null;
    atStart = lead != null && lead.kind == Node.Kind.START && !lead.backwards;
    out.clear();
  }

  /** The node with which every match begins, if it is a set or an anchor. */
  private static @Nullable Node lead(Node node) {
    return switch (node.kind) {
      case SET, START -> node;
      case LOOP ->
          node.a > 0
              ? (node.kids.get(0).kind == Node.Kind.SET ? node : lead(node.kids.get(0)))
              : null;
      case CONCATENATION -> node.kids.isEmpty() || node.backwards ? null : lead(node.kids.get(0));
      case CAPTURE, ATOMIC -> lead(node.kids.get(0));
      default -> null;
    };
  }

  private Instruction emit(Op op, Node node) {
    Instruction instruction = new Instruction(op, node);
    out.add(instruction);
    return instruction;
  }

  private int here() {
    return out.size();
  }

  private void generate(Node node) {
    switch (node.kind) {
      case EMPTY -> {}
      case SET -> emit(Op.SET, node);
      case CONCATENATION -> {
        int count = node.kids.size();
        for (int i = 0; i < count; i++) {
          generate(node.kids.get(node.backwards ? count - 1 - i : i));
        }
      }
      case ALTERNATION -> alternation(node);
      case LOOP -> loop(node);
      case CAPTURE -> {
        int register = used++;
        emit(Op.SAVE, node).register = register;
        generate(node.kids.get(0));
        emit(Op.CAPTURE, node).register = register;
      }
      case ATOMIC -> {
        int register = used++;
        emit(Op.MARK, node).register = register;
        generate(node.kids.get(0));
        emit(Op.CUT, node).register = register;
      }
      case LOOK -> {
        int register = used;
        used += 2;
        emit(Op.MARK, node).register = register;
        emit(Op.SAVE, node).register = register + 1;
        generate(node.kids.get(0));
        emit(Op.LOOK_END, node).register = register;
      }
      case NOT_LOOK -> {
        int register = used++;
        emit(Op.MARK, node).register = register;
        Instruction split = emit(Op.SPLIT, node);
        generate(node.kids.get(0));
        emit(Op.NOT_LOOK_END, node).register = register;
        split.target = here();
      }
      case REFERENCE -> emit(Op.REFERENCE, node);
      case IF_GROUP -> {
        Instruction test = emit(Op.IF_GROUP, node);
        generate(node.kids.get(0));
        Instruction jump = emit(Op.JUMP, node);
        test.target = here();
        generate(node.kids.get(1));
        jump.target = here();
      }
      case IF_MATCH -> {
        int register = used;
        used += 2;
        emit(Op.MARK, node).register = register;
        emit(Op.SAVE, node).register = register + 1;
        Instruction split = emit(Op.SPLIT, node);
        generate(node.kids.get(0));
        emit(Op.LOOK_END, node).register = register;
        generate(node.kids.get(1));
        Instruction jump = emit(Op.JUMP, node);
        split.target = here();
        generate(node.kids.get(2));
        jump.target = here();
      }
      default -> emit(Op.ANCHOR, node);
    }
  }

  private void alternation(Node node) {
    List<Instruction> jumps = new ArrayList<>();
    int last = node.kids.size() - 1;
    for (int i = 0; i < last; i++) {
      Instruction split = emit(Op.SPLIT, node);
      generate(node.kids.get(i));
      jumps.add(emit(Op.JUMP, node));
      split.target = here();
    }
    generate(node.kids.get(last));
    for (Instruction jump : jumps) {
      jump.target = here();
    }
  }

  private void loop(Node node) {
    Node body = node.kids.get(0);
    if (node.b == 0) {
      return;
    }
    if (body.kind == Node.Kind.SET) {
      emit(Op.SET_LOOP, node);
      return;
    }
    int register = used;
    used += 2;
    emit(Op.LOOP_INIT, node).register = register;
    int top = here();
    Instruction test = emit(Op.LOOP_TEST, node);
    test.register = register;
    emit(Op.LOOP_ENTER, node).register = register;
    generate(body);
    emit(Op.JUMP, node).target = top;
    test.target = here();
  }
}
