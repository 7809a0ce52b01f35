package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.ArrayTypeSymbol;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.ParameterSymbol;
import io.weir.xml.expression.symbols.SpecialType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Overloads that .NET has and policies have not, as they take streams or pointers. The compiler of
 * C# knows them, so a bare null for their first parameter is ambiguous.
 */
final class WithheldOverloads {
  private static final Set<String> WITH_STREAM = Set.of("ComputeHash", "SignData", "VerifyData");

  private WithheldOverloads() {}

  /** The overload that null would suit as well as the chosen one; null if there is none. */
  static @Nullable String rival(MethodSymbol chosen, Arguments arguments) {
    List<ParameterSymbol> parameters = chosen.parameters();
    if (parameters.isEmpty()
        || arguments.size() == 0
        || !(arguments.values.get(0) instanceof BoundLiteral literal)
        || literal.type() != null
        || !(parameters.get(0).type() instanceof ArrayTypeSymbol array)
        || chosen.containingType() == null) {
      return null;
    }
    SpecialType element = array.elementType().specialType();
    if (element == SpecialType.BYTE && WITH_STREAM.contains(chosen.name())) {
      return chosen.containingType() + "." + chosen.name() + "(Stream, …)";
    }
    return element == SpecialType.CHAR
            && chosen.kind() == MethodSymbol.Kind.CONSTRUCTOR
            && parameters.size() == 1
        ? "string.String(char*)"
        : null;
  }
}
