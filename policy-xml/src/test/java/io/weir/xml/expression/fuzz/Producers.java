package io.weir.xml.expression.fuzz;

import io.weir.xml.expression.symbols.FieldSymbol;
import io.weir.xml.expression.symbols.MemberSymbol;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.NamedTypeSymbol;
import io.weir.xml.expression.symbols.NestedTypeMember;
import io.weir.xml.expression.symbols.ParameterSymbol;
import io.weir.xml.expression.symbols.PropertySymbol;
import io.weir.xml.expression.symbols.RefKind;
import io.weir.xml.expression.symbols.SpecialType;
import io.weir.xml.expression.symbols.SymbolDisplay;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.symbols.TypeTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** For each type of the table the members that give a value of it. */
final class Producers {
  /**
   * One way to make a value.
   *
   * @param member the member
   * @param receiver the type that it is called on; null for static members and constructors
   * @param parameters the types of its arguments
   */
  record Producer(
      MemberSymbol member, @Nullable TypeSymbol receiver, List<ParameterSymbol> parameters) {}

  private final TypeTable table = TypeTable.instance();
  private final Map<String, List<Producer>> byResult = new HashMap<>();
  private final Map<String, TypeSymbol> types = new LinkedHashMap<>();
  private final List<TypeSymbol> all;

  Producers() {
    for (NamedTypeSymbol type : table.all()) {
      for (NamedTypeSymbol closed : closed(type)) {
        types.put(SymbolDisplay.of(closed), closed);
        members(closed);
      }
    }
    all = List.copyOf(types.values());
  }

  /** A generic type stands for some of its constructed ones. */
  private List<NamedTypeSymbol> closed(NamedTypeSymbol type) {
    if (type.isVoid()) {
      return List.of();
    }
    if (type.arity() == 0) {
      return List.of(type);
    }
    List<TypeSymbol> some =
        List.of(
            table.special(SpecialType.STRING),
            table.special(SpecialType.INT32),
            table.special(SpecialType.OBJECT));
    List<NamedTypeSymbol> list = new ArrayList<>();
    for (int first = 0; first < (type.arity() > 3 ? 1 : some.size()); first++) {
      if (type.isNullable() && first != 1) {
        continue;
      }
      List<TypeSymbol> arguments = new ArrayList<>();
      for (int i = 0; i < type.arity(); i++) {
        arguments.add(some.get((first + i) % some.size()));
      }
      list.add(type.construct(arguments));
    }
    return list;
  }

  private void members(NamedTypeSymbol type) {
    for (MethodSymbol constructor :
        type.isAbstract() ? List.<MethodSymbol>of() : type.constructors()) {
      add(type, constructor, null, constructor.parameters());
    }
    for (MethodSymbol conversion : type.conversions()) {
      add(conversion.returnType(), conversion, null, conversion.parameters());
    }
    for (String name : type.memberNames()) {
      for (MemberSymbol member : type.members(name)) {
        if (member instanceof MethodSymbol method) {
          method(type, method);
        } else if (member instanceof PropertySymbol property && property.getter() != null) {
          add(property.type(), property, property.isStatic() ? null : type, property.parameters());
        } else if (member instanceof FieldSymbol field) {
          add(field.type(), field, null, List.of());
        } else if (member instanceof NestedTypeMember) {
          continue;
        }
      }
    }
  }

  private void method(NamedTypeSymbol type, MethodSymbol method) {
    for (int i = 0; i < (method.isGeneric() ? 3 : 1); i++) {
      MethodSymbol closed = method;
      if (method.isGeneric()) {
        List<TypeSymbol> arguments = new ArrayList<>();
        for (int k = 0; k < method.typeParameters().size(); k++) {
          arguments.add(
              table.special(
                  switch ((i + k) % 3) {
                    case 0 -> SpecialType.STRING;
                    case 1 -> SpecialType.INT32;
                    default -> SpecialType.OBJECT;
                  }));
        }
        closed = method.construct(arguments);
      }
      if (method.isExtension()) {
        List<ParameterSymbol> rest = closed.parameters();
        add(closed.returnType(), closed, rest.get(0).type(), rest.subList(1, rest.size()));
      } else {
        add(closed.returnType(), closed, method.isStatic() ? null : type, closed.parameters());
      }
    }
  }

  private void add(
      TypeSymbol result,
      MemberSymbol member,
      @Nullable TypeSymbol receiver,
      List<ParameterSymbol> parameters) {
    if (result.isVoid() || parameters.stream().anyMatch(p -> p.refKind() == RefKind.REF)) {
      return;
    }
    String key = SymbolDisplay.of(result);
    types.putIfAbsent(key, result);
    byResult
        .computeIfAbsent(key, k -> new ArrayList<>())
        .add(new Producer(member, receiver, parameters));
  }

  /** A way to make a value of a type, or null. */
  @Nullable Producer pick(TypeSymbol type, Random random) {
    List<Producer> list = byResult.get(SymbolDisplay.of(type));
    return list == null ? null : list.get(random.nextInt(list.size()));
  }

  /** All types that some member gives, or that the table declares. */
  List<TypeSymbol> types() {
    return all;
  }

  /** Any type that some member gives or takes. */
  TypeSymbol anyType(Random random) {
    return all.get(random.nextInt(all.size()));
  }

  TypeSymbol special(SpecialType type) {
    return table.special(type);
  }
}
