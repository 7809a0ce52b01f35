package io.weir.xml.expression.lowering;

import io.weir.xml.expression.binding.BoundBody;
import io.weir.xml.expression.binding.BoundExpression;
import io.weir.xml.expression.symbols.ArrayTypeSymbol;
import io.weir.xml.expression.symbols.NamedTypeSymbol;
import io.weir.xml.expression.symbols.SpecialType;
import io.weir.xml.expression.symbols.TypeSymbol;
import java.util.ArrayList;
import java.util.List;

/** Results that are collections, where a place takes none but bytes, text and JSON. */
public final class CollectionResults {
  private CollectionResults() {}

  /** The results of the body whose type is such a collection, in order. */
  public static List<BoundExpression> of(BoundBody body) {
    List<BoundExpression> results = new ArrayList<>();
    ResultTypes.collect(body.body(), results);
    return results.stream()
        .map(ResultTypes::plain)
        .filter(result -> isCollection(result.type()))
        .toList();
  }

  private static boolean isCollection(TypeSymbol type) {
    if (type instanceof ArrayTypeSymbol array) {
      SpecialType element = array.elementType().specialType();
      return element != SpecialType.BYTE && element != SpecialType.SBYTE;
    }
    return !type.isString() && !isJson(type) && isEnumerable(type);
  }

  private static boolean isJson(TypeSymbol type) {
    for (TypeSymbol each = type; each != null; each = each.baseType()) {
      if (each.toString().equals("JToken")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEnumerable(TypeSymbol type) {
    return isPlainEnumerable(type)
        || type.allInterfaces().stream().anyMatch(CollectionResults::isPlainEnumerable);
  }

  private static boolean isPlainEnumerable(TypeSymbol type) {
    return type.specialType() == SpecialType.ENUMERABLE
        || (type instanceof NamedTypeSymbol named
            && named.definition().specialType() == SpecialType.ENUMERABLE_T);
  }
}
