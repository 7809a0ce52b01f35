package io.weir.xml.expression.symbols;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A class, struct, interface, enum or delegate of the table, type arguments included. */
public final class NamedTypeSymbol extends TypeSymbol {
  private final TypeDeclaration declaration;
  private final NamedTypeSymbol definition;
  private final List<TypeSymbol> typeArguments;
  private final TypeMap map;
  private final Map<String, List<MemberSymbol>> substituted = new HashMap<>();

  NamedTypeSymbol(TypeDeclaration declaration) {
    this.declaration = declaration;
    this.definition = this;
    this.typeArguments = List.copyOf(declaration.typeParameters());
    this.map = TypeMap.EMPTY;
  }

  private NamedTypeSymbol(NamedTypeSymbol definition, List<TypeSymbol> typeArguments) {
    this.declaration = definition.declaration;
    this.definition = definition;
    this.typeArguments = typeArguments;
    this.map = TypeMap.of(declaration.typeParameters(), typeArguments);
  }

  @Override
  public String name() {
    return declaration.name();
  }

  /** The namespace: {@code System.Linq}. */
  public String namespace() {
    return declaration.namespace();
  }

  /** The type that this is nested in, or null. */
  public @Nullable NamedTypeSymbol containingType() {
    return declaration.containingType();
  }

  /** The name with namespace, without type arguments. */
  public String fullName() {
    NamedTypeSymbol outer = containingType();
    return (outer == null ? namespace() : outer.fullName()) + "." + name();
  }

  /** Class, struct, interface, enum or delegate. */
  public TypeKind kind() {
    return declaration.kind();
  }

  /** Whether it is a static class. */
  public boolean isStatic() {
    return declaration.isStatic();
  }

  /** Whether it is a sealed class. */
  public boolean isSealed() {
    return declaration.isSealed() || kind() != TypeKind.CLASS && kind() != TypeKind.INTERFACE;
  }

  /** Whether it is an abstract class. */
  public boolean isAbstract() {
    return declaration.isAbstract();
  }

  /** The generic type before type arguments were put in; itself if nothing was. */
  public NamedTypeSymbol definition() {
    return definition;
  }

  /** The number of type parameters. */
  public int arity() {
    return typeArguments.size();
  }

  /** The type parameters of the definition. */
  public List<TypeParameterSymbol> typeParameters() {
    return declaration.typeParameters();
  }

  /** What stands for the type parameters; they themselves in a definition. */
  public List<TypeSymbol> typeArguments() {
    return typeArguments;
  }

  /**
   * The Java type of a typed value; {@code Object} for interfaces of foreign values, {@code void}
   * for static classes.
   */
  public Class<?> javaType() {
    return declaration.javaType();
  }

  /** The class whose static methods are the members; null for a built-in without members. */
  public @Nullable Class<?> membersClass() {
    return declaration.membersClass();
  }

  /** The integer type behind an enum. */
  public SpecialType enumUnderlying() {
    return declaration.enumUnderlying();
  }

  /** The generic type with these arguments; a {@code System.ValueTuple} becomes a tuple type. */
  public TypeSymbol constructType(List<? extends TypeSymbol> arguments) {
    if (name().equals("ValueTuple") && namespace().equals("System") && !arguments.isEmpty()) {
      return TupleTypeSymbol.unnamed(arguments);
    }
    return constructRaw(arguments);
  }

  /** The generic type with these arguments; not for {@code System.ValueTuple}. */
  public NamedTypeSymbol construct(List<? extends TypeSymbol> arguments) {
    return constructRaw(arguments);
  }

  NamedTypeSymbol constructRaw(List<? extends TypeSymbol> arguments) {
    return arguments.isEmpty()
        ? definition
        : new NamedTypeSymbol(definition, List.copyOf(arguments));
  }

  /** The signature of a delegate type, else null. */
  public @Nullable MethodSymbol delegateInvoke() {
    MethodSymbol invoke = declaration.delegateInvoke();
    return invoke == null || map.isEmpty() ? invoke : invoke.asMember(this, map);
  }

  @Override
  public SpecialType specialType() {
    return declaration.specialType() == SpecialType.NULLABLE && definition != this
        ? SpecialType.NONE
        : declaration.specialType();
  }

  @Override
  public boolean isReferenceType() {
    return kind() != TypeKind.STRUCT && kind() != TypeKind.ENUM;
  }

  @Override
  public boolean isValueType() {
    return !isReferenceType();
  }

  @Override
  public @Nullable TypeSymbol baseType() {
    TypeSymbol base = declaration.baseType();
    return base == null || map.isEmpty() ? base : base.substitute(map);
  }

  @Override
  public List<NamedTypeSymbol> interfaces() {
    List<NamedTypeSymbol> declared = declaration.interfaces();
    return map.isEmpty()
        ? declared
        : declared.stream().map(i -> (NamedTypeSymbol) i.substitute(map)).toList();
  }

  @Override
  public TypeSymbol substitute(TypeMap other) {
    if (typeArguments.isEmpty() || other.isEmpty()) {
      return this;
    }
    boolean changed = false;
    List<TypeSymbol> arguments = new ArrayList<>(typeArguments.size());
    for (TypeSymbol a : typeArguments) {
      TypeSymbol s = a.substitute(other);
      changed |= s != a;
      arguments.add(s);
    }
    return changed ? constructRaw(arguments) : this;
  }

  @Override
  public List<MemberSymbol> members(String name) {
    List<MemberSymbol> declared = declaration.members(name);
    if (map.isEmpty() || declared.isEmpty()) {
      return declared;
    }
    synchronized (substituted) {
      return substituted.computeIfAbsent(
          name, n -> declared.stream().<MemberSymbol>map(this::asMember).toList());
    }
  }

  private MemberSymbol asMember(MemberSymbol member) {
    if (member instanceof MethodSymbol m) {
      return m.asMember(this, map);
    }
    if (member instanceof PropertySymbol p) {
      return p.asMember(this, map);
    }
    if (member instanceof NestedTypeMember nested && nested.type().arity() == arity()) {
      return new NestedTypeMember(nested.type().construct(typeArguments()));
    }
    return member;
  }

  /** The constructors. */
  public List<MethodSymbol> constructors() {
    return methods(".ctor");
  }

  /** The user-defined operators under an operator's text. */
  public List<MethodSymbol> operators(String text) {
    return methods("operator " + text);
  }

  /** The user-defined conversions that the type declares. */
  public List<MethodSymbol> conversions() {
    return methods("operator");
  }

  private List<MethodSymbol> methods(String name) {
    List<MemberSymbol> members = members(name);
    if (members.isEmpty()) {
      return List.of();
    }
    List<MethodSymbol> methods = new ArrayList<>(members.size());
    for (MemberSymbol member : members) {
      if (member instanceof MethodSymbol method) {
        methods.add(method);
      }
    }
    return methods;
  }

  @Override
  public Set<String> memberNames() {
    return declaration.memberNames();
  }

  @Override
  public boolean containsTypeParameter() {
    return typeArguments.stream().anyMatch(TypeSymbol::containsTypeParameter);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof NamedTypeSymbol n
            && n.definition == definition
            && n.typeArguments.equals(typeArguments);
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(definition) * 31 + typeArguments.hashCode();
  }
}
