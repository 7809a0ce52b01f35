package io.weir.xml.expression.symbols;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types that the language itself knows. */
public enum SpecialType {
  NONE("", null),
  OBJECT("System.Object", "object"),
  VOID("System.Void", "void"),
  BOOLEAN("System.Boolean", "bool"),
  CHAR("System.Char", "char"),
  SBYTE("System.SByte", "sbyte"),
  BYTE("System.Byte", "byte"),
  INT16("System.Int16", "short"),
  UINT16("System.UInt16", "ushort"),
  INT32("System.Int32", "int"),
  UINT32("System.UInt32", "uint"),
  INT64("System.Int64", "long"),
  UINT64("System.UInt64", "ulong"),
  SINGLE("System.Single", "float"),
  DOUBLE("System.Double", "double"),
  DECIMAL("System.Decimal", "decimal"),
  STRING("System.String", "string"),
  VALUE_TYPE("System.ValueType", null),
  ENUM("System.Enum", null),
  ARRAY("System.Array", null),
  DELEGATE("System.Delegate", null),
  NULLABLE("System.Nullable`1", null),
  EXCEPTION("System.Exception", null),
  TYPE("System.Type", null),
  DISPOSABLE("System.IDisposable", null),
  ENUMERABLE("System.Collections.IEnumerable", null),
  ENUMERABLE_T("System.Collections.Generic.IEnumerable`1", null),
  ENUMERATOR_T("System.Collections.Generic.IEnumerator`1", null),
  COLLECTION_T("System.Collections.Generic.ICollection`1", null),
  LIST_T("System.Collections.Generic.IList`1", null),
  READ_ONLY_COLLECTION_T("System.Collections.Generic.IReadOnlyCollection`1", null),
  READ_ONLY_LIST_T("System.Collections.Generic.IReadOnlyList`1", null);

  private static final Map<String, SpecialType> BY_METADATA_NAME = new HashMap<>();
  private static final Map<String, SpecialType> BY_KEYWORD = new HashMap<>();

  static {
    for (SpecialType t : values()) {
      BY_METADATA_NAME.put(t.metadataName, t);
      if (t.keyword != null) {
        BY_KEYWORD.put(t.keyword, t);
      }
    }
  }

  private final String metadataName;
  private final @Nullable String keyword;

  SpecialType(String metadataName, @Nullable String keyword) {
    this.metadataName = metadataName;
    this.keyword = keyword;
  }

  /** The full name with {@code `} and the number of type parameters. */
  public String metadataName() {
    return metadataName;
  }

  /** The keyword ({@code int}), or null. */
  public @Nullable String keyword() {
    return keyword;
  }

  /** The type that a keyword means, or null. */
  public static @Nullable SpecialType ofKeyword(String keyword) {
    return BY_KEYWORD.get(keyword);
  }

  static SpecialType ofMetadataName(String name) {
    return BY_METADATA_NAME.getOrDefault(name, NONE);
  }

  /** Whether this is one of the eight integer types ({@code char} is not). */
  public boolean isInteger() {
    return ordinal() >= SBYTE.ordinal() && ordinal() <= UINT64.ordinal();
  }

  /** Whether this is an integer type or {@code char}. */
  public boolean isIntegral() {
    return ordinal() >= CHAR.ordinal() && ordinal() <= UINT64.ordinal();
  }

  /** Whether this is an integral type, {@code float}, {@code double} or {@code decimal}. */
  public boolean isNumeric() {
    return ordinal() >= CHAR.ordinal() && ordinal() <= DECIMAL.ordinal();
  }

  /** Whether this is {@code byte}, {@code ushort}, {@code uint}, {@code ulong} or {@code char}. */
  public boolean isUnsigned() {
    return this == BYTE || this == UINT16 || this == UINT32 || this == UINT64 || this == CHAR;
  }

  /** The width of an integral type in bits. */
  public int bits() {
    return switch (this) {
      case SBYTE, BYTE -> 8;
      case INT16, UINT16, CHAR -> 16;
      case INT32, UINT32 -> 32;
      case INT64, UINT64 -> 64;
      default -> throw new IllegalStateException(name());
    };
  }
}
