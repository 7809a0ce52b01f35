package io.weir.xml.expression.symbols;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands for a type that could not be found; a diagnostic has said so, and nothing more is
 * said about what follows from it.
 */
public final class ErrorTypeSymbol extends TypeSymbol {
  private final String name;

  /** Creates one under the name that was not found. */
  public ErrorTypeSymbol(String name) {
    this.name = name;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean isError() {
    return true;
  }

  @Override
  public boolean isReferenceType() {
    return true;
  }

  @Override
  public boolean isValueType() {
    return false;
  }

  @Override
  public @Nullable TypeSymbol baseType() {
    return null;
  }

  @Override
  public List<NamedTypeSymbol> interfaces() {
    return List.of();
  }

  @Override
  public TypeSymbol substitute(TypeMap map) {
    return this;
  }

  @Override
  public List<MemberSymbol> members(String name) {
    return List.of();
  }

  @Override
  public Set<String> memberNames() {
    return Set.of();
  }

  @Override
  public boolean containsTypeParameter() {
    return false;
  }
}
