package io.weir.xml.expression.symbols;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the C# declarations of the annotations: names only, nothing is looked up. */
final class DeclarationSyntax {
  private static final Set<String> MODIFIERS =
      Set.of(
          "public",
          "sealed",
          "abstract",
          "static",
          "readonly",
          "partial",
          "const",
          "virtual",
          "override",
          "extern");
  private static final Set<String> KINDS =
      Set.of("class", "struct", "interface", "enum", "delegate");

  /** A type as written. {@code nullable} is the {@code ?} directly behind it. */
  record TypeRef(
      String name,
      List<TypeRef> arguments,
      List<TypeRef> tupleTypes,
      List<@Nullable String> tupleNames,
      @Nullable TypeRef element,
      int rank,
      boolean nullable) {}

  record TypeParameterRef(String name, TypeParameterSymbol.Variance variance) {}

  record ConstraintRef(
      String parameter, boolean isClass, boolean isStruct, boolean isNew, List<TypeRef> types) {}

  record ParameterRef(
      String name,
      TypeRef type,
      RefKind refKind,
      boolean params,
      boolean extensionThis,
      @Nullable List<String> defaultTokens) {}

  record TypeHeader(
      TypeKind kind,
      boolean isStatic,
      boolean isSealed,
      boolean isAbstract,
      String fullName,
      List<TypeParameterRef> typeParameters,
      List<TypeRef> bases,
      List<ConstraintRef> constraints,
      @Nullable TypeRef delegateResult,
      List<ParameterRef> delegateParameters) {}

  record MethodHeader(
      MethodSymbol.Kind kind,
      String name,
      boolean isStatic,
      boolean isImplicit,
      @Nullable TypeRef result,
      List<TypeParameterRef> typeParameters,
      List<ParameterRef> parameters,
      List<ConstraintRef> constraints) {}

  record PropertyHeader(
      String name, boolean isStatic, TypeRef type, List<ParameterRef> parameters, boolean setter) {}

  record FieldHeader(
      String name, boolean isConst, @Nullable TypeRef type, @Nullable List<String> valueTokens) {}

  private final String text;
  private final List<String> tokens = new ArrayList<>();
  private int at;

  private DeclarationSyntax(String text) {
    this.text = text;
    tokenize();
  }

  static TypeHeader type(String text) {
    return new DeclarationSyntax(text).type();
  }

  static MethodHeader method(String text) {
    return new DeclarationSyntax(text).method();
  }

  static PropertyHeader property(String text) {
    return new DeclarationSyntax(text).property();
  }

  static FieldHeader field(String text) {
    return new DeclarationSyntax(text).field();
  }

  private void tokenize() {
    int i = 0;
    int n = text.length();
    while (i < n) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        i++;
      } else if (Character.isJavaIdentifierStart(c) || c == '@') {
        int start = c == '@' ? i + 1 : i;
        i++;
        while (i < n && Character.isJavaIdentifierPart(text.charAt(i))) {
          i++;
        }
        tokens.add(text.substring(start, i));
      } else if (Character.isDigit(c)) {
        int start = i;
        while (i < n && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '.')) {
          i++;
        }
        tokens.add(text.substring(start, i));
      } else if (c == '"' || c == '\'') {
        int start = i++;
        while (i < n && text.charAt(i) != c) {
          i += text.charAt(i) == '\\' ? 2 : 1;
        }
        i++;
        tokens.add(text.substring(start, Math.min(i, n)));
      } else {
        String two = i + 1 < n ? text.substring(i, i + 2) : "";
        boolean operator =
            Set.of("==", "!=", "<=", ">=", "++", "--", "&&", "||", "<<").contains(two);
        tokens.add(operator ? two : String.valueOf(c));
        i += operator ? 2 : 1;
      }
    }
  }

  private String peek() {
    return at < tokens.size() ? tokens.get(at) : "";
  }

  private String peek(int ahead) {
    return at + ahead < tokens.size() ? tokens.get(at + ahead) : "";
  }

  private String next() {
    if (at >= tokens.size()) {
      throw error("more");
    }
    return tokens.get(at++);
  }

  private boolean take(String token) {
    if (peek().equals(token)) {
      at++;
      return true;
    }
    return false;
  }

  private void expect(String token) {
    if (!take(token)) {
      throw error("`" + token + "`");
    }
  }

  private void end() {
    take(";");
    if (at < tokens.size()) {
      throw error("the end");
    }
  }

  private IllegalArgumentException error(String expected) {
    return new IllegalArgumentException(
        "expected " + expected + " before `" + peek() + "` in `" + text + "`");
  }

  private String identifier() {
    String t = next();
    if (!Character.isJavaIdentifierStart(t.charAt(0))) {
      at--;
      throw error("a name");
    }
    return t;
  }

  private TypeHeader type() {
    boolean isStatic = false;
    boolean isSealed = false;
    boolean isAbstract = false;
    if (take("[")) {
      identifier();
      expect("]");
    }
    while (MODIFIERS.contains(peek())) {
      String m = next();
      isStatic |= m.equals("static");
      isSealed |= m.equals("sealed");
      isAbstract |= m.equals("abstract");
    }
    String kindWord = next();
    if (!KINDS.contains(kindWord)) {
      throw error("class, struct, interface, enum or delegate");
    }
    TypeKind kind =
        switch (kindWord) {
          case "class" -> TypeKind.CLASS;
          case "struct" -> TypeKind.STRUCT;
          case "interface" -> TypeKind.INTERFACE;
          case "enum" -> TypeKind.ENUM;
          default -> TypeKind.DELEGATE;
        };
    TypeRef result = kind == TypeKind.DELEGATE ? typeRef() : null;
    StringBuilder name = new StringBuilder(identifier());
    while (take(".")) {
      name.append('.').append(identifier());
    }
    List<TypeParameterRef> typeParameters = typeParameters();
    List<ParameterRef> parameters = List.of();
    if (kind == TypeKind.DELEGATE) {
      expect("(");
      parameters = parameters(")");
    }
    List<TypeRef> bases = new ArrayList<>();
    if (take(":")) {
      do {
        bases.add(typeRef());
      } while (take(","));
    }
    List<ConstraintRef> constraints = constraints();
    end();
    return new TypeHeader(
        kind,
        isStatic,
        isSealed,
        isAbstract,
        name.toString(),
        typeParameters,
        bases,
        constraints,
        result,
        parameters);
  }

  private MethodHeader method() {
    boolean isStatic = false;
    while (MODIFIERS.contains(peek())) {
      isStatic |= next().equals("static");
    }
    if (peek().equals("new") && peek(1).equals("(")) {
      at += 2;
      List<ParameterRef> parameters = parameters(")");
      end();
      return new MethodHeader(
          MethodSymbol.Kind.CONSTRUCTOR,
          ".ctor",
          true,
          false,
          null,
          List.of(),
          parameters,
          List.of());
    }
    if (peek().equals("implicit") || peek().equals("explicit")) {
      boolean isImplicit = next().equals("implicit");
      expect("operator");
      TypeRef result = typeRef();
      expect("(");
      List<ParameterRef> parameters = parameters(")");
      end();
      return new MethodHeader(
          MethodSymbol.Kind.CONVERSION,
          "operator",
          true,
          isImplicit,
          result,
          List.of(),
          parameters,
          List.of());
    }
    TypeRef result = typeRef();
    if (take("operator")) {
      StringBuilder op = new StringBuilder(next());
      while (!peek().equals("(")) {
        op.append(next());
      }
      expect("(");
      List<ParameterRef> parameters = parameters(")");
      end();
      return new MethodHeader(
          MethodSymbol.Kind.OPERATOR,
          "operator " + op,
          true,
          false,
          result,
          List.of(),
          parameters,
          List.of());
    }
    String name = identifier();
    List<TypeParameterRef> typeParameters = typeParameters();
    expect("(");
    List<ParameterRef> parameters = parameters(")");
    List<ConstraintRef> constraints = constraints();
    end();
    return new MethodHeader(
        MethodSymbol.Kind.ORDINARY,
        name,
        isStatic,
        false,
        result,
        typeParameters,
        parameters,
        constraints);
  }

  private PropertyHeader property() {
    boolean isStatic = false;
    while (MODIFIERS.contains(peek())) {
      isStatic |= next().equals("static");
    }
    TypeRef type = typeRef();
    String name = identifier();
    List<ParameterRef> parameters = List.of();
    if (name.equals("this")) {
      expect("[");
      parameters = parameters("]");
      name = "this[]";
    }
    expect("{");
    String accessor = next();
    if (!accessor.equals("get") && !accessor.equals("set")) {
      at--;
      throw error("get or set");
    }
    expect(";");
    expect("}");
    end();
    return new PropertyHeader(name, isStatic, type, parameters, accessor.equals("set"));
  }

  private FieldHeader field() {
    boolean isConst = false;
    boolean modified = false;
    while (MODIFIERS.contains(peek())) {
      modified = true;
      isConst |= next().equals("const");
    }
    TypeRef type = null;
    if (modified) {
      type = typeRef();
    }
    String name = identifier();
    List<String> value = null;
    if (take("=")) {
      value = List.copyOf(tokens.subList(at, tokens.size()));
      at = tokens.size();
    }
    end();
    return new FieldHeader(name, isConst || type == null, type, value);
  }

  private List<TypeParameterRef> typeParameters() {
    if (!take("<")) {
      return List.of();
    }
    List<TypeParameterRef> list = new ArrayList<>();
    do {
      TypeParameterSymbol.Variance variance = TypeParameterSymbol.Variance.NONE;
      if (take("in")) {
        variance = TypeParameterSymbol.Variance.IN;
      } else if (take("out")) {
        variance = TypeParameterSymbol.Variance.OUT;
      }
      list.add(new TypeParameterRef(identifier(), variance));
    } while (take(","));
    expect(">");
    return list;
  }

  private List<ConstraintRef> constraints() {
    List<ConstraintRef> list = new ArrayList<>();
    while (take("where")) {
      String parameter = identifier();
      expect(":");
      boolean isClass = false;
      boolean isStruct = false;
      boolean isNew = false;
      List<TypeRef> types = new ArrayList<>();
      do {
        if (take("class")) {
          take("?");
          isClass = true;
        } else if (take("struct")) {
          isStruct = true;
        } else if (peek().equals("notnull")) {
          next();
        } else if (take("new")) {
          expect("(");
          expect(")");
          isNew = true;
        } else {
          types.add(typeRef());
        }
      } while (take(","));
      list.add(new ConstraintRef(parameter, isClass, isStruct, isNew, types));
    }
    return list;
  }

  private List<ParameterRef> parameters(String close) {
    List<ParameterRef> list = new ArrayList<>();
    if (take(close)) {
      return list;
    }
    do {
      boolean isParams = false;
      boolean isThis = false;
      RefKind kind = RefKind.NONE;
      boolean more = true;
      while (more) {
        switch (peek()) {
          case "params" -> isParams = true;
          case "this" -> isThis = true;
          case "out" -> kind = RefKind.OUT;
          case "ref" -> kind = RefKind.REF;
          case "in" -> kind = RefKind.IN;
          default -> more = false;
        }
        if (more) {
          at++;
        }
      }
      TypeRef type = typeRef();
      String name = identifier();
      List<String> value = null;
      if (take("=")) {
        value = new ArrayList<>();
        int depth = 0;
        while (depth > 0 || !peek().equals(",") && !peek().equals(close)) {
          String t = next();
          depth += t.equals("(") ? 1 : t.equals(")") ? -1 : 0;
          value.add(t);
        }
      }
      list.add(new ParameterRef(name, type, kind, isParams, isThis, value));
    } while (take(","));
    expect(close);
    return list;
  }

  private TypeRef typeRef() {
    TypeRef type;
    if (take("(")) {
      List<TypeRef> types = new ArrayList<>();
      List<@Nullable String> names = new ArrayList<>();
      do {
        types.add(typeRef());
        names.add(peek().equals(",") || peek().equals(")") ? null : identifier());
      } while (take(","));
      expect(")");
      type = new TypeRef("", List.of(), types, names, null, 0, false);
    } else {
      StringBuilder name = new StringBuilder(identifier());
      List<TypeRef> arguments = new ArrayList<>();
      while (true) {
        if (take("<")) {
          do {
            arguments.add(typeRef());
          } while (take(","));
          expect(">");
        } else if (peek().equals(".") && !peek(1).isEmpty()) {
          next();
          name.append('.').append(identifier());
        } else {
          break;
        }
      }
      type = new TypeRef(name.toString(), arguments, List.of(), List.of(), null, 0, false);
    }
    if (take("?")) {
      type =
          new TypeRef(
              type.name(), type.arguments(), type.tupleTypes(), type.tupleNames(), null, 0, true);
    }
    List<Integer> ranks = new ArrayList<>();
    while (peek().equals("[") && (peek(1).equals("]") || peek(1).equals(","))) {
      next();
      int rank = 1;
      while (take(",")) {
        rank++;
      }
      expect("]");
      take("?");
      ranks.add(rank);
    }
    for (int i = ranks.size() - 1; i >= 0; i--) {
      type = new TypeRef("", List.of(), List.of(), List.of(), type, ranks.get(i), false);
    }
    return type;
  }
}
