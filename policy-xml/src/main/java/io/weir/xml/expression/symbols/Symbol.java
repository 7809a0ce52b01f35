package io.weir.xml.expression.symbols;

/** Something that a name of a program can mean. */
public interface Symbol {
  /** The name as C# spells it. */
  String name();
}
