package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.ErrorTypeSymbol;
import io.weir.xml.expression.symbols.NamedTypeSymbol;
import io.weir.xml.expression.symbols.SpecialType;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.symbols.TypeTable;

/** The types that the binder itself speaks of. */
final class Types {
  private final TypeTable table;
  private final ErrorTypeSymbol error = new ErrorTypeSymbol("?");

  Types(TypeTable table) {
    this.table = table;
  }

  TypeSymbol error() {
    return error;
  }

  TypeSymbol object() {
    return table.special(SpecialType.OBJECT);
  }

  TypeSymbol string() {
    return table.special(SpecialType.STRING);
  }

  TypeSymbol bool() {
    return table.special(SpecialType.BOOLEAN);
  }

  TypeSymbol int32() {
    return table.special(SpecialType.INT32);
  }

  TypeSymbol voidType() {
    return table.special(SpecialType.VOID);
  }

  TypeSymbol exception() {
    return table.special(SpecialType.EXCEPTION);
  }

  NamedTypeSymbol nullable(TypeSymbol type) {
    return table.nullable(type);
  }
}
