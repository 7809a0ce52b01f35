package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.ArrayTypeSymbol;
import io.weir.xml.expression.symbols.ErrorTypeSymbol;
import io.weir.xml.expression.symbols.MemberSymbol;
import io.weir.xml.expression.symbols.NamedTypeSymbol;
import io.weir.xml.expression.symbols.NestedTypeMember;
import io.weir.xml.expression.symbols.SpecialType;
import io.weir.xml.expression.symbols.TupleTypeSymbol;
import io.weir.xml.expression.symbols.TypeParameterSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.symbols.VariableSymbol;
import io.weir.xml.expression.syntax.AliasQualifiedNameSyntax;
import io.weir.xml.expression.syntax.ArrayTypeSyntax;
import io.weir.xml.expression.syntax.ExpressionSyntax;
import io.weir.xml.expression.syntax.GenericNameSyntax;
import io.weir.xml.expression.syntax.IdentifierNameSyntax;
import io.weir.xml.expression.syntax.MemberAccessExpressionSyntax;
import io.weir.xml.expression.syntax.NullableTypeSyntax;
import io.weir.xml.expression.syntax.OmittedTypeArgumentSyntax;
import io.weir.xml.expression.syntax.PredefinedTypeSyntax;
import io.weir.xml.expression.syntax.QualifiedNameSyntax;
import io.weir.xml.expression.syntax.RefTypeSyntax;
import io.weir.xml.expression.syntax.SimpleNameSyntax;
import io.weir.xml.expression.syntax.TextSpan;
import io.weir.xml.expression.syntax.TupleElementSyntax;
import io.weir.xml.expression.syntax.TupleTypeSyntax;
import io.weir.xml.expression.syntax.TypeSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds the types that syntax names. */
final class TypeBinder {
  private final Binder binder;

  private boolean unboundAllowed;
  private boolean insideNameof;

  TypeBinder(Binder binder) {
    this.binder = binder;
  }

  /** The type of {@code typeof}, whose type arguments may all be left out. */
  TypeSymbol bindUnbound(TypeSyntax syntax) {
    boolean before = unboundAllowed;
    unboundAllowed = true;
    TypeSymbol type = bind(syntax);
    unboundAllowed = before;
    return type;
  }

  /** Binds the argument of {@code nameof}. */
  <T> T insideNameof(Supplier<T> bind) {
    boolean before = insideNameof;
    insideNameof = true;
    T result = bind.get();
    insideNameof = before;
    return result;
  }

  /** The type; an error type, reported, if there is none. */
  TypeSymbol bind(TypeSyntax syntax) {
    if (syntax instanceof PredefinedTypeSyntax p) {
      SpecialType special = SpecialType.ofKeyword(p.keyword().text());
      return special == null ? binder.types.error() : binder.table.special(special);
    }
    if (syntax instanceof NullableTypeSyntax n) {
      TypeSymbol element = bind(n.elementType());
      if (element.isError()) {
        return element;
      }
      if (element instanceof TypeParameterSymbol p && !p.isValueType()) {
        binder.problems.error(
            "CS8627",
            n.span(),
            "`" + element + "?` asks for a `" + element + "` that is known to be a value type",
            "add the constraint `struct`, or leave the `?` out");
        return element;
      }
      if (element.isReferenceType()) {
        binder.problems.error(
            "CS8370",
            n.questionToken().span(),
            "feature `nullable reference types` is not available in C# 7.3",
            "`" + element + "` can be null without the `?`");
        return element;
      }
      if (element.isNullable() || element.isVoid()) {
        binder.problems.error(
            "CS0453",
            n.elementType().span(),
            "the type `" + element + "` must be a non-nullable value type before `?`");
        return element;
      }
      return binder.types.nullable(element);
    }
    if (syntax instanceof ArrayTypeSyntax a) {
      TypeSymbol type = bindHolder(a.elementType(), "CS0719");
      for (int i = a.rankSpecifiers().size() - 1; i >= 0; i--) {
        type = new ArrayTypeSymbol(type, a.rankSpecifiers().get(i).rank());
      }
      return type;
    }
    if (syntax instanceof TupleTypeSyntax t) {
      List<TypeSymbol> types = new ArrayList<>();
      List<@Nullable String> names = new ArrayList<>();
      for (TupleElementSyntax e : t.elements()) {
        types.add(bind(e.type()));
        names.add(e.identifier() == null ? null : e.identifier().valueText());
      }
      return new TupleTypeSymbol(types, names);
    }
    if (syntax instanceof RefTypeSyntax r) {
      TextSpan ref = new TextSpan(r.span().start(), r.span().start() + 3);
      binder.problems.error(
          "CS1073", ref, "`ref` does not belong here: only locals and results can be variables");
      return bind(r.type());
    }
    if (syntax instanceof OmittedTypeArgumentSyntax) {
      return binder.types.object();
    }
    if (syntax instanceof AliasQualifiedNameSyntax alias) {
      if (isUnknownAlias(alias)) {
        return binder.types.error();
      }
      TypeSymbol found = inNamespace("", alias.name());
      return found == null ? unknown(alias.name(), alias.span()) : found;
    }
    if (syntax instanceof QualifiedNameSyntax q) {
      return qualified(q.left(), q.right());
    }
    if (syntax instanceof SimpleNameSyntax name) {
      TypeSymbol found = find(name);
      return found == null ? unknown(name, name.span()) : found;
    }
    return binder.types.error();
  }

  /** Tells of a reference type with {@code ?} where even later versions do not take it. */
  void checkNullableReference(
      TypeSyntax syntax, TypeSymbol type, String csharpCode, TextSpan at, String where) {
    if (syntax instanceof NullableTypeSyntax && type.isReferenceType()) {
      binder.problems.error(csharpCode, at, where + " is `" + type + "`, without the `?`");
    }
  }

  /** The type of a place that holds values, which a static class has none of. */
  TypeSymbol bindHolder(TypeSyntax syntax, String csharpCode) {
    return bindHolder(syntax, csharpCode, syntax.span());
  }

  TypeSymbol bindHolder(TypeSyntax syntax, String csharpCode, TextSpan at) {
    TypeSymbol type = bind(syntax);
    if (isStatic(type)) {
      binder.problems.error(csharpCode, at, "`" + type + "` is a static class: it has no values");
      return binder.types.error();
    }
    return type;
  }

  private static boolean isStatic(TypeSymbol type) {
    return type instanceof NamedTypeSymbol named && named.isStatic();
  }

  void reportArity(SimpleNameSyntax name, NamedTypeSymbol type) {
    binder.problems.error(
        "CS0305", name.span(), "the type `" + type + "` takes " + type.arity() + " type arguments");
  }

  private TypeSymbol qualified(ExpressionSyntax left, SimpleNameSyntax right) {
    String namespace = namespaceOf(left);
    if (namespace != null) {
      TypeSymbol found = inNamespace(namespace, right);
      if (found != null) {
        return found;
      }
      String name = right.name();
      if (!name.isEmpty()) {
        String message =
            "the type or namespace name `" + name + "` does not exist in `" + namespace + "`";
        if (NotAvailable.type(name)) {
          binder.problems.notAvailable(
              "CS0234",
              right.span(),
              "`" + name + "` is not available in policy expressions",
              NotAvailable.help(name));
        } else {
          binder.problems.error("CS0234", right.span(), message);
        }
      }
      return new ErrorTypeSymbol(name);
    }
    TypeSymbol outer =
        left instanceof TypeSyntax t ? bind(t) : Objects.requireNonNull(binder.types.error());
    if (outer instanceof NamedTypeSymbol n) {
      for (MemberSymbol m : n.members(right.name())) {
        if (m instanceof NestedTypeMember nested) {
          return nested.type();
        }
      }
      binder.problems.error(
          "CS0426",
          right.span(),
          "the type name `" + right.name() + "` does not exist in the type `" + outer + "`");
    }
    return new ErrorTypeSymbol(right.name());
  }

  /** Whether what stands before {@code ::} is not {@code global}, which is reported. */
  boolean isUnknownAlias(AliasQualifiedNameSyntax name) {
    boolean unknown = !name.alias().name().equals("global");
    if (unknown) {
      binder.problems.error(
          "CS0432",
          name.alias().span(),
          "there is no alias `" + name.alias().name() + "`",
          "write `.` in place of `::`");
    }
    return unknown;
  }

  /** The namespace that a dotted name means, or null. */
  @Nullable String namespaceOf(ExpressionSyntax syntax) {
    String name = null;
    if (syntax instanceof AliasQualifiedNameSyntax a) {
      name = a.name().name();
    } else if (syntax instanceof GenericNameSyntax) {
      return null;
    } else if (syntax instanceof SimpleNameSyntax s) {
      if (binder.scope.find(s.name()) != null || find(s) != null) {
        return null;
      }
      name = s.name();
    } else if (syntax instanceof QualifiedNameSyntax q) {
      String left = namespaceOf(q.left());
      name = left == null ? null : left + "." + q.right().name();
    } else if (syntax instanceof MemberAccessExpressionSyntax m) {
      String left = namespaceOf(m.expression());
      name = left == null ? null : left + "." + m.name().name();
    }
    return name != null && binder.table.isNamespace(name) ? name : null;
  }

  /** The type of a namespace that a name means, or null; type arguments are bound. */
  @Nullable TypeSymbol inNamespace(String namespace, SimpleNameSyntax name) {
    int arity = name instanceof GenericNameSyntax g ? g.typeArguments().size() : 0;
    NamedTypeSymbol found = binder.table.find(namespace, name.name(), arity);
    return found == null ? null : construct(found, name);
  }

  private TypeSymbol construct(NamedTypeSymbol definition, SimpleNameSyntax name) {
    if (!(name instanceof GenericNameSyntax g)) {
      return definition;
    }
    if (g.typeArguments().stream().anyMatch(OmittedTypeArgumentSyntax.class::isInstance)) {
      if (unboundAllowed) {
        return definition;
      }
      if (insideNameof) {
        binder.problems.error(
            "CS8370",
            name.span(),
            "feature `unbound generic types in nameof operator` is not available in C# 7.3",
            "write type arguments, as `" + name.name() + "<object>`");
      } else {
        binder.problems.error(
            "CS7003", name.span(), "the type arguments of `" + name.name() + "` are missing");
      }
      return new ErrorTypeSymbol(name.name());
    }
    List<TypeSymbol> arguments = new ArrayList<>();
    boolean bad = false;
    for (int i = 0; i < g.typeArguments().size(); i++) {
      TypeSyntax a = g.typeArguments().get(i);
      TypeSymbol type = bindHolder(a, "CS0718");
      bad |= type.isError();
      if (type.isVoid()) {
        binder.problems.error("CS0246", a.span(), "`void` is no type argument");
        bad = true;
      }
      arguments.add(type);
    }
    if (bad) {
      return new ErrorTypeSymbol(g.name());
    }
    if (definition.specialType() == SpecialType.NULLABLE
        && (!arguments.get(0).isValueType() || arguments.get(0).isNullable())) {
      binder.problems.error(
          "CS0453",
          g.typeArguments().get(0).span(),
          "the type `" + arguments.get(0) + "` must be a non-nullable value type");
      return new ErrorTypeSymbol(g.name());
    }
    return definition.constructType(arguments);
  }

  /** The type that a simple name means, or null; not reported. */
  @Nullable TypeSymbol find(SimpleNameSyntax name) {
    int arity = name instanceof GenericNameSyntax g ? g.typeArguments().size() : 0;
    if (arity == 0 && binder.lookup.typeParameter(name.name()) instanceof TypeParameterSymbol p) {
      return p;
    }
    List<NamedTypeSymbol> found = binder.table.findImported(name.name(), arity);
    return found.isEmpty() ? null : construct(found.get(0), name);
  }

  /** Whether a name that means nothing here is a type of C# 9. */
  static boolean isNativeInteger(SimpleNameSyntax name) {
    return name instanceof IdentifierNameSyntax i
        && (i.identifier().isWord("nint") || i.identifier().isWord("nuint"));
  }

  void reportNativeInteger(TextSpan span) {
    binder.problems.error(
        "CS8370",
        span,
        "feature `native-sized integers` is not available in C# 7.3",
        "use `int` or `long`");
  }

  private TypeSymbol unknown(SimpleNameSyntax name, TextSpan span) {
    String text = name.name();
    if (text.isEmpty()) {
      return new ErrorTypeSymbol(text);
    }
    if (text.equals("var") && name instanceof IdentifierNameSyntax) {
      binder.problems.error(
          "CS0825", span, "`var` only stands in the declaration of a variable, not as a type");
      return new ErrorTypeSymbol(text);
    }
    if (isNativeInteger(name)) {
      reportNativeInteger(span);
      return new ErrorTypeSymbol(text);
    }
    if (binder.scope.find(text) instanceof VariableSymbol) {
      binder.problems.error("CS0118", span, "`" + text + "` is a variable but is used like a type");
      return new ErrorTypeSymbol(text);
    }
    int arity = name instanceof GenericNameSyntax g ? g.typeArguments().size() : 0;
    for (NamedTypeSymbol other : binder.table.findAnywhere(text)) {
      if (other.arity() != arity) {
        if (arity > 0 && other.arity() == 0) {
          binder.problems.error("CS0308", span, "the type `" + other + "` takes no type arguments");
        } else {
          reportArity(name, other);
        }
        return new ErrorTypeSymbol(text);
      }
    }
    if (NotAvailable.type(text)) {
      binder.problems.notAvailable(
          "CS0246",
          span,
          "`" + text + "` is not available in policy expressions",
          NotAvailable.help(text));
    } else {
      List<NamedTypeSymbol> elsewhere = binder.table.findAnywhere(text);
      binder.problems.error(
          "CS0246",
          span,
          "the type or namespace name `" + text + "` could not be found",
          elsewhere.isEmpty()
              ? Spelling.help(text, binder.table.importedNames())
              : "write `" + elsewhere.get(0).fullName() + "`");
    }
    return new ErrorTypeSymbol(text);
  }
}
