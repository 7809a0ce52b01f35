package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.symbols.PropertySymbol;
import io.weir.xml.expression.symbols.RefKind;
import io.weir.xml.expression.symbols.SymbolDisplay;
import io.weir.xml.expression.syntax.IdentifierNameSyntax;
import io.weir.xml.expression.syntax.ParenthesizedExpressionSyntax;
import io.weir.xml.expression.syntax.SyntaxNode;
import io.weir.xml.expression.syntax.TextSpan;
import org.jspecify.annotations.Nullable;

/** Whether expressions are the variables, or the targets of an assignment, that they must be. */
final class ValueChecks {
  private final Binder binder;

  ValueChecks(Binder binder) {
    this.binder = binder;
  }

  /** The expression if it is what is wanted; else a bad one, reported. */
  BoundExpression check(BoundExpression e, ValueKind kind) {
    if (binder.isBad(e) || e instanceof BoundBadExpression) {
      return e;
    }
    return is(e.span(), e, kind, false) ? e : binder.bad(e.syntax(), e);
  }

  /**
   * Looks at an expression or at what it is a part of.
   *
   * @param at the whole expression
   * @param part whether {@code e} is the struct of which a part is wanted
   */
  private boolean is(TextSpan at, BoundExpression e, ValueKind kind, boolean part) {
    if (binder.isBad(e)) {
      return false;
    }
    if (e instanceof BoundPropertyAccess p) {
      return property(at, e, p.property(), p.receiver(), kind, part);
    }
    if (e instanceof BoundIndexerAccess i) {
      return property(at, e, i.indexer(), null, kind, part);
    }
    if (rangeVariable(e.syntax()) != null) {
      return rangeVariable(at, kind);
    }
    if (e.constantValue() != null || ConversionBinder.isVoid(e)) {
      return noVariable(at, e, kind);
    }
    if (e instanceof BoundLocal l) {
      return local(at, l.local(), kind, part);
    }
    if (e instanceof BoundParameter p) {
      RefKind how = p.parameter().refKind();
      if (how == RefKind.IN && kind.isWritten) {
        return readOnly(at, "variable `" + p.parameter().name() + "`", kind, part);
      }
      return how != RefKind.NONE || kind != ValueKind.NAME || noVariable(at, e, kind);
    }
    if (e instanceof BoundArrayLength && kind.isWritten && !kind.isReference) {
      binder.problems.error("CS0200", at, "the length of an array cannot be assigned to");
      return false;
    }
    if (e instanceof BoundConversion c
        && c.conversion().kind() == ConversionKind.UNBOXING
        && kind.isWritten
        && !kind.isReference) {
      binder.problems.error(
          "CS0445",
          at,
          "the value that a cast gives cannot be assigned to",
          "write `==` to compare");
      return false;
    }
    if (e instanceof BoundReceiverPlaceholder) {
      return part || noVariable(at, e, kind); // of an object initialiser
    }
    if (e instanceof BoundArrayAccess) {
      return kind != ValueKind.NAME || noVariable(at, e, kind);
    }
    if (e instanceof BoundTupleElement t) {
      return kind == ValueKind.NAME ? noVariable(at, e, kind) : is(at, t.receiver(), kind, true);
    }
    if (e instanceof BoundAnonymousProperty) {
      return part ? noPart(e) : anonymous(at, kind);
    }
    if (e instanceof BoundFieldAccess f) {
      return field(at, f, kind);
    }
    if (e instanceof BoundCall c) {
      return call(at, c, kind, part);
    }
    if (e instanceof BoundConditional c && c.isRef()) {
      return is(c.consequence().span(), c.consequence(), kind, false)
          & is(c.alternative().span(), c.alternative(), kind, false);
    }
    if (e instanceof BoundRefAssignment a) {
      return is(at, a.left(), kind, false);
    }
    if (e instanceof BoundConversion c && c.conversion().isIdentity()) {
      return is(at, c.operand(), kind, part);
    }
    if (e instanceof BoundMethodGroup group) {
      binder.problems.error(
          kind.isReference ? "CS1657" : "CS1656",
          at,
          "`" + group.name() + "` is a method, and cannot be " + use(kind),
          "call it: `" + group.name() + "(…)`");
      return false;
    }
    return noVariable(at, e, kind);
  }

  private static String use(ValueKind kind) {
    return kind.isReference ? "used as a `ref` or `out` value" : "assigned to";
  }

  private boolean noVariable(TextSpan at, BoundExpression e, ValueKind kind) {
    String constant =
        e instanceof BoundLocal l && l.local().kind() == LocalSymbol.Kind.CONSTANT
            ? ": `" + l.local() + "` is a constant"
            : "";
    String message =
        switch (kind) {
          case ASSIGNABLE, COMPOUND ->
              constant.isEmpty()
                  ? "the left side of an assignment must be a variable, property or indexer"
                  : "the left side of an assignment must be a variable";
          case INCREMENT -> "the operand of an increment must be a variable, property or indexer";
          case REFERENCE, REASSIGNED_REFERENCE ->
              "a `ref` or `out` value must be a variable that can be assigned to";
          case READ_ONLY_REFERENCE, RETURNED_REFERENCE ->
              "only a variable can be returned or passed by reference";
          case NAME -> "the left side of `= ref` must be a ref local or a `ref` parameter";
        };
    binder.problems.error(kind.error, at, message + constant);
    return false;
  }

  // --- range variables ----------------------------------------------------------------------

  private @Nullable RangeVariable rangeVariable(SyntaxNode syntax) {
    SyntaxNode name = syntax;
    while (name instanceof ParenthesizedExpressionSyntax p) {
      name = p.expression();
    }
    return name instanceof IdentifierNameSyntax n
            && binder.scope.find(n.name()) instanceof RangeVariable v
        ? v
        : null;
  }

  private boolean rangeVariable(TextSpan at, ValueKind kind) {
    switch (kind) {
      case ASSIGNABLE, COMPOUND, INCREMENT ->
          binder.problems.error(
              "CS1947", at, "a variable of a query cannot be assigned to: it is read-only");
      case REFERENCE, REASSIGNED_REFERENCE ->
          binder.problems.error(
              "CS1939", at, "a variable of a query cannot be passed as `out` or `ref`");
      case READ_ONLY_REFERENCE, RETURNED_REFERENCE ->
          binder.problems.error(
              "CS8159", at, "a variable of a query cannot be returned or passed by reference");
      case NAME ->
          binder.problems.error(
              "CS8373", at, "the left side of `= ref` must be a ref local or a `ref` parameter");
    }
    return false;
  }

  // --- variables ----------------------------------------------------------------------------

  private boolean local(TextSpan at, LocalSymbol local, ValueKind kind, boolean part) {
    String cause =
        switch (local.kind()) {
          case FOREACH -> "foreach iteration variable";
          case USING -> "using variable";
          default -> null;
        };
    boolean readOnly =
        local.refKind() == RefKind.IN || local.refKind() == RefKind.NONE && cause != null;
    if (kind == ValueKind.NAME) {
      if (local.refKind() != RefKind.NONE && cause == null) {
        return true;
      }
      binder.problems.error(
          "CS8373",
          at,
          "the left side of `= ref` must be a ref local: `" + local + "` is a variable of its own",
          "write `" + local + " = …` to give it a value");
      return false;
    }
    if (!kind.isWritten || !readOnly) {
      return true;
    }
    if (cause == null) {
      binder.problems.error(
          kind.error,
          at,
          "`" + local + "` cannot be " + use(kind) + ": it is a read-only ref local");
      return false;
    }
    String what = part ? "a part of `" + local + "`" : "`" + local + "`";
    String code =
        part ? kind.isRefOrOut() ? "CS1655" : "CS1654" : kind.isRefOrOut() ? "CS1657" : "CS1656";
    binder.problems.error(
        code,
        at,
        kind.isReference
            ? what + " cannot be passed as `out` or `ref`: it is a `" + cause + "`"
            : part
                ? "cannot change " + what + ": it is a `" + cause + "`"
                : "cannot assign to " + what + " because it is a `" + cause + "`");
    return false;
  }

  private boolean readOnly(TextSpan at, String what, ValueKind kind, boolean part) {
    String code =
        kind == ValueKind.RETURNED_REFERENCE
            ? part ? "CS8334" : "CS8333"
            : kind.isRefOrOut() ? part ? "CS8330" : "CS8329" : part ? "CS8332" : "CS8331";
    binder.problems.error(
        code,
        at,
        (part ? "a part of " : "")
            + what
            + " cannot be "
            + (kind == ValueKind.RETURNED_REFERENCE
                ? "returned as a writable reference"
                : use(kind))
            + ": it is read-only");
    return false;
  }

  private boolean field(TextSpan at, BoundFieldAccess f, ValueKind kind) {
    if (kind == ValueKind.NAME) {
      return noVariable(at, f, kind);
    }
    if (!kind.isWritten) {
      return true;
    }
    binder.problems.error(
        kind == ValueKind.RETURNED_REFERENCE ? "CS8161" : kind.isRefOrOut() ? "CS0199" : "CS0198",
        at,
        "`" + f.field().name() + "` cannot be " + use(kind) + ": it is a read-only static field");
    return false;
  }

  private boolean call(TextSpan at, BoundCall c, ValueKind kind, boolean part) {
    RefKind returns = c.method().refKind();
    if (returns == RefKind.NONE && part) {
      return noPart(c);
    }
    if (returns == RefKind.NONE || kind == ValueKind.NAME) {
      return noVariable(at, c, kind);
    }
    return returns != RefKind.IN
        || !kind.isWritten
        || readOnly(at, "what `" + c.method().name() + "` returns", kind, part);
  }

  private boolean noPart(BoundExpression e) {
    binder.problems.error(
        "CS1612",
        e.span(),
        "cannot change a part of a value that is no variable",
        "keep the value in a variable, change that, and put it back");
    return false;
  }

  // --- properties ---------------------------------------------------------------------------

  private boolean property(
      TextSpan at,
      BoundExpression e,
      PropertySymbol property,
      @Nullable BoundExpression receiver,
      ValueKind kind,
      boolean part) {
    if (part) {
      return noPart(e);
    }
    if (kind.isReference || kind == ValueKind.NAME) {
      if (kind != ValueKind.REFERENCE) {
        return noVariable(at, e, kind);
      }
      binder.problems.error(
          "CS0206", at, "a property or indexer cannot be passed as `out` or `ref`");
      return false;
    }
    if (property.setter() == null) {
      String what =
          property.isIndexer()
              ? "indexer `" + SymbolDisplay.of(property) + "`"
              : "property `" + property + "`";
      binder.problems.error("CS0200", at, what + " cannot be assigned to: it is read-only");
      return false;
    }
    return receiver == null
        || property.isStatic()
        || !receiver.type().isValueType()
        || is(at, receiver, ValueKind.ASSIGNABLE, true);
  }

  private boolean anonymous(TextSpan at, ValueKind kind) {
    if (kind.isReference || kind == ValueKind.NAME) {
      binder.problems.error(
          kind == ValueKind.REFERENCE ? "CS0206" : kind.error,
          at,
          "a property or indexer cannot be passed as `out` or `ref`");
    } else {
      binder.problems.error(
          "CS0200", at, "a property of an anonymous object cannot be assigned to: it is read-only");
    }
    return false;
  }
}
