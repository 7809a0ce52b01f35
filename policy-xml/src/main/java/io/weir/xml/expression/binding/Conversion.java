package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversion between two types or of an expression to a type.
 *
 * @param kind its kind
 * @param isImplicit whether it may be left unwritten
 * @param underlying of a nullable conversion, the conversion of the T; of a tuple's, one per
 *     element
 * @param method the method of a user-defined conversion, or of a method group's; else null
 * @param isLifted whether a user-defined conversion turns null into null
 * @param fromType of a user-defined conversion, the type that the method takes, else null
 * @param toType of a user-defined conversion, the type that the method gives, else null
 */
public record Conversion(
    ConversionKind kind,
    boolean isImplicit,
    List<Conversion> underlying,
    @Nullable MethodSymbol method,
    boolean isLifted,
    @Nullable TypeSymbol fromType,
    @Nullable TypeSymbol toType) {
  static final Conversion NONE = of(ConversionKind.NONE, false);
  static final Conversion IDENTITY = of(ConversionKind.IDENTITY, true);

  /** Copies the list. */
  public Conversion {
    underlying = List.copyOf(underlying);
  }

  static Conversion of(ConversionKind kind, boolean isImplicit) {
    return new Conversion(kind, isImplicit, List.of(), null, false, null, null);
  }

  static Conversion of(ConversionKind kind, boolean isImplicit, List<Conversion> underlying) {
    return new Conversion(kind, isImplicit, underlying, null, false, null, null);
  }

  /** Whether there is one. */
  public boolean exists() {
    return kind != ConversionKind.NONE;
  }

  /** Whether the type stays the same. */
  public boolean isIdentity() {
    return kind == ConversionKind.IDENTITY;
  }

  boolean isUserDefined() {
    return kind == ConversionKind.USER_DEFINED;
  }

  boolean isStandard() {
    return exists() && !isUserDefined();
  }
}
