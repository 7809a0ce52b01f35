package io.weir.runtime.dotnet.xml;

/** A table of names. Java's strings need none: there is one, which holds nothing. */
public final class XmlNameTable {
  static final XmlNameTable SHARED = new XmlNameTable();

  private XmlNameTable() {}
}
