package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.NamedTypeSymbol;
import io.weir.xml.expression.symbols.TupleTypeSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Conversions that an expression has by its form: it has no type, or more than its type tells. */
final class FormConversions {
  /** What an interpolated string converts to, besides what a string does. */
  private static final Set<String> FORMATTABLE =
      Set.of("System.FormattableString", "System.IFormattable");

  private final Binder binder;
  private final Conversions conversions;

  FormConversions(Binder binder, Conversions conversions) {
    this.binder = binder;
    this.conversions = conversions;
  }

  /** The conversion; null if the form tells nothing. */
  @Nullable Conversion find(BoundExpression e, TypeSymbol target) {
    if (target.isError() || e.type() != null && e.type().isError()) {
      return Conversion.IDENTITY;
    }
    if (e instanceof BoundLiteral && e.type() == null) {
      return target.canBeNull()
          ? Conversion.of(ConversionKind.NULL_LITERAL, true)
          : Conversion.NONE;
    }
    if (e instanceof BoundDefaultExpression && e.type() == null) {
      return Conversion.of(ConversionKind.DEFAULT_LITERAL, true);
    }
    if (e instanceof BoundThrowExpression && e.type() == null) {
      return Conversion.of(ConversionKind.THROW, true);
    }
    if (e instanceof UnboundLambda lambda) {
      return binder.lambdas.isConvertible(lambda, target)
          ? Conversion.of(ConversionKind.ANONYMOUS_FUNCTION, true)
          : Conversion.NONE;
    }
    if (e instanceof BoundMethodGroup group) {
      MethodSymbol m = binder.lambdas.resolveMethodGroup(group, target);
      return m == null
          ? Conversion.NONE
          : new Conversion(ConversionKind.METHOD_GROUP, true, List.of(), m, false, null, null);
    }
    if (e instanceof BoundTupleLiteral literal) {
      return tupleLiteral(literal, target, true);
    }
    if (e instanceof BoundInterpolatedString
        && target instanceof NamedTypeSymbol named
        && FORMATTABLE.contains(named.fullName())) {
      return Conversion.of(ConversionKind.INTERPOLATED_STRING, true);
    }
    if (e instanceof BoundConditional c && ConditionalBinder.lacksCommonType(c)) {
      return conversions.implicit(c.consequence(), target).exists()
              && conversions.implicit(c.alternative(), target).exists()
          ? Conversion.of(ConversionKind.CONDITIONAL, true)
          : Conversion.NONE;
    }
    return null;
  }

  @Nullable Conversion tupleLiteral(
      BoundTupleLiteral literal, TypeSymbol target, boolean implicit) {
    TypeSymbol to = target.nullableUnderlying();
    if (!(to instanceof TupleTypeSymbol tuple)
        || tuple.elementTypes().size() != literal.arguments().size()) {
      return literal.type() == null ? Conversion.NONE : null;
    }
    List<Conversion> elements = new ArrayList<>();
    boolean identity = target == to && literal.type() != null;
    for (int i = 0; i < literal.arguments().size(); i++) {
      BoundExpression a = literal.arguments().get(i);
      TypeSymbol t = tuple.elementTypes().get(i);
      Conversion c = implicit ? conversions.implicit(a, t) : conversions.explicit(a, t);
      if (!c.exists()) {
        return literal.type() == null ? Conversion.NONE : null;
      }
      identity &= c.isIdentity();
      elements.add(c);
    }
    if (identity) {
      return Conversion.IDENTITY;
    }
    Conversion c = Conversion.of(ConversionKind.TUPLE, implicit, elements);
    return target == to ? c : Conversion.of(ConversionKind.IMPLICIT_NULLABLE, implicit, List.of(c));
  }
}
