package io.weir.runtime.dotnet.regex;

import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.InsufficientExecutionStackException;
import io.weir.runtime.dotnet.regex.Program.Instruction;
import java.util.Arrays;

/**
 * Runs a program over a text by backtracking. All state that a failed attempt must take back lies
 * on one explicit stack, so that neither long texts nor deep nesting use the thread's.
 */
final class Matcher {
  private static final int LIMIT = 1 << 24;
  private static final int CHOICE = 0;
  private static final int GREEDY = 1;
  private static final int LAZY = 2;
  private static final int REGISTER = 3;
  private static final int CAPTURED = 4;
  private static final int UNCAPTURED = 5;

  private final Program program;
  private final String text;
  private final int begin;
  private final int end;
  private final Deadline deadline;
  private final Budget budget = Budget.current();
  private final int[] registers;
  private final int[][] captures;
  private final int[] counts;
  private int[] stack = new int[128];
  private int top;
  private int from;

  Matcher(Program program, String text, int begin, int end, Deadline deadline) {
    this.program = program;
    this.text = text;
    this.begin = begin;
    this.end = end;
    this.deadline = deadline;
    registers = new int[program.registers];
    captures = new int[program.numbers.length][8];
    counts = new int[program.numbers.length];
  }

  /**
   * Looks for the first match from a position on; group 0 then holds it.
   *
   * @param last where the match before ended, which {@code \\G} means
   */
  boolean find(int start, int last, boolean backwards) {
    from = last;
    CharClass first = program.first;
    for (int at = start; backwards ? at >= begin : at <= end; at += backwards ? -1 : 1) {
      step();
      if (first != null && !backwards && (at == end || !first.has(text.charAt(at)))) {
        continue;
      }
      if (program.atStart && at > begin && !backwards) {
        return false;
      }
      int stop = run(at);
      if (stop >= 0) {
        counts[0] = 0;
        add(0, Math.min(at, stop), Math.max(at, stop));
        return true;
      }
    }
    return false;
  }

  /** The captures of a group by its place: start and end in turn, oldest first. */
  int[] capturesOf(int slot) {
    int count = counts[slot] * 2;
    return program.keepsLast && count > 2
        ? Arrays.copyOfRange(captures[slot], count - 2, count)
        : Arrays.copyOf(captures[slot], count);
  }

  private void step() {
    Budget.tick(budget);
    deadline.step();
  }

  private int slot(int group) {
    int[] numbers = program.numbers;
    return group < numbers.length && numbers[group] == group
        ? group
        : Arrays.binarySearch(numbers, group);
  }

  private void add(int slot, int start, int stop) {
    int at = counts[slot]++ * 2;
    if (at == captures[slot].length) {
      captures[slot] = Arrays.copyOf(captures[slot], at * 2);
    }
    captures[slot][at] = start;
    captures[slot][at + 1] = stop;
  }

  private void push(int kind, int a, int b, int c) {
    if (top + 4 > stack.length) {
      if (stack.length >= LIMIT) {
        throw InsufficientExecutionStackException.create();
      }
      Budget.steps(stack.length / 8);
      stack = Arrays.copyOf(stack, stack.length * 2);
    }
    stack[top] = a;
    stack[top + 1] = b;
    stack[top + 2] = c;
    stack[top + 3] = kind;
    top += 4;
  }

  private void set(int register, int value) {
    push(REGISTER, register, registers[register], 0);
    registers[register] = value;
  }

  /** Takes back what an entry says, if it is one of state. */
  private void undo(int entry) {
    switch (stack[entry + 3]) {
      case REGISTER -> registers[stack[entry]] = stack[entry + 1];
      case CAPTURED -> counts[stack[entry]]--;
      case UNCAPTURED -> add(stack[entry], stack[entry + 1], stack[entry + 2]);
      default -> {}
    }
  }

  /** Gives up the choices above a height; what takes back state stays. */
  private void cut(int height) {
    int kept = height;
    for (int entry = height; entry < top; entry += 4) {
      if (stack[entry + 3] >= REGISTER) {
        System.arraycopy(stack, entry, stack, kept, 4);
        kept += 4;
      }
    }
    Budget.steps((top - height) / 16);
    top = kept;
  }

  private int run(int start) {
    Instruction[] code = program.code;
    top = 0;
    Arrays.fill(counts, 0);
    int at = start;
    int pc = 0;
    while (true) {
      step();
      Instruction in = code[pc];
      boolean ok = true;
      switch (in.op) {
        case SET -> {
          ok = has(in, at);
          at += in.backwards ? -1 : 1;
          pc++;
        }
        case SET_LOOP -> {
          int done = span(in, at, in.flag ? in.min : in.max);
          int move = in.backwards ? -1 : 1;
          ok = done >= in.min;
          if (ok && !in.flag && done > in.min) {
            push(GREEDY, pc + 1, at + move * in.min, at + move * done);
          } else if (ok && in.flag && in.max > in.min) {
            push(LAZY, pc, at + move * done, in.max - in.min);
          }
          at += move * done;
          pc++;
        }
        case SPLIT -> {
          push(CHOICE, in.target, at, 0);
          pc++;
        }
        case JUMP -> pc = in.target;
        case LOOP_INIT -> {
          set(in.register, 0);
          set(in.register + 1, -1);
          pc++;
        }
        case LOOP_TEST -> {
          int count = registers[in.register];
          if (count < in.min) {
            pc++;
          } else if (count >= in.max || registers[in.register + 1] == at) {
            // An iteration that matched nothing is the last one.
            pc = in.target;
          } else if (in.flag) {
            push(CHOICE, pc + 1, at, 0);
            pc = in.target;
          } else {
            push(CHOICE, in.target, at, 0);
            pc++;
          }
        }
        case LOOP_ENTER -> {
          set(in.register, registers[in.register] + 1);
          set(in.register + 1, at);
          pc++;
        }
        case SAVE -> {
          set(in.register, at);
          pc++;
        }
        case CAPTURE -> {
          ok = capture(in, registers[in.register], at);
          pc++;
        }
        case MARK -> {
          set(in.register, 0);
          registers[in.register] = top;
          pc++;
        }
        case CUT -> {
          cut(registers[in.register]);
          pc++;
        }
        case LOOK_END -> {
          at = registers[in.register + 1];
          cut(registers[in.register]);
          pc++;
        }
        case NOT_LOOK_END -> {
          int height = registers[in.register];
          while (top > height) {
            top -= 4;
            undo(top);
          }
          ok = false;
        }
        case REFERENCE -> {
          int length = reference(in, at);
          ok = length >= 0;
          at += in.backwards ? -length : length;
          pc++;
        }
        case IF_GROUP -> pc = counts[slot(in.min)] > 0 ? pc + 1 : in.target;
        case ANCHOR -> {
          ok = anchor(in.node.kind, at);
          pc++;
        }
        case ACCEPT -> {
          return at;
        }
      }
      while (!ok) {
        if (top == 0) {
          return -1;
        }
        step();
        top -= 4;
        int kind = stack[top + 3];
        if (kind >= REGISTER) {
          undo(top);
          continue;
        }
        pc = stack[top];
        at = stack[top + 1];
        ok = true;
        if (kind == GREEDY) {
          int move = code[pc - 1].backwards ? -1 : 1;
          int least = at;
          at = stack[top + 2] - move;
          if (at != least) {
            push(GREEDY, pc, least, at);
          }
        } else if (kind == LAZY) {
          Instruction loop = code[pc];
          int left = stack[top + 2];
          ok = has(loop, at);
          if (ok) {
            at += loop.backwards ? -1 : 1;
            if (left > 1) {
              push(LAZY, pc, at, left == Integer.MAX_VALUE ? left : left - 1);
            }
            pc++;
          }
        }
      }
    }
  }

  @SuppressWarnings("NullAway")
  private boolean has(Instruction in, int at) {
    return in.backwards
        ? at > begin && in.set.has(text.charAt(at - 1))
        : at < end && in.set.has(text.charAt(at));
  }

  /** How many units from a position on are in the set, at most a number of them. */
  private int span(Instruction in, int at, int most) {
    int count = 0;
    int move = in.backwards ? -1 : 1;
    while (count < most && has(in, at + move * count)) {
      count++;
    }
    budget.use(count / 8);
    return count;
  }

  private boolean capture(Instruction in, int start, int at) {
    int low = Math.min(start, at);
    int high = Math.max(start, at);
    if (in.max >= 0) {
      int slot = slot(in.max);
      if (counts[slot] == 0) {
        return false;
      }
      int last = --counts[slot] * 2;
      int otherLow = captures[slot][last];
      int otherHigh = captures[slot][last + 1];
      push(UNCAPTURED, slot, otherLow, otherHigh);
      // The capture is what lies between the two.
      if (low >= otherHigh) {
        high = low;
        low = otherHigh;
      } else if (high <= otherLow) {
        low = high;
        high = otherLow;
      } else {
        high = Math.min(high, otherHigh);
        low = Math.max(low, otherLow);
      }
    }
    if (in.min >= 0) {
      int slot = slot(in.min);
      add(slot, low, high);
      push(CAPTURED, slot, 0, 0);
    }
    return true;
  }

  /** The length of a group's last capture if the text holds it here, else -1. */
  private int reference(Instruction in, int at) {
    int slot = slot(in.min);
    if (counts[slot] == 0) {
      return in.node.ecma ? 0 : -1;
    }
    int start = captures[slot][counts[slot] * 2 - 2];
    int length = captures[slot][counts[slot] * 2 - 1] - start;
    int here = in.backwards ? at - length : at;
    if (here < begin || here + length > end) {
      return -1;
    }
    budget.use(length / 8);
    for (int i = 0; i < length; i++) {
      char x = text.charAt(start + i);
      char y = text.charAt(here + i);
      if (x != y && !(in.flag && CharClass.lower(x) == CharClass.lower(y))) {
        return -1;
      }
    }
    return length;
  }

  private boolean anchor(Node.Kind kind, int at) {
    return switch (kind) {
      case LINE_START -> at == begin || text.charAt(at - 1) == '\n';
      case LINE_END -> at == end || text.charAt(at) == '\n';
      case START -> at == begin;
      case FROM -> at == from;
      case END_OR_BREAK -> at == end || (at == end - 1 && text.charAt(at) == '\n');
      case END -> at == end;
      case BOUNDARY -> boundary(at, false);
      case NOT_BOUNDARY -> !boundary(at, false);
      case ECMA_BOUNDARY -> boundary(at, true);
      case NOT_ECMA_BOUNDARY -> !boundary(at, true);
      default -> throw new IllegalStateException(kind.name());
    };
  }

  private boolean boundary(int at, boolean ecma) {
    return (at > begin && word(text.charAt(at - 1), ecma))
        != (at < end && word(text.charAt(at), ecma));
  }

  private static boolean word(char c, boolean ecma) {
    return ecma ? CharClass.isEcmaWord(c) : CharClass.isBoundaryWord(c);
  }
}
