package io.weir.xml.expression.symbols;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which type stands for which type parameter. Immutable. */
public final class TypeMap {
  /** Changes nothing. */
  public static final TypeMap EMPTY = new TypeMap(Map.of());

  private final Map<TypeParameterSymbol, TypeSymbol> map;

  private TypeMap(Map<TypeParameterSymbol, TypeSymbol> map) {
    this.map = map;
  }

  /** Each parameter becomes the argument at the same index. */
  public static TypeMap of(
      List<TypeParameterSymbol> parameters, List<? extends TypeSymbol> arguments) {
    if (parameters.isEmpty()) {
      return EMPTY;
    }
    Map<TypeParameterSymbol, TypeSymbol> map = new HashMap<>();
    for (int i = 0; i < parameters.size(); i++) {
      map.put(parameters.get(i), arguments.get(i));
    }
    return new TypeMap(map);
  }

  /** What stands for a parameter; itself if nothing does. */
  public TypeSymbol get(TypeParameterSymbol parameter) {
    TypeSymbol found = map.get(parameter);
    return found == null ? parameter : found;
  }

  /** Whether it changes nothing. */
  public boolean isEmpty() {
    return map.isEmpty();
  }

  /** Applies it to each type. */
  public List<TypeSymbol> apply(List<? extends TypeSymbol> types) {
    return types.stream().<TypeSymbol>map(t -> t.substitute(this)).toList();
  }
}
