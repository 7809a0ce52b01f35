package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.ArrayTypeSymbol;
import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.symbols.MemberSymbol;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.NamedTypeSymbol;
import io.weir.xml.expression.symbols.ParameterSymbol;
import io.weir.xml.expression.symbols.RefKind;
import io.weir.xml.expression.symbols.SpecialType;
import io.weir.xml.expression.symbols.TupleTypeSymbol;
import io.weir.xml.expression.symbols.TypeMap;
import io.weir.xml.expression.symbols.TypeParameterSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.*;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Binds calls of methods, delegates and indexers. */
final class InvocationBinder {
  private final Binder binder;

  InvocationBinder(Binder binder) {
    this.binder = binder;
  }

  BoundExpression invocation(InvocationExpressionSyntax s) {
    ExpressionSyntax callee = s.expression();
    if (callee instanceof IdentifierNameSyntax name
        && name.name().equals("nameof")
        && s.argumentList().arguments().size() == 1
        && binder.scope.find("nameof") == null) {
      return binder.typeBinder.insideNameof(() -> nameof(s));
    }
    BoundExpression target;
    if (callee instanceof MemberAccessExpressionSyntax m) {
      target = binder.expressions.memberAccess(m, true);
    } else if (callee instanceof SimpleNameSyntax n) {
      target = binder.lookup.simpleName(n, true);
    } else if (callee instanceof MemberBindingExpressionSyntax m) {
      target = binder.expressions.memberBinding(m, true);
    } else {
      target = binder.expressions.bind(callee);
    }
    Arguments arguments = arguments(s.argumentList().arguments());
    if (binder.isBad(target) && !(target instanceof BoundTypeExpression)) {
      reportLambdas(arguments);
      return new BoundBadExpression(s, all(target, arguments), binder.types.error());
    }
    if (target instanceof BoundMethodGroup group) {
      return call(s, group, arguments);
    }
    if (target instanceof BoundTypeExpression t) {
      if (!t.type().isError()) {
        binder.problems.error(
            "CS1955",
            callee instanceof MemberAccessExpressionSyntax m ? m.name().span() : callee.span(),
            "`" + t.type() + "` is a type and cannot be called",
            "write `new " + t.type() + "(…)`");
      }
      return binder.bad(s);
    }
    if (target.type() != null && target.type().isDelegate()) {
      return delegateCall(s, target, arguments);
    }
    boolean named =
        target instanceof BoundPropertyAccess
            || target instanceof BoundArrayLength
            || target instanceof BoundTupleElement
            || target instanceof BoundAnonymousProperty
            || target instanceof BoundLocal
            || target instanceof BoundParameter
            || target instanceof BoundFieldAccess;
    binder.problems.error(
        named && !(callee instanceof SimpleNameSyntax) ? "CS1955" : "CS0149",
        callee instanceof MemberAccessExpressionSyntax m ? m.name().span() : callee.span(),
        named
            ? "`" + text(callee) + "` is no method and cannot be called"
            : "method name expected");
    return new BoundBadExpression(s, all(target, arguments), binder.types.error());
  }

  private static String text(ExpressionSyntax callee) {
    if (callee instanceof MemberAccessExpressionSyntax m) {
      return m.name().name();
    }
    if (callee instanceof MemberBindingExpressionSyntax m) {
      return m.name().name();
    }
    return callee instanceof SimpleNameSyntax n ? n.name() : "this";
  }

  static List<BoundExpression> all(BoundExpression target, Arguments arguments) {
    List<BoundExpression> list = new ArrayList<>();
    list.add(target);
    list.addAll(arguments.values);
    return list;
  }

  void reportLambdas(Arguments arguments) {
    for (BoundExpression v : arguments.values) {
      if (v instanceof UnboundLambda l) {
        binder.lambdas.reportBody(l, null);
      }
    }
    finishOut(arguments);
  }

  private void finishOut(Arguments arguments) {
    for (BoundExpression v : arguments.values) {
      if (v instanceof BoundOutVariable o && o.local() != null) {
        o.local().setBound();
      }
    }
  }

  private BoundExpression nameof(InvocationExpressionSyntax s) {
    ExpressionSyntax e = s.argumentList().arguments().get(0).expression();
    String name = null;
    if (e instanceof MemberAccessExpressionSyntax m) {
      name = m.name().name();
    } else if (e instanceof SimpleNameSyntax n) {
      name = n.name();
    } else if (e instanceof AliasQualifiedNameSyntax a) {
      name = a.name().name();
    }
    if (name == null) {
      binder.problems.error("CS8081", e.span(), "expression does not have a name");
      return binder.bad(s);
    }
    boolean bad;
    if (e instanceof SimpleNameSyntax n
        && binder.scope.find(n.name()) instanceof LocalSymbol local
        && local.isBound()) {
      bad = false;
    } else if (e instanceof MemberAccessExpressionSyntax m) {
      BoundExpression left = binder.expressions.bind(m.expression());
      bad = binder.isBad(left) && !(left instanceof BoundTypeExpression);
      if (!bad) {
        TypeSymbol t = left.type();
        boolean found = t != null && !binder.lookup.members(t, name).isEmpty();
        bad = !found && binder.isBad(binder.lookup.member(m, left, m.name(), false));
      }
    } else {
      bad = binder.isBad(binder.expressions.bind(e));
    }
    return bad
        ? binder.bad(s)
        : new BoundLiteral(s, new ConstantValue(name), binder.types.string());
  }

  // --- arguments ----------------------------------------------------------------------------

  Arguments arguments(List<ArgumentSyntax> list) {
    Arguments arguments = new Arguments();
    for (ArgumentSyntax a : list) {
      RefKind kind = LambdaBinder.refKind(a.refKindKeyword());
      arguments.add(argument(a, kind), a.name(), kind);
    }
    return arguments;
  }

  BoundExpression argument(ArgumentSyntax a, RefKind kind) {
    ExpressionSyntax e = a.expression();
    if (kind == RefKind.OUT) {
      if (e instanceof DeclarationExpressionSyntax d) {
        return outDeclaration(d);
      }
      if (e instanceof IdentifierNameSyntax n
          && n.name().equals("_")
          && binder.scope.find("_") == null) {
        return new BoundOutVariable(e, null, null);
      }
    }
    BoundExpression value = binder.expressions.bindValue(e);
    if (kind != RefKind.NONE) {
      return binder.values.check(
          value, kind == RefKind.IN ? ValueKind.READ_ONLY_REFERENCE : ValueKind.REFERENCE);
    }
    if (ConversionBinder.isVoid(value)) {
      binder.problems.error(
          "CS1503", e.span(), "a call without result (`void`) cannot be an argument");
      return binder.bad(e, value);
    }
    return value;
  }

  private BoundExpression outDeclaration(DeclarationExpressionSyntax d) {
    LocalSymbol local = null;
    if (d.designation() instanceof SingleVariableDesignationSyntax single) {
      local = (LocalSymbol) binder.scope.declaredAt(single.identifier().span().start());
    }
    if (d.type().isVar() && binder.typeBinder.find((SimpleNameSyntax) d.type()) == null) {
      return new BoundOutVariable(d, local, null);
    }
    TypeSymbol type = binder.typeBinder.bind(d.type());
    if (local == null) {
      return new BoundOutVariable(d, null, type);
    }
    local.setType(type);
    local.setBound();
    return new BoundOutVariable(d, local, type);
  }

  // --- methods ------------------------------------------------------------------------------

  BoundExpression call(SyntaxNode s, BoundMethodGroup group, Arguments arguments) {
    BoundExpression receiver = group.receiver();
    BoundExpression extended =
        receiver instanceof BoundTypeExpression type
            ? new BoundReceiverPlaceholder(type.syntax(), type.type())
            : receiver;
    boolean instance = extended == receiver && receiver != null;
    OverloadResolution.Result result = null;
    if (!group.methods().isEmpty()) {
      result =
          binder.overloads.resolve(
              group.methods(),
              group.typeArguments(),
              arguments,
              receiver == null ? null : instance);
      if (result.best() != null || result.isAmbiguous()) {
        return finish(s, group, receiver, arguments, result, false);
      }
      if (instance && result.candidates().isEmpty()) {
        result = null; // none takes that number of type arguments: as if there were no method
      }
    }
    if (extended != null) {
      for (List<MethodSymbol> extensions : binder.table.extensionScopes(group.name())) {
        Arguments all = arguments.withReceiver(extended);
        OverloadResolution.Result second =
            binder.overloads.resolve(extensions, group.typeArguments(), all);
        if (second.best() != null || second.isAmbiguous()) {
          return finish(s, group, receiver, all, second, true);
        }
      }
      if (result == null) {
        return noExtension(s, group, extended, arguments);
      }
    }
    if (result == null) {
      return binder.bad(s);
    }
    return finish(s, group, receiver, arguments, result, false);
  }

  /** No extension method takes the receiver and the arguments, and there is no other method. */
  private BoundExpression noExtension(
      SyntaxNode s, BoundMethodGroup group, BoundExpression receiver, Arguments arguments) {
    Arguments extended = arguments.withReceiver(receiver);
    OverloadResolution.Result result =
        binder.overloads.resolve(
            binder.table.extensionMethodsOfDotNet(group.name(), group.typeArguments().size()),
            group.typeArguments(),
            extended);
    return finish(s, group, receiver, extended, result, true);
  }

  /** Whether the receiver alone tells all type arguments that the first parameter's type has. */
  boolean infersReceiver(MethodSymbol extension, BoundExpression receiver) {
    TypeSymbol wanted = extension.parameters().get(0).type();
    return !hasError(wanted.substitute(TypeMap.of(own(extension), partial(extension, receiver))));
  }

  private static boolean hasError(TypeSymbol type) {
    return type.isError()
        || type instanceof ArrayTypeSymbol array && hasError(array.elementType())
        || type instanceof NamedTypeSymbol named
            && named.typeArguments().stream().anyMatch(InvocationBinder::hasError)
        || type instanceof TupleTypeSymbol tuple
            && tuple.elementTypes().stream().anyMatch(InvocationBinder::hasError);
  }

  private static List<TypeParameterSymbol> own(MethodSymbol extension) {
    return extension.originalDefinition().typeParameters();
  }

  /** The type arguments of an extension method as far as the receiver alone tells them. */
  private List<TypeSymbol> partial(MethodSymbol extension, BoundExpression receiver) {
    TypeInference alone =
        new TypeInference(
            binder,
            extension,
            List.of(receiver),
            List.of(extension.parameters().get(0).type()),
            List.of(RefKind.NONE));
    alone.infer();
    return alone.partial();
  }

  /** Whether an extension method takes the receiver, whatever the other arguments are. */
  boolean takes(MethodSymbol extension, BoundExpression receiver) {
    TypeSymbol wanted = extension.parameters().get(0).type();
    List<TypeSymbol> known = partial(extension, receiver);
    TypeSymbol inferred = wanted.substitute(TypeMap.of(own(extension), known));
    return binder.conversions.implicit(receiver, inferred).exists()
        && (!extension.isGeneric() || new Constraints(binder).broken(extension, known) == null);
  }

  private BoundExpression finish(
      SyntaxNode s,
      BoundMethodGroup group,
      @Nullable BoundExpression receiver,
      Arguments arguments,
      OverloadResolution.Result result,
      boolean extension) {
    OverloadResolution.Candidate best = result.best();
    TextSpan at = Lookup.place(group.syntax(), group.nameSyntax()).span();
    if (best == null) {
      if (!arguments.hasErrors(binder)) {
        binder.invocationErrors.report(at, group.name(), arguments, result, extension);
      } else {
        binder.invocationErrors.reportErroneous(arguments, result);
      }
      finishOut(arguments);
      return new BoundBadExpression(
          s,
          receiver == null || extension ? arguments.values : all(receiver, arguments),
          binder.types.error());
    }
    MethodSymbol m = best.method;
    boolean isType = receiver instanceof BoundTypeExpression;
    boolean told = arguments.hasErrors(binder);
    if (!told && m.kind() != MethodSymbol.Kind.LOCAL_FUNCTION) {
      if (!extension && m.isStatic() && receiver != null && !isType) {
        binder.problems.error(
            "CS0176",
            group.span(),
            "member `" + m + "` belongs to the type, not to an instance",
            "write `" + m.containingType() + "." + m.name() + "(…)`");
        return new BoundBadExpression(s, arguments.values, m.returnType());
      }
      if (isType && (extension || !m.isStatic())) {
        binder.problems.error(
            "CS0120",
            group.span(),
            "an object is needed for the "
                + (extension ? "extension" : "instance")
                + " method `"
                + m
                + "`");
        return new BoundBadExpression(s, arguments.values, m.returnType());
      }
    }
    Converted converted = convert(s, best, arguments);
    told |= isAmbiguousElsewhere(m, arguments, at);
    if (told) {
      return new BoundBadExpression(s, converted.values, m.returnType());
    }
    BoundExpression target =
        extension || isType || m.isStatic() && m.kind() != MethodSymbol.Kind.DELEGATE_INVOKE
            ? null
            : receiver;
    if (m.kind() == MethodSymbol.Kind.DELEGATE_INVOKE && target != null) {
      return new BoundDelegateCall(s, target, m, converted.values, converted.order, m.returnType());
    }
    TypeSymbol type = m.returnType();
    if (m.name().equals("GetType") && m.parameters().isEmpty() && type.isObject()) {
      type = binder.special(SpecialType.TYPE);
    }
    return new BoundCall(s, target, m, converted.values, converted.order, extension, type);
  }

  /** Reports a call that .NET has one overload more for. */
  boolean isAmbiguousElsewhere(MethodSymbol method, Arguments arguments, TextSpan at) {
    String rival = WithheldOverloads.rival(method, arguments);
    if (rival != null) {
      binder.problems.error(
          "CS0121",
          at,
          "the call is ambiguous between `" + method + "` and `" + rival + "` of .NET",
          "cast null to the type that is meant");
    }
    return rival != null;
  }

  /** The delegate that a lambda would most likely become, as far as inference got. */
  @Nullable TypeSymbol lambdaTarget(
      OverloadResolution.Result result, int argument, UnboundLambda lambda) {
    List<UnboundLambda.Parameter> own = lambda.parameters;
    for (OverloadResolution.Candidate c : result.candidates()) {
      if (c.parameterOf.length <= argument
          || c.failure.ordinal() < OverloadResolution.Failure.INFERENCE.ordinal()) {
        continue;
      }
      TypeSymbol type = c.parameterType(argument);
      TypeInference inference = c.inference;
      if (inference != null) {
        type =
            type.substitute(
                TypeMap.of(
                    c.definition.originalDefinition().typeParameters(), inference.partial()));
      }
      MethodSymbol invoke = LambdaBinder.invokeOf(type);
      if (invoke != null && (own == null || invoke.parameters().size() == own.size())) {
        return type;
      }
    }
    return null;
  }

  record Converted(List<BoundExpression> values, List<Integer> order) {}

  /** The arguments by parameter, converted, with defaults and the array of params. */
  Converted convert(SyntaxNode s, OverloadResolution.Candidate best, Arguments arguments) {
    List<ParameterSymbol> parameters = best.method.parameters();
    int n = parameters.size();
    @Nullable BoundExpression[] values = new BoundExpression[n];
    List<BoundExpression> rest = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      int p = best.parameterOf[i];
      BoundExpression value = arguments.values.get(i);
      TypeSymbol type = best.parameterType(i);
      BoundExpression converted;
      if (value instanceof BoundOutVariable out) {
        converted = outVariable(out, type);
      } else if (arguments.refKinds.get(i) == RefKind.REF
          || arguments.refKinds.get(i) == RefKind.OUT) {
        converted = value;
      } else {
        converted = binder.convert.apply(value, best.conversions.get(i), type, false);
      }
      if (best.expanded && p == n - 1) {
        rest.add(converted);
        if (rest.size() == 1) {
          order.add(p);
        }
      } else {
        values[p] = converted;
        order.add(p);
      }
    }
    List<BoundExpression> result = new ArrayList<>();
    for (int p = 0; p < n; p++) {
      BoundExpression v = values[p];
      ParameterSymbol parameter = parameters.get(p);
      if (v == null && best.expanded && p == n - 1) {
        ArrayTypeSymbol array = (ArrayTypeSymbol) parameter.type();
        BoundExpression length =
            new BoundLiteral(s, ConstantValue.of(rest.size()), binder.types.int32());
        v =
            new BoundArrayCreation(
                s, List.of(length), new BoundArrayInitializer(s, rest, array), array);
        if (rest.isEmpty()) {
          order.add(p);
        }
      } else if (v == null) {
        v = defaultArgument(s, parameter);
        order.add(p);
      }
      result.add(v);
    }
    boolean natural = true;
    for (int i = 0; i < order.size(); i++) {
      natural &= order.get(i) == i;
    }
    return new Converted(result, natural ? List.of() : order);
  }

  private BoundExpression defaultArgument(SyntaxNode s, ParameterSymbol p) {
    ConstantValue value = Objects.requireNonNull(p.defaultValue());
    TypeSymbol type = p.type();
    if (value.isNull()) {
      return binder.convert.defaultValue(s, type);
    }
    TypeSymbol inner = type.nullableUnderlying();
    BoundExpression literal = new BoundLiteral(s, value, inner);
    return inner == type ? literal : binder.convert.implicit(literal, type);
  }

  private BoundExpression outVariable(BoundOutVariable out, TypeSymbol type) {
    LocalSymbol local = out.local();
    if (local == null) {
      return new BoundDiscard(out.syntax(), type);
    }
    if (out.type() == null) {
      local.setType(type);
      local.setBound();
    }
    return new BoundLocal(out.syntax(), local, local.type());
  }

  /** Tells what is wrong within lambdas; whether anything is. */
  boolean reportLambdas(Arguments arguments, OverloadResolution.Result result) {
    boolean reported = false;
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.values.get(i) instanceof UnboundLambda l) {
        TypeSymbol target = lambdaTarget(result, i, l);
        reported |= target != null && binder.lambdas.reportBody(l, target);
      }
    }
    return reported;
  }

  // --- delegates ----------------------------------------------------------------------------

  private BoundExpression delegateCall(
      InvocationExpressionSyntax s, BoundExpression delegate, Arguments arguments) {
    MethodSymbol invoke = ((NamedTypeSymbol) delegate.type()).delegateInvoke();
    if (invoke == null) {
      return binder.bad(s, delegate);
    }
    OverloadResolution.Result result =
        binder.overloads.resolve(List.of(invoke), List.of(), arguments);
    OverloadResolution.Candidate best = result.best();
    if (best == null) {
      OverloadResolution.Candidate only = result.candidates().get(0);
      if (only.failure == OverloadResolution.Failure.BAD_ARGUMENT) {
        binder.invocationErrors.reportArgument(delegate.type().toString(), arguments, only, false);
      } else if (!arguments.hasErrors(binder)) {
        binder.problems.error(
            "CS1593",
            s.expression().span(),
            "delegate `" + delegate.type() + "` does not take " + arguments.size() + " arguments");
      }
      finishOut(arguments);
      return new BoundBadExpression(s, all(delegate, arguments), binder.types.error());
    }
    Converted converted = convert(s, best, arguments);
    return new BoundDelegateCall(
        s, delegate, invoke, converted.values, converted.order, invoke.returnType());
  }

  /** A call by the binder itself: {@code receiver.name(arguments)}. */
  BoundExpression memberCall(
      SyntaxNode syntax,
      SyntaxNode nameSyntax,
      BoundExpression receiver,
      String name,
      List<TypeSymbol> typeArguments,
      Arguments arguments) {
    List<MethodSymbol> methods = new ArrayList<>();
    for (MemberSymbol m : binder.lookup.members(receiver.type(), name)) {
      if (m instanceof MethodSymbol method) {
        methods.add(method);
      }
    }
    BoundMethodGroup group =
        new BoundMethodGroup(syntax, nameSyntax, name, receiver, methods, typeArguments);
    return call(syntax, group, arguments);
  }
}
