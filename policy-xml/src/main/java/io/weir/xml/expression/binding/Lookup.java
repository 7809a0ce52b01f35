package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.AnonymousTypeSymbol;
import io.weir.xml.expression.symbols.ArrayTypeSymbol;
import io.weir.xml.expression.symbols.EventAccessors;
import io.weir.xml.expression.symbols.FieldSymbol;
import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.symbols.MemberSymbol;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.NamedTypeSymbol;
import io.weir.xml.expression.symbols.NestedTypeMember;
import io.weir.xml.expression.symbols.ParameterSymbol;
import io.weir.xml.expression.symbols.PropertySymbol;
import io.weir.xml.expression.symbols.RefKind;
import io.weir.xml.expression.symbols.Symbol;
import io.weir.xml.expression.symbols.TupleTypeSymbol;
import io.weir.xml.expression.symbols.TypeParameterSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.GenericNameSyntax;
import io.weir.xml.expression.syntax.MemberAccessExpressionSyntax;
import io.weir.xml.expression.syntax.MemberBindingExpressionSyntax;
import io.weir.xml.expression.syntax.OmittedTypeArgumentSyntax;
import io.weir.xml.expression.syntax.SimpleNameSyntax;
import io.weir.xml.expression.syntax.SyntaxNode;
import io.weir.xml.expression.syntax.TextSpan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what names mean: in scopes, and as members of types. */
final class Lookup {
  private final Binder binder;

  Lookup(Binder binder) {
    this.binder = binder;
  }

  @Nullable TypeSymbol typeParameter(String name) {
    return binder.scope.find(name) instanceof TypeParameterSymbol p ? p : null;
  }

  /** What a name without a dot means; reported if nothing. */
  BoundExpression simpleName(SimpleNameSyntax name, boolean invoked) {
    String text = name.name();
    if (text.isEmpty()) {
      return binder.bad(name);
    }
    String forbidden = binder.scope.forbidden(text);
    if (forbidden != null) {
      String side = forbidden.equals("CS1937") ? "left" : "right";
      binder.problems.error(
          forbidden,
          name.span(),
          "the name `" + text + "` is not in scope on the " + side + " side of `equals`",
          "swap the expressions on either side of `equals`");
      return binder.bad(name);
    }
    Symbol symbol = binder.scope.find(text);
    boolean variable =
        symbol instanceof LocalSymbol
            || symbol instanceof ParameterSymbol
            || symbol instanceof RangeVariable;
    if (variable && misusedGeneric(name, "variable")) {
      return binder.bad(name);
    }
    if (symbol instanceof LocalSymbol local) {
      return local(name, local);
    }
    if (symbol instanceof ParameterSymbol p) {
      if (p.refKind() != RefKind.NONE && binder.owners.get(p) != binder.scope.function) {
        binder.problems.error(
            "CS1628",
            name.span(),
            "cannot use the `ref`, `out` or `in` parameter `" + text + "` inside another function");
        return binder.bad(name);
      }
      return new BoundParameter(name, p, p.type());
    }
    if (symbol instanceof RangeVariable v) {
      return v.access().apply(name);
    }
    if (symbol instanceof MethodSymbol f) {
      List<TypeSymbol> arguments = typeArguments(name);
      return new BoundMethodGroup(name, name, text, null, List.of(f), arguments);
    }
    TypeSymbol type = binder.typeBinder.find(name);
    if (type != null) {
      return new BoundTypeExpression(name, type);
    }
    List<MemberSymbol> inherited =
        members(binder.types.object(), text).stream().filter(MemberSymbol::isStatic).toList();
    if (!inherited.isEmpty()) {
      return group(name, name, new BoundTypeExpression(name, binder.types.object()), inherited);
    }
    if (binder.table.isNamespace(text)) {
      return new BoundNamespaceExpression(name, text);
    }
    List<NamedTypeSymbol> elsewhere = binder.table.findAnywhere(text);
    if (!(name instanceof GenericNameSyntax)
        && !elsewhere.isEmpty()
        && elsewhere.stream().allMatch(t -> t.arity() > 0)) {
      binder.typeBinder.reportArity(name, elsewhere.get(0));
      return binder.bad(name);
    }
    if (TypeBinder.isNativeInteger(name)) {
      binder.typeBinder.reportNativeInteger(name.span());
      return binder.bad(name);
    }
    if (NotAvailable.type(text)) {
      binder.problems.notAvailable(
          "CS0103",
          name.span(),
          "`" + text + "` is not available in policy expressions",
          NotAvailable.help(text));
      return binder.bad(name);
    }
    Set<String> known = new LinkedHashSet<>(binder.table.importedNames());
    for (Scope s = binder.scope; s != null; s = s.parent) {
      known.addAll(s.names.keySet());
    }
    known.add("true");
    known.add("false");
    known.add("null");
    String help = Spelling.help(text, known);
    if (!elsewhere.isEmpty() && elsewhere.get(0).arity() == 0) {
      help = "write `" + elsewhere.get(0).fullName() + "`";
    }
    boolean innerKey = false;
    for (Scope s = binder.scope; s != null; s = s.parent) {
      innerKey |= s.isInnerKey;
    }
    binder.problems.error(
        innerKey ? "CS1938" : "CS0103",
        name.span(),
        "the name `" + text + "` does not exist in the current context",
        help);
    return binder.bad(name);
  }

  /** Says that what a name with type arguments means takes none. */
  private boolean misusedGeneric(SimpleNameSyntax name, String kind) {
    if (!(name instanceof GenericNameSyntax)) {
      return false;
    }
    binder.problems.error(
        "CS0307", name.span(), "the " + kind + " `" + name.name() + "` takes no type arguments");
    return true;
  }

  private BoundExpression local(SimpleNameSyntax name, LocalSymbol local) {
    if (!local.isBound()) {
      BoundExpression early = binder.earlyConstants.find(name, local);
      if (early != null) {
        return early;
      }
      binder.problems.error(
          "CS0841",
          name.span(),
          "cannot use local variable `" + local.name() + "` before it is declared");
      return binder.bad(name);
    }
    if (local.refKind() != RefKind.NONE && binder.owners.get(local) != binder.scope.function) {
      binder.problems.error(
          "CS8175",
          name.span(),
          "cannot use the ref local `" + local.name() + "` inside another function",
          "keep its value in a local of its own");
      return binder.bad(name);
    }
    return new BoundLocal(name, local, local.type());
  }

  List<TypeSymbol> typeArguments(SimpleNameSyntax name) {
    List<TypeSymbol> arguments = new ArrayList<>();
    if (name instanceof GenericNameSyntax g) {
      g.typeArguments().forEach(a -> arguments.add(binder.typeBinder.bind(a)));
    }
    return arguments;
  }

  /** The members under a name: one that is no method, or methods, the most derived first. */
  List<MemberSymbol> members(TypeSymbol type, String name) {
    List<MemberSymbol> found = new ArrayList<>();
    for (TypeSymbol level : levels(type)) {
      for (MemberSymbol m : level.members(name)) {
        if (m instanceof MethodSymbol method) {
          if (!hidden(found, method)) {
            found.add(m);
          }
        } else if (found.isEmpty() || m instanceof PropertySymbol p && p.isIndexer()) {
          if (!(m instanceof PropertySymbol p && hiddenIndexer(found, p))) {
            found.add(m);
          }
        }
      }
      if (!found.isEmpty() && !(found.get(0) instanceof MethodSymbol) && !name.equals("this[]")) {
        return found;
      }
    }
    return found;
  }

  /** The methods under a name, with those that a property or field hides from all but a call. */
  private List<MemberSymbol> methods(TypeSymbol type, String name) {
    List<MemberSymbol> found = new ArrayList<>();
    for (TypeSymbol level : levels(type)) {
      for (MemberSymbol m : level.members(name)) {
        if (m instanceof MethodSymbol method && !hidden(found, method)) {
          found.add(m);
        }
      }
    }
    return found;
  }

  private static boolean hidden(List<MemberSymbol> found, MethodSymbol method) {
    for (MemberSymbol f : found) {
      if (!(f instanceof MethodSymbol other)) {
        return true;
      }
      if (other.typeParameters().size() == method.typeParameters().size()
          && other.isStatic() == method.isStatic()
          && !method.isGeneric()
          && sameParameters(other.parameters(), method.parameters())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hiddenIndexer(List<MemberSymbol> found, PropertySymbol p) {
    return found.stream()
        .anyMatch(
            f -> f instanceof PropertySymbol o && sameParameters(o.parameters(), p.parameters()));
  }

  private static boolean sameParameters(List<ParameterSymbol> a, List<ParameterSymbol> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!a.get(i).type().equals(b.get(i).type()) || a.get(i).refKind() != b.get(i).refKind()) {
        return false;
      }
    }
    return true;
  }

  private List<TypeSymbol> levels(TypeSymbol type) {
    List<TypeSymbol> levels = new ArrayList<>();
    for (TypeSymbol t = type; t != null; t = t.baseType()) {
      levels.add(t);
    }
    if (type.isInterface() || type instanceof TypeParameterSymbol) {
      levels.addAll(type.allInterfaces());
      if (!levels.contains(binder.types.object())) {
        levels.add(binder.types.object());
      }
    }
    return levels;
  }

  Set<String> memberNames(TypeSymbol type, boolean wantStatic) {
    Set<String> names = new LinkedHashSet<>();
    for (TypeSymbol t : levels(type)) {
      for (String n : t.memberNames()) {
        boolean fits =
            t.members(n).stream().anyMatch(m -> m.isStatic() == wantStatic)
                || t instanceof AnonymousTypeSymbol;
        if (fits) {
          names.add(EventAccessors.shown(n));
        }
      }
    }
    if (type instanceof TupleTypeSymbol tuple) {
      tuple.elementNames().forEach(n -> names.add(n == null ? "Item1" : n));
    }
    return names;
  }

  /** {@code receiver.name}, the receiver being a value, a type or a namespace. */
  BoundExpression member(
      SyntaxNode syntax, BoundExpression left, SimpleNameSyntax name, boolean invoked) {
    String text = name.name();
    BoundExpression receiver = binder.conditionals.natural(left);
    if (binder.isBad(receiver) || text.isEmpty() && !(receiver instanceof BoundMethodGroup)) {
      return binder.bad(syntax, receiver);
    }
    if (receiver instanceof BoundNamespaceExpression ns) {
      TypeSymbol type = binder.typeBinder.inNamespace(ns.namespace(), name);
      if (type != null) {
        return new BoundTypeExpression(syntax, type);
      }
      String full = ns.namespace() + "." + text;
      if (binder.table.isNamespace(full)) {
        return new BoundNamespaceExpression(syntax, full);
      }
      if (NotAvailable.type(text)) {
        binder.problems.notAvailable(
            "CS0234",
            syntax.span(),
            "`" + full + "` is not available in policy expressions",
            NotAvailable.help(text));
      } else {
        binder.problems.error(
            "CS0234",
            syntax.span(),
            "the type or namespace name `" + text + "` does not exist in `" + ns.namespace() + "`");
      }
      return binder.bad(syntax);
    }
    if (receiver instanceof BoundTypeExpression t) {
      return staticMember(syntax, receiver, t.type(), name, invoked);
    }
    if (receiver instanceof BoundMethodGroup group) {
      binder.problems.error(
          "CS0119",
          group.nameSyntax().span(),
          "`" + group.name() + "` is a method, and has no members",
          "call it: `" + group.name() + "(…)`");
      return binder.bad(syntax, receiver);
    }
    if (receiver.type() == null) {
      binder.problems.error(
          "CS0023",
          syntax.span(),
          "operator `.` cannot be applied to operand of type `"
              + ConversionBinder.describe(receiver)
              + "`");
      return binder.bad(syntax, receiver);
    }
    return instanceMember(syntax, receiver, name, invoked);
  }

  private BoundExpression staticMember(
      SyntaxNode syntax,
      BoundExpression receiver,
      TypeSymbol type,
      SimpleNameSyntax name,
      boolean invoked) {
    String text = name.name();
    List<MemberSymbol> found = members(type, text);
    boolean generic = found.stream().anyMatch(m -> m instanceof MethodSymbol f && f.isGeneric());
    if (generic && omitsTypeArguments(name)) {
      binder.problems.error(
          "CS0305", syntax.span(), "the type arguments of `" + text + "` are missing");
      return binder.bad(syntax);
    }
    boolean isData = !found.isEmpty() && isData(found.get(0));
    if (invoked
        && (isData || found.isEmpty())
        && !(type instanceof TypeParameterSymbol)
        && WithheldMembers.member(type, text) == null
        && !binder.table.extensionMethodsOfDotNet(text, 0).isEmpty()) {
      // C# looks for extension methods behind a type too, and then misses the object.
      return new BoundMethodGroup(syntax, name, text, receiver, List.of(), typeArguments(name));
    }
    if (found.isEmpty()) {
      String withheld = WithheldMembers.member(type, text);
      if (type instanceof TypeParameterSymbol) {
        binder.problems.error(
            "CS0119",
            receiver.span(),
            "`" + type + "` is a type parameter, which is not valid in the given context");
      } else if (withheld != null) {
        binder.problems.notAvailable("CS0117", name.span(), withheld, WithheldMembers.help());
      } else {
        binder.problems.error(
            "CS0117",
            name.span(),
            "`" + type + "` does not contain a definition for `" + text + "`",
            Spelling.help(text, memberNames(type, true)));
      }
      return binder.bad(syntax);
    }
    MemberSymbol first = found.get(0);
    if (first instanceof MethodSymbol) {
      return group(syntax, name, receiver, found);
    }
    if (first instanceof NestedTypeMember nested) {
      return new BoundTypeExpression(syntax, nested.type());
    }
    if (invoked && isData && isCalledInVain(name, first)) {
      return binder.bad(syntax);
    }
    if (!first.isStatic()) {
      binder.problems.error(
          "CS0120",
          syntax.span(),
          "an object is needed for the instance member `" + type + "." + text + "`");
      return binder.bad(syntax);
    }
    if (misusedGeneric(name, first instanceof FieldSymbol ? "field" : "property")) {
      return binder.bad(syntax);
    }
    return property(syntax, null, first);
  }

  /** Reports the call of a field or property that is no delegate. */
  private boolean isCalledInVain(SimpleNameSyntax name, MemberSymbol member) {
    if (!isData(member)) {
      return false;
    }
    if (misusedGeneric(name, member instanceof FieldSymbol ? "field" : "property")) {
      return true;
    }
    binder.problems.error(
        "CS1955", name.span(), "`" + name.name() + "` is no method and cannot be called");
    return true;
  }

  private static boolean isData(MemberSymbol member) {
    TypeSymbol type =
        member instanceof PropertySymbol p
            ? p.type()
            : member instanceof FieldSymbol f ? f.type() : null;
    return type != null && !type.isDelegate() && !type.isError();
  }

  private static boolean omitsTypeArguments(SimpleNameSyntax name) {
    return name instanceof GenericNameSyntax g
        && g.typeArguments().stream().anyMatch(OmittedTypeArgumentSyntax.class::isInstance);
  }

  private BoundMethodGroup group(
      SyntaxNode syntax,
      SimpleNameSyntax name,
      @Nullable BoundExpression receiver,
      List<MemberSymbol> members) {
    List<MethodSymbol> methods = new ArrayList<>();
    for (MemberSymbol m : members) {
      if (m instanceof MethodSymbol method) {
        methods.add(method);
      }
    }
    return new BoundMethodGroup(syntax, name, name.name(), receiver, methods, typeArguments(name));
  }

  private static BoundExpression property(
      SyntaxNode syntax, @Nullable BoundExpression receiver, MemberSymbol member) {
    if (member instanceof FieldSymbol f) {
      return new BoundFieldAccess(syntax, f, f.type());
    }
    PropertySymbol p = (PropertySymbol) member;
    return new BoundPropertyAccess(syntax, receiver, p, p.type());
  }

  private BoundExpression instanceMember(
      SyntaxNode syntax, BoundExpression receiver, SimpleNameSyntax name, boolean invoked) {
    TypeSymbol type = receiver.type();
    String text = name.name();
    if (omitsTypeArguments(name)) {
      List<MemberSymbol> named = members(type, text);
      boolean known =
          !named.isEmpty()
              && named.stream().allMatch(m -> m instanceof MethodSymbol f && f.isGeneric());
      binder.problems.error(
          known ? "CS0305" : "CS8389",
          syntax.span(),
          "the type arguments of `" + text + "` are missing");
      return binder.bad(syntax, receiver);
    }
    if (type.isVoid()) {
      TextSpan dot =
          syntax instanceof MemberAccessExpressionSyntax m
              ? m.operatorToken().span()
              : syntax.span();
      binder.problems.error(
          "CS0023", dot, "operator `.` cannot be applied to operand of type `void`");
      return binder.bad(syntax, receiver);
    }
    if (type instanceof TupleTypeSymbol tuple && tuple.indexOf(text) >= 0) {
      int i = tuple.indexOf(text);
      return new BoundTupleElement(syntax, receiver, i, tuple.elementTypes().get(i));
    }
    if (type instanceof AnonymousTypeSymbol a && a.propertyNames().contains(text)) {
      int i = a.propertyNames().indexOf(text);
      return new BoundAnonymousProperty(syntax, receiver, i, a.propertyTypes().get(i));
    }
    if (type instanceof ArrayTypeSymbol array && text.equals("Length") && array.rank() == 1) {
      return new BoundArrayLength(syntax, receiver, binder.types.int32());
    }
    MethodSymbol accessor = binder.events.accessor(syntax, type, text);
    if (accessor != null) {
      return group(syntax, name, receiver, List.of(accessor));
    }
    List<MemberSymbol> found = members(type, text);
    if (!found.isEmpty() && EventAccessors.event(text) != null) {
      binder.problems.error(
          "CS0571",
          place(syntax, name).span(),
          "`" + type + "." + text + "` cannot be called by its name",
          "write `+=` or `-=`");
      return binder.bad(syntax, receiver);
    }
    boolean notInvocable = invoked && !found.isEmpty() && isData(found.get(0));
    if (!found.isEmpty() && !notInvocable) {
      MemberSymbol first = found.get(0);
      if (first instanceof MethodSymbol) {
        return group(syntax, name, receiver, found);
      }
      if (first.isStatic()) {
        binder.problems.error(
            "CS0176",
            syntax.span(),
            "member `" + type + "." + text + "` belongs to the type, not to an instance",
            "write `" + type + "." + text + "`");
        return binder.bad(syntax, receiver);
      }
      if (misusedGeneric(name, first instanceof FieldSymbol ? "field" : "property")) {
        return binder.bad(syntax, receiver);
      }
      return property(syntax, receiver, first);
    }
    List<MemberSymbol> methods = notInvocable ? methods(type, text) : List.of();
    if (!methods.isEmpty()) {
      return group(syntax, name, receiver, methods);
    }
    List<MethodSymbol> extensions = binder.table.extensionMethods(text);
    boolean applicable =
        invoked
            || found.isEmpty()
                && extensions.stream().anyMatch(m -> binder.invocations.takes(m, receiver));
    if (!extensions.isEmpty() && applicable) {
      return new BoundMethodGroup(syntax, name, text, receiver, List.of(), typeArguments(name));
    }
    if (notInvocable) {
      MemberSymbol data = found.get(0);
      if (misusedGeneric(name, data instanceof FieldSymbol ? "field" : "property")) {
        return binder.bad(syntax, receiver);
      }
      return property(syntax, data.isStatic() ? null : receiver, data);
    }
    if (invoked && !binder.table.extensionMethodsOfDotNet(text, 0).isEmpty()) {
      return new BoundMethodGroup(syntax, name, text, receiver, List.of(), typeArguments(name));
    }
    if (!binder.faults.within(syntax)) {
      binder.missing.reportMissing(receiver, type, place(syntax, name).span(), text);
    }
    return binder.bad(syntax, receiver);
  }

  /** What is underlined where a member is missing: behind {@code ?.} the dot too. */
  static SyntaxNode place(SyntaxNode access, SyntaxNode name) {
    return access instanceof MemberBindingExpressionSyntax ? access : name;
  }
}
