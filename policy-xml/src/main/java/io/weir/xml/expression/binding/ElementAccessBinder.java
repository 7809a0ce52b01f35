package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.ArrayTypeSymbol;
import io.weir.xml.expression.symbols.MemberSymbol;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.NamedTypeSymbol;
import io.weir.xml.expression.symbols.PropertySymbol;
import io.weir.xml.expression.symbols.SpecialType;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.*;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Binds accesses to elements of arrays and to indexers. */
final class ElementAccessBinder {
  private final Binder binder;

  ElementAccessBinder(Binder binder) {
    this.binder = binder;
  }

  // --- indexers -----------------------------------------------------------------------------

  BoundExpression elementAccess(
      SyntaxNode s, BoundExpression receiver, BracketedArgumentListSyntax list) {
    Arguments arguments = binder.invocations.arguments(list.arguments());
    if (binder.isBad(receiver)) {
      return new BoundBadExpression(
          s, InvocationBinder.all(receiver, arguments), binder.types.error());
    }
    if (receiver.type() instanceof ArrayTypeSymbol array) {
      return arrayAccess(s, receiver, array, arguments);
    }
    Map<MethodSymbol, PropertySymbol> indexers = new IdentityHashMap<>();
    List<MethodSymbol> methods = new ArrayList<>();
    for (MemberSymbol m : binder.lookup.members(receiver.type(), "this[]")) {
      if (m instanceof PropertySymbol p && p.isIndexer()) {
        MethodSymbol method =
            new MethodSymbol(
                MethodSymbol.Kind.ORDINARY,
                "this[]",
                p.containingType(),
                false,
                false,
                List.of(),
                p.parameters(),
                p.type(),
                null,
                false,
                false);
        methods.add(method);
        indexers.put(method, p);
      }
    }
    if (methods.isEmpty() && arguments.hasErrors(binder) && !isLaterIndex(list)) {
      return new BoundBadExpression(
          s, InvocationBinder.all(receiver, arguments), binder.types.error());
    }
    if (methods.isEmpty()) {
      binder.problems.error(
          "CS0021",
          s.span(),
          "cannot apply indexing with [] to an expression of type `" + receiver.type() + "`",
          receiver.type().isObject()
              ? "cast it to its type first"
              : receiver.type().isInterface() ? "use `ElementAt(…)`" : null);
      return new BoundBadExpression(
          s, InvocationBinder.all(receiver, arguments), binder.types.error());
    }
    if (isLaterIndex(list) && countsElements(receiver.type(), list)) {
      binder.problems.error(
          "CS8370", s.span(), "feature `index operator` is not available in C# 7.3");
    }
    OverloadResolution.Result result = binder.overloads.resolve(methods, List.of(), arguments);
    OverloadResolution.Candidate best = result.best();
    if (best == null) {
      if (!arguments.hasErrors(binder)) {
        binder.invocationErrors.report(s.span(), "this", arguments, result, false);
      }
      return new BoundBadExpression(
          s, InvocationBinder.all(receiver, arguments), binder.types.error());
    }
    PropertySymbol indexer = Objects.requireNonNull(indexers.get(best.definition));
    InvocationBinder.Converted converted = binder.invocations.convert(s, best, arguments);
    return new BoundIndexerAccess(
        s, receiver, indexer, converted.values(), converted.order(), indexer.type());
  }

  /** Whether the index is {@code ^1} or {@code 1..2}, of C# 8. */
  private static boolean isLaterIndex(BracketedArgumentListSyntax list) {
    return list.arguments().size() == 1
        && (list.arguments().get(0).expression() instanceof RangeExpressionSyntax
            || list.arguments().get(0).expression() instanceof PrefixUnaryExpressionSyntax p
                && p.operatorToken().kind() == TokenKind.CARET);
  }

  /**
   * Whether C# 8 would count from the end here: by Length or Count, and an indexer by int as it is
   * declared, the only one. Of a range it would take a part of a string or list.
   */
  private boolean countsElements(TypeSymbol type, BracketedArgumentListSyntax list) {
    if (list.arguments().get(0).expression() instanceof RangeExpressionSyntax) {
      return type.isString() || type.name().equals("List");
    }
    boolean counted =
        !binder.lookup.members(type, "Length").isEmpty()
            || !binder.lookup.members(type, "Count").isEmpty();
    TypeSymbol declared = type instanceof NamedTypeSymbol named ? named.definition() : type;
    List<MemberSymbol> indexers = binder.lookup.members(declared, "this[]");
    return counted
        && indexers.stream()
            .allMatch(
                m ->
                    m instanceof PropertySymbol p
                        && p.parameters().size() == 1
                        && isIndex(p.parameters().get(0).type()));
  }

  /** A number or a text, not what would take an index of C# 8 as it is. */
  private boolean isIndex(TypeSymbol type) {
    return type.equals(binder.types.int32()) || type.isString();
  }

  private BoundExpression arrayAccess(
      SyntaxNode s, BoundExpression receiver, ArrayTypeSymbol array, Arguments arguments) {
    if (arguments.size() != array.rank()) {
      binder.problems.error(
          "CS0022", s.span(), "wrong number of indices inside []: expected " + array.rank());
      return new BoundBadExpression(
          s, InvocationBinder.all(receiver, arguments), array.elementType());
    }
    List<BoundExpression> indices = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      indices.add(arrayIndex(arguments.values.get(i)));
    }
    return new BoundArrayAccess(s, receiver, indices, array.elementType());
  }

  /** An index or size: int, uint, long or ulong, the first that it converts to. */
  BoundExpression arrayIndex(BoundExpression value) {
    for (SpecialType t :
        new SpecialType[] {
          SpecialType.INT32, SpecialType.UINT32, SpecialType.INT64, SpecialType.UINT64
        }) {
      Conversion c = binder.conversions.implicit(value, binder.special(t));
      if (c.exists()) {
        return binder.convert.apply(value, c, binder.special(t), false);
      }
    }
    return binder.convert.implicit(value, binder.types.int32());
  }
}
