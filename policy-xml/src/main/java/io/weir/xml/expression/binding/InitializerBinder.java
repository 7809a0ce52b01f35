package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.AnonymousTypeSymbol;
import io.weir.xml.expression.symbols.ArrayTypeSymbol;
import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.NamedTypeSymbol;
import io.weir.xml.expression.symbols.SpecialType;
import io.weir.xml.expression.symbols.TypeKind;
import io.weir.xml.expression.symbols.TypeParameterSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.*;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Binds {@code new} in all its forms. */
final class InitializerBinder {
  private final Binder binder;

  InitializerBinder(Binder binder) {
    this.binder = binder;
  }

  BoundExpression objectCreation(ObjectCreationExpressionSyntax s) {
    TypeSymbol type = binder.typeBinder.bind(s.type());
    Arguments arguments =
        s.argumentList() == null
            ? new Arguments()
            : binder.invocations.arguments(s.argumentList().arguments());
    BoundExpression created = create(s, type, arguments);
    InitializerExpressionSyntax initializer = s.initializer();
    if (initializer == null) {
      return created;
    }
    if (type.isError()) {
      initializer.expressions().forEach(this::bindLoose);
      return created;
    }
    BoundReceiverPlaceholder placeholder = new BoundReceiverPlaceholder(s, type);
    List<BoundExpression> effects = effects(initializer, placeholder);
    for (BoundExpression e : effects) {
      if (binder.isBad(e)) {
        return new BoundBadExpression(s, effects, type);
      }
    }
    return binder.isBad(created) || created instanceof BoundBadExpression
        ? created
        : new BoundObjectInitialization(s, created, placeholder, effects, type);
  }

  private void bindLoose(ExpressionSyntax e) {
    if (e instanceof AssignmentExpressionSyntax a) {
      bindLoose(a.right());
    } else if (e instanceof InitializerExpressionSyntax i) {
      i.expressions().forEach(this::bindLoose);
    } else {
      binder.expressions.bindValue(e);
    }
  }

  private BoundExpression create(
      ObjectCreationExpressionSyntax s, TypeSymbol type, Arguments arguments) {
    if (type.isError()) {
      return new BoundBadExpression(s, arguments.values, binder.types.error());
    }
    if (type instanceof TypeParameterSymbol p) {
      if (!p.hasConstructorConstraint()) {
        binder.problems.error(
            "CS0304",
            s.span(),
            "cannot create an instance of `" + type + "` without the constraint `new()`");
        return new BoundBadExpression(s, arguments.values, type);
      }
      if (arguments.size() > 0) {
        binder.problems.error(
            "CS0417", s.span(), "`" + type + "` cannot be created with arguments");
        return new BoundBadExpression(s, arguments.values, type);
      }
      return new BoundTypeParameterCreation(s, type);
    }
    if (type.isValueType() && arguments.size() == 0) {
      return binder.convert.defaultValue(s, type);
    }
    if (type.isNullable() && arguments.size() == 1) {
      return binder.convert.implicit(arguments.values.get(0), type);
    }
    if (type instanceof io.weir.xml.expression.symbols.TupleTypeSymbol tuple
        && arguments.size() == tuple.elementTypes().size()) {
      return binder.convert.implicit(
          new BoundTupleLiteral(s, arguments.values, untypedOr(arguments)), type);
    }
    if (!(type instanceof NamedTypeSymbol named)) {
      binder.problems.error("CS1729", s.type().span(), "`" + type + "` cannot be created");
      return new BoundBadExpression(s, arguments.values, type);
    }
    if (named.kind() == TypeKind.DELEGATE) {
      if (arguments.size() != 1 || arguments.values.get(0) instanceof BoundLiteral) {
        TextSpan at = arguments.size() == 1 ? arguments.values.get(0).span() : s.span();
        binder.problems.error("CS0149", at, "method name expected");
        return new BoundBadExpression(s, arguments.values, type);
      }
      return binder.convert.implicit(arguments.values.get(0), type);
    }
    if (named.isStatic()) {
      binder.problems.error(
          "CS0712", s.span(), "cannot create an instance of the static class `" + type + "`");
      return new BoundBadExpression(s, arguments.values, binder.types.error());
    }
    if (named.isAbstract() || named.kind() == TypeKind.INTERFACE) {
      binder.problems.error(
          "CS0144",
          s.span(),
          "cannot create an instance of the abstract type or interface `" + type + "`");
      return new BoundBadExpression(s, arguments.values, type);
    }
    OverloadResolution.Result result =
        binder.overloads.resolve(named.constructors(), List.of(), arguments);
    OverloadResolution.Candidate best = result.best();
    if (best == null) {
      if (result.candidates().isEmpty()) {
        binder.problems.error(
            "CS1729",
            s.type().span(),
            "`" + type + "` has no constructor available in policy expressions");
      } else if (!result.isAmbiguous() || !arguments.hasErrors(binder)) {
        binder.invocationErrors.report(s.type().span(), ".ctor", arguments, result, false);
      }
      return new BoundBadExpression(s, arguments.values, type);
    }
    InvocationBinder.Converted converted = binder.invocations.convert(s, best, arguments);
    if (binder.invocations.isAmbiguousElsewhere(best.method, arguments, s.type().span())
        || arguments.hasErrors(binder)) {
      return new BoundBadExpression(s, arguments.values, type);
    }
    return new BoundObjectCreation(s, best.method, converted.values(), converted.order(), type);
  }

  private static TypeSymbol untypedOr(Arguments arguments) {
    for (BoundExpression e : arguments.values) {
      if (e.type() == null) {
        return null;
      }
    }
    return io.weir.xml.expression.symbols.TupleTypeSymbol.unnamed(
        arguments.values.stream().map(BoundExpression::type).toList());
  }

  private List<BoundExpression> effects(
      InitializerExpressionSyntax initializer, BoundReceiverPlaceholder object) {
    List<BoundExpression> effects = new ArrayList<>();
    if (initializer.kind() == InitializerKind.OBJECT) {
      Set<String> names = new HashSet<>();
      for (ExpressionSyntax e : initializer.expressions()) {
        effects.add(memberEffect(e, object, names));
      }
      return effects;
    }
    boolean enumerable =
        binder
            .conversions
            .standardImplicit(object.type(), binder.special(SpecialType.ENUMERABLE))
            .exists();
    if (!enumerable && !initializer.expressions().isEmpty()) {
      binder.problems.error(
          "CS1922",
          initializer.span(),
          "cannot initialise `" + object.type() + "` with elements: it is no collection");
      initializer.expressions().forEach(this::bindLoose);
      return List.of(binder.bad(initializer));
    }
    for (ExpressionSyntax e : initializer.expressions()) {
      Arguments arguments = new Arguments();
      if (e instanceof InitializerExpressionSyntax complex) {
        for (ExpressionSyntax part : complex.expressions()) {
          arguments.add(
              binder.expressions.bindValue(part),
              null,
              io.weir.xml.expression.symbols.RefKind.NONE);
        }
      } else if (e instanceof AssignmentExpressionSyntax a
          && initializer.kind() == InitializerKind.COLLECTION
          && a.left() instanceof ImplicitElementAccessSyntax) {
        binder.problems.error("CS0747", e.span(), "invalid member of an initialiser");
        continue;
      } else {
        arguments.add(
            binder.expressions.bindValue(e), null, io.weir.xml.expression.symbols.RefKind.NONE);
      }
      if (binder.lookup.members(object.type(), "Add").isEmpty()
          && binder.table.extensionMethods("Add").isEmpty()) {
        binder.problems.error(
            "CS1061", e.span(), "`" + object.type() + "` does not contain a definition for `Add`");
        effects.add(binder.bad(e));
        continue;
      }
      int before = binder.problems.count();
      effects.add(binder.invocations.memberCall(e, e, object, "Add", List.of(), arguments));
      tellElement(before, e);
    }
    return effects;
  }

  /** What `Add` does not take is said of the whole element. */
  private void tellElement(int before, ExpressionSyntax element) {
    List<SyntaxDiagnostic> list = binder.problems.list();
    for (int i = before; i < list.size(); i++) {
      SyntaxDiagnostic d = list.get(i);
      boolean lambda =
          "CS1660".equals(d.csharpCode())
              && d.span().start() >= element.span().start()
              && d.span().end() <= element.span().end();
      if (lambda || "CS1503".equals(d.csharpCode())) {
        list.set(
            i,
            new SyntaxDiagnostic(
                element.span(), ErrorCodes.error("CS1950"), d.message(), "CS1950", d.help()));
      }
    }
  }

  private BoundExpression memberEffect(
      ExpressionSyntax e, BoundReceiverPlaceholder object, Set<String> names) {
    if (!(e instanceof AssignmentExpressionSyntax a)) {
      if (!(e instanceof BadExpressionSyntax)) {
        binder.problems.error("CS0747", e.span(), "invalid member of an initialiser");
      }
      bindLoose(e);
      return binder.bad(e);
    }
    BoundExpression target;
    if (a.left() instanceof ImplicitElementAccessSyntax index) {
      target = binder.elementAccess.elementAccess(index, object, index.argumentList());
    } else if (a.left() instanceof IdentifierNameSyntax name) {
      if (binder.lookup.members(object.type(), name.name()).isEmpty()) {
        binder.problems.error(
            "CS0117",
            name.span(),
            "`" + object.type() + "` does not contain a definition for `" + name.name() + "`",
            Spelling.help(name.name(), binder.lookup.memberNames(object.type(), false)));
        bindLoose(a.right());
        return binder.bad(e);
      }
      if (!names.add(name.name())) {
        binder.problems.error(
            "CS1912", name.span(), "member `" + name.name() + "` is initialised twice");
      }
      target = binder.lookup.member(name, object, name, false);
    } else {
      binder.problems.error("CS0747", e.span(), "invalid member of an initialiser");
      bindLoose(a.right());
      return binder.bad(e);
    }
    if (binder.isBad(target)) {
      bindLoose(a.right());
      return binder.bad(e);
    }
    if (a.right() instanceof InitializerExpressionSyntax nested) {
      BoundReceiverPlaceholder inner = new BoundReceiverPlaceholder(a.left(), target.type());
      List<BoundExpression> effects = effects(nested, inner);
      for (BoundExpression x : effects) {
        if (binder.isBad(x)) {
          return binder.bad(e);
        }
      }
      return new BoundObjectInitialization(e, target, inner, effects, target.type());
    }
    BoundExpression left = binder.values.check(target, ValueKind.ASSIGNABLE);
    BoundExpression right = binder.expressions.bindValue(a.right());
    if (binder.isBad(left)) {
      return binder.bad(e, right);
    }
    BoundExpression value = binder.convert.implicit(right, left.type());
    return binder.isBad(value)
        ? binder.bad(e, value)
        : new BoundAssignment(e, left, value, left.type());
  }

  BoundExpression anonymousObject(AnonymousObjectCreationExpressionSyntax s) {
    List<String> names = new ArrayList<>();
    List<TypeSymbol> types = new ArrayList<>();
    List<BoundExpression> values = new ArrayList<>();
    boolean bad = false;
    for (AnonymousObjectMemberDeclaratorSyntax m : s.initializers()) {
      SyntaxToken written = m.name();
      String name =
          written == null ? ExpressionBinder.inferredName(m.expression()) : written.valueText();
      if (name == null && !(m.expression() instanceof BadExpressionSyntax)) {
        binder.problems.error(
            "CS0746", m.span(), "a member of an anonymous object needs a name: `Name = …`");
      }
      int before = binder.problems.count();
      BoundExpression value =
          binder.conditionals.natural(binder.expressions.bindValue(m.expression()));
      if (name == null) {
        List<SyntaxDiagnostic> list = binder.problems.list();
        list.subList(before, list.size())
            .removeIf(
                d ->
                    d.span().start()
                        == m.span().start()); // what it begins with was meant as the name
        bad = true;
        continue;
      }
      if (names.contains(name)) {
        binder.problems.error(
            "CS0833", m.span(), "an anonymous object cannot have two members `" + name + "`");
        bad = true;
        continue;
      }
      if (value.type() == null || value.type().isVoid()) {
        binder.problems.error(
            "CS0828",
            m.span(),
            "cannot assign `"
                + ConversionBinder.describe(value)
                + "` to a member of an anonymous object",
            "cast it to its type");
        bad = true;
        continue;
      }
      bad |= binder.isBad(value);
      names.add(name);
      types.add(value.type());
      values.add(value);
    }
    return bad
        ? new BoundBadExpression(s, values, binder.types.error())
        : new BoundAnonymousObjectCreation(s, values, new AnonymousTypeSymbol(names, types));
  }

  // --- arrays -------------------------------------------------------------------------------

  BoundExpression arrayCreation(ArrayCreationExpressionSyntax s) {
    TypeSymbol bound = binder.typeBinder.bind(s.type());
    List<BoundExpression> sizes = new ArrayList<>();
    for (ExpressionSyntax e : s.type().rankSpecifiers().get(0).sizes()) {
      BoundExpression size = binder.elementAccess.arrayIndex(binder.expressions.bindValue(e));
      ConstantValue c = size.constantValue();
      if (c != null && c.asLong() < 0) {
        binder.problems.error("CS0248", e.span(), "an array cannot have a negative size");
      }
      sizes.add(size);
    }
    if (!(bound instanceof ArrayTypeSymbol type)) {
      return binder.bad(s);
    }
    if (type.elementType().isError()) {
      if (s.initializer() != null) {
        s.initializer().expressions().forEach(this::bindLoose);
      }
      return binder.bad(s);
    }
    return array(s, type, sizes, s.initializer());
  }

  /** {@code int[] a = { … }}. */
  BoundExpression arrayInitializer(InitializerExpressionSyntax s, TypeSymbol target) {
    if (!(target instanceof ArrayTypeSymbol type)) {
      if (!target.isError()) {
        binder.problems.error(
            "CS0622", s.span(), "only a variable of an array type can be initialised with `{ … }`");
      }
      s.expressions().forEach(this::bindLoose);
      return binder.bad(s);
    }
    return array(s, type, List.of(), s);
  }

  private BoundExpression array(
      SyntaxNode s,
      ArrayTypeSymbol type,
      List<BoundExpression> sizes,
      InitializerExpressionSyntax initializer) {
    if (initializer == null) {
      if (sizes.size() < type.rank()) {
        return binder.bad(s);
      }
      return bad(sizes)
          ? new BoundBadExpression(s, sizes, type)
          : new BoundArrayCreation(s, sizes, null, type);
    }
    List<BoundExpression> given = new ArrayList<>(sizes);
    for (BoundExpression size : sizes) {
      if (size.constantValue() == null && !binder.isBad(size)) {
        binder.problems.error("CS0150", size.span(), "a constant value is expected");
        return new BoundBadExpression(s, sizes, type);
      }
    }
    Long[] lengths = new Long[type.rank()];
    for (int i = 0; i < given.size() && i < lengths.length; i++) {
      ConstantValue c = given.get(i).constantValue();
      lengths[i] = c == null ? null : c.asLong();
    }
    BoundExpression elements = elements(initializer, type, 0, lengths);
    if (!(elements instanceof BoundArrayInitializer list) || bad(sizes)) {
      return new BoundBadExpression(s, List.of(elements), type);
    }
    List<BoundExpression> dimensions = new ArrayList<>();
    for (Long n : lengths) {
      dimensions.add(
          new BoundLiteral(s, ConstantValue.of(n == null ? 0 : n), binder.types.int32()));
    }
    return new BoundArrayCreation(s, dimensions, list, type);
  }

  private boolean bad(List<BoundExpression> list) {
    return list.stream().anyMatch(binder::isBad);
  }

  /** Braces where a value is expected. */
  private BoundExpression misplaced(InitializerExpressionSyntax s) {
    binder.problems.error(
        "CS0623",
        s.span(),
        "array initialisers can only stand in a variable's or array's initialiser",
        "write `new[] { … }`");
    s.expressions().forEach(this::bindLoose);
    return binder.bad(s);
  }

  private BoundExpression elements(
      InitializerExpressionSyntax s, ArrayTypeSymbol type, int dimension, Long[] lengths) {
    long count = s.expressions().size();
    Long expected = lengths[dimension];
    List<BoundExpression> list = new ArrayList<>();
    boolean bad = false;
    for (ExpressionSyntax e : s.expressions()) {
      BoundExpression value;
      if (dimension + 1 < type.rank()) {
        if (!(e instanceof InitializerExpressionSyntax nested)) {
          binder.problems.error("CS0846", e.span(), "a nested array initialiser is expected");
          return binder.bad(s);
        }
        value = elements(nested, type, dimension + 1, lengths);
      } else if (e instanceof InitializerExpressionSyntax nested) {
        value = misplaced(nested);
      } else {
        value = binder.expressions.bindAs(e, type.elementType());
      }
      bad |= binder.isBad(value);
      list.add(value);
    }
    if (expected == null) {
      lengths[dimension] = count;
    } else if (expected != count) {
      binder.problems.error(
          "CS0847", s.span(), "an array initialiser of length " + expected + " is expected");
      return binder.bad(s);
    }
    return bad
        ? new BoundBadExpression(s, list, binder.types.error())
        : new BoundArrayInitializer(s, list, type);
  }

  BoundExpression implicitArray(ImplicitArrayCreationExpressionSyntax s) {
    List<BoundExpression> flat = new ArrayList<>();
    collect(s.initializer(), s.rank(), flat);
    if (bad(flat)) {
      return new BoundBadExpression(s, flat, binder.types.error());
    }
    TypeSymbol element = binder.expressions.bestCommonType(flat);
    if (element == null || element.isVoid()) {
      binder.problems.error(
          "CS0826",
          s.span(),
          "no best type found for the array",
          "write the type: `new object[] { … }`");
      return new BoundBadExpression(s, flat, binder.types.error());
    }
    if (s.rank() > 1) {
      return array(s, new ArrayTypeSymbol(element, s.rank()), List.of(), s.initializer());
    }
    ArrayTypeSymbol type = ArrayTypeSymbol.of(element);
    List<BoundExpression> values = new ArrayList<>();
    for (BoundExpression e : flat) {
      values.add(binder.convert.implicit(e, element));
    }
    return new BoundArrayCreation(
        s,
        List.of(new BoundLiteral(s, ConstantValue.of(values.size()), binder.types.int32())),
        new BoundArrayInitializer(s.initializer(), values, type),
        type);
  }

  private void collect(InitializerExpressionSyntax s, int rank, List<BoundExpression> flat) {
    for (ExpressionSyntax e : s.expressions()) {
      if (rank > 1 && e instanceof InitializerExpressionSyntax nested) {
        collect(nested, rank - 1, flat);
      } else {
        flat.add(
            e instanceof InitializerExpressionSyntax nested
                ? misplaced(nested)
                : binder.expressions.bindValue(e));
      }
    }
  }
}
