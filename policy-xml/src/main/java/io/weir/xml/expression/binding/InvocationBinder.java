package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.ArrayTypeSymbol;
import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.symbols.MemberSymbol;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.NamedTypeSymbol;
import io.weir.xml.expression.symbols.ParameterSymbol;
import io.weir.xml.expression.symbols.PropertySymbol;
import io.weir.xml.expression.symbols.RefKind;
import io.weir.xml.expression.symbols.SpecialType;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.*;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
      return nameof(s);
    }
    BoundExpression target;
    if (callee instanceof MemberAccessExpressionSyntax m) {
      target = binder.expressions.memberAccess(m, true);
    } else if (callee instanceof SimpleNameSyntax n) {
      target = binder.lookup.simpleName(n, true);
    } else if (callee instanceof MemberBindingExpressionSyntax m) {
      target = binder.expressions.bind(m);
    } else {
      target = binder.expressions.bind(callee);
    }
    Arguments arguments = arguments(s.argumentList().arguments());
    if (Binder.isBad(target) && !(target instanceof BoundTypeExpression)) {
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

  private static List<BoundExpression> all(BoundExpression target, Arguments arguments) {
    List<BoundExpression> list = new ArrayList<>();
    list.add(target);
    list.addAll(arguments.values);
    return list;
  }

  private void reportLambdas(Arguments arguments) {
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
      binder.problems.error("CS8182", e.span(), "expression does not have a name");
      return binder.bad(s);
    }
    boolean bad;
    if (e instanceof SimpleNameSyntax n
        && binder.scope.find(n.name()) instanceof LocalSymbol local
        && local.isBound()) {
      bad = false;
    } else if (e instanceof MemberAccessExpressionSyntax m) {
      BoundExpression left = binder.expressions.bind(m.expression());
      bad = Binder.isBad(left) && !(left instanceof BoundTypeExpression);
      if (!bad) {
        TypeSymbol t = left.type();
        boolean found = t != null && !binder.lookup.members(t, name).isEmpty();
        bad = !found && Binder.isBad(binder.lookup.member(m, left, m.name(), false));
      }
    } else {
      bad = Binder.isBad(binder.expressions.bind(e));
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

  private BoundExpression argument(ArgumentSyntax a, RefKind kind) {
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
    boolean instance = receiver != null && !(receiver instanceof BoundTypeExpression);
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
    }
    if (instance && receiver != null) {
      List<MethodSymbol> extensions = binder.table.extensionMethods(group.name());
      if (!extensions.isEmpty()) {
        Arguments extended = arguments.withReceiver(receiver);
        OverloadResolution.Result second =
            binder.overloads.resolve(extensions, group.typeArguments(), extended);
        if (second.best() != null || second.isAmbiguous()) {
          return finish(s, group, receiver, extended, second, true);
        }
        if (result == null) {
          return noExtension(s, group, receiver, arguments, extended, second);
        }
      } else if (result == null) {
        return noExtension(s, group, receiver, arguments, arguments, null);
      }
    }
    if (result == null) {
      return binder.bad(s);
    }
    return finish(s, group, receiver, arguments, result, false);
  }

  /** No extension method takes the receiver and the arguments, and there is no other method. */
  private BoundExpression noExtension(
      SyntaxNode s,
      BoundMethodGroup group,
      BoundExpression receiver,
      Arguments arguments,
      Arguments extended,
      OverloadResolution.@Nullable Result result) {
    List<OverloadResolution.Candidate> candidates =
        result == null ? List.of() : OverloadOrder.sorted(result.candidates());
    OverloadResolution.Candidate bad = first(candidates, OverloadResolution.Failure.BAD_ARGUMENT);
    boolean broken = arguments.hasErrors();
    if (bad != null && bad.badArgument == 0) {
      binder.lookup.reportReceiver(receiver, group.name(), bad.definition);
    } else if (bad == null && !broken && Lookup.suitsMemory(group.name(), arguments)) {
      binder.lookup.reportReceiver(receiver, group.name(), null);
    } else if (result != null
        && (bad != null
            || candidates.stream()
                .anyMatch(c -> c.badArgument != 0 && takes(c.definition, receiver))
            || first(candidates, OverloadResolution.Failure.INFERENCE) == null)) {
      return finish(s, group, receiver, extended, result, true);
    } else {
      binder.lookup.reportMissing(
          receiver,
          receiver.type(),
          Lookup.place(group.syntax(), group.nameSyntax()),
          group.name());
    }
    reportLambdas(arguments);
    return new BoundBadExpression(s, all(receiver, arguments), binder.types.error());
  }

  /** Whether an extension method takes the receiver, whatever the other arguments are. */
  boolean takes(MethodSymbol extension, BoundExpression receiver) {
    TypeSymbol wanted = extension.parameters().get(0).type();
    TypeInference alone =
        new TypeInference(
            binder, extension, List.of(receiver), List.of(wanted), List.of(RefKind.NONE));
    alone.infer();
    TypeSymbol inferred =
        wanted.substitute(
            io.weir.xml.expression.symbols.TypeMap.of(
                extension.originalDefinition().typeParameters(), alone.partial()));
    return binder.conversions.implicit(receiver, inferred).exists();
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
      if (!arguments.hasErrors()) {
        report(at, group.name(), arguments, result, extension);
      } else {
        reportErroneous(arguments, result);
      }
      finishOut(arguments);
      return new BoundBadExpression(
          s,
          receiver == null || extension ? arguments.values : all(receiver, arguments),
          binder.types.error());
    }
    MethodSymbol m = best.method;
    boolean isType = receiver instanceof BoundTypeExpression;
    boolean told = arguments.hasErrors();
    if (!extension && !told && m.kind() != MethodSymbol.Kind.LOCAL_FUNCTION) {
      if (m.isStatic() && receiver != null && !isType) {
        binder.problems.error(
            "CS0176",
            group.span(),
            "member `" + m + "` belongs to the type, not to an instance",
            "write `" + m.containingType() + "." + m.name() + "(…)`");
        return new BoundBadExpression(s, arguments.values, m.returnType());
      }
      if (!m.isStatic() && isType) {
        binder.problems.error(
            "CS0120", group.span(), "an object is needed for the instance method `" + m + "`");
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

  private void reportErroneous(Arguments arguments, OverloadResolution.Result result) {
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.values.get(i) instanceof UnboundLambda l) {
        binder.lambdas.reportBody(l, lambdaTarget(result, i, l));
      }
    }
  }

  /** The delegate that a lambda would most likely become, as far as inference got. */
  private @Nullable TypeSymbol lambdaTarget(
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
                io.weir.xml.expression.symbols.TypeMap.of(
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

  // --- reports ------------------------------------------------------------------------------

  void report(
      TextSpan at,
      String name,
      Arguments arguments,
      OverloadResolution.Result result,
      boolean extension) {
    int given = arguments.size() - (extension ? 1 : 0);
    if (result.isAmbiguous()) {
      binder.problems.error(
          "CS0121",
          at,
          "the call is ambiguous between `"
              + result.applicable().get(0).method
              + "` and `"
              + result.applicable().get(1).method
              + "`");
      return;
    }
    if (reportLambdas(arguments, result)) {
      return;
    }
    List<OverloadResolution.Candidate> candidates = OverloadOrder.sorted(result.candidates());
    OverloadResolution.Candidate bad = firstBadArgument(candidates, arguments);
    if (bad != null) {
      reportArgument(name, arguments, bad, extension);
      return;
    }
    OverloadResolution.Candidate inference =
        first(candidates, OverloadResolution.Failure.INFERENCE);
    if (inference != null) {
      binder.problems.error(
          "CS0411",
          at,
          "the type arguments of `" + inference.definition + "` cannot be inferred from the usage",
          "write them: `" + name + "<…>(…)`");
      return;
    }
    OverloadResolution.Candidate constraint =
        first(candidates, OverloadResolution.Failure.CONSTRAINT);
    if (constraint != null) {
      binder.problems.error(
          "CS0453",
          at,
          "a type argument does not satisfy the constraints of `" + constraint.definition + "`");
      return;
    }
    OverloadResolution.Candidate unknown =
        first(candidates, OverloadResolution.Failure.UNKNOWN_NAME);
    if (unknown != null) {
      SyntaxToken token = Objects.requireNonNull(arguments.names.get(unknown.badArgument));
      binder.problems.error(
          "CS1739",
          token.span(),
          "`" + name + "` has no parameter named `" + token.valueText() + "`",
          Spelling.help(
              token.valueText(),
              unknown.definition.parameters().stream().map(ParameterSymbol::name).toList()));
      return;
    }
    OverloadResolution.Candidate used =
        first(candidates, OverloadResolution.Failure.NAME_USED_FOR_POSITIONAL);
    if (used != null) {
      SyntaxToken token = Objects.requireNonNull(arguments.names.get(used.badArgument));
      binder.problems.error(
          "CS1744", token.span(), "the parameter `" + token.valueText() + "` already has a value");
      return;
    }
    OverloadResolution.Candidate missing =
        first(candidates, OverloadResolution.Failure.MISSING_ARGUMENT);
    long incomplete =
        candidates.stream()
            .filter(c -> c.failure == OverloadResolution.Failure.MISSING_ARGUMENT)
            .count();
    // those of Enumerable stand in ParallelEnumerable once more
    if (missing != null && incomplete == 1 && !extension) {
      binder.problems.error(
          "CS7036",
          at,
          "no argument is given for the parameter `"
              + missing.missing
              + "` of `"
              + missing.definition
              + "`");
      return;
    }
    if (reportLambdasOfWrongCalls(arguments, candidates)) {
      return;
    }
    if (candidates.isEmpty()) {
      binder.problems.error(
          "CS0308", at, "`" + name + "` does not take that number of type arguments");
      return;
    }
    binder.problems.error(
        name.equals(".ctor") ? "CS1729" : "CS1501",
        at,
        name.equals(".ctor")
            ? "`"
                + candidates.get(0).definition.containingType()
                + "` does not contain a constructor that takes "
                + given
                + " arguments"
            : "no overload of `" + name + "` takes " + given + " arguments");
  }

  /** Tells what is wrong within lambdas; whether anything is. */
  private boolean reportLambdas(Arguments arguments, OverloadResolution.Result result) {
    boolean reported = false;
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.values.get(i) instanceof UnboundLambda l) {
        TypeSymbol target = lambdaTarget(result, i, l);
        reported |= target != null && binder.lambdas.reportBody(l, target);
      }
    }
    return reported;
  }

  /**
   * Of a call whose number of arguments fits nothing, what is wrong within lambdas is told first:
   * they are taken for what the first method has at their place.
   */
  private boolean reportLambdasOfWrongCalls(
      Arguments arguments, List<OverloadResolution.Candidate> candidates) {
    boolean reported = false;
    for (int i = 0; i < arguments.size(); i++) {
      if (!(arguments.values.get(i) instanceof UnboundLambda lambda)) {
        continue;
      }
      TypeSymbol target = null;
      for (OverloadResolution.Candidate c : candidates) {
        List<ParameterSymbol> parameters = c.definition.parameters();
        if (i < parameters.size() && LambdaBinder.invokeOf(parameters.get(i).type()) != null) {
          target = inferredBefore(c.definition, arguments, i);
          break;
        }
      }
      reported |= target != null && binder.lambdas.reportBody(lambda, target);
    }
    return reported;
  }

  /** The type of a parameter, as far as the arguments before it tell the type arguments. */
  private TypeSymbol inferredBefore(MethodSymbol method, Arguments arguments, int index) {
    TypeInference inference =
        new TypeInference(
            binder,
            method,
            arguments.values.subList(0, index),
            TypeInference.typesOf(method.parameters()).subList(0, index),
            arguments.refKinds.subList(0, index));
    inference.infer();
    return method
        .parameters()
        .get(index)
        .type()
        .substitute(
            io.weir.xml.expression.symbols.TypeMap.of(
                method.originalDefinition().typeParameters(), inference.partial()));
  }

  private static OverloadResolution.@Nullable Candidate first(
      List<OverloadResolution.Candidate> candidates, OverloadResolution.Failure failure) {
    for (OverloadResolution.Candidate c : candidates) {
      if (c.failure == failure) {
        return c;
      }
    }
    return null;
  }

  /** The first candidate with an argument of a wrong type; lambdas of a wrong shape go last. */
  private static OverloadResolution.@Nullable Candidate firstBadArgument(
      List<OverloadResolution.Candidate> candidates, Arguments arguments) {
    for (OverloadResolution.Candidate c : candidates) {
      if (c.failure == OverloadResolution.Failure.BAD_ARGUMENT
          && !isMisshapen(arguments.values.get(c.badArgument), c.parameterType(c.badArgument))) {
        return c;
      }
    }
    return first(candidates, OverloadResolution.Failure.BAD_ARGUMENT);
  }

  private static boolean isMisshapen(BoundExpression argument, TypeSymbol type) {
    if (!(argument instanceof UnboundLambda lambda) || lambda.parameters == null) {
      return false;
    }
    MethodSymbol invoke = LambdaBinder.invokeOf(type);
    return invoke != null && invoke.parameters().size() != lambda.parameters.size();
  }

  private void reportArgument(
      String name, Arguments arguments, OverloadResolution.Candidate bad, boolean extension) {
    int i = bad.badArgument;
    BoundExpression value = arguments.values.get(i);
    TypeSymbol type = bad.parameterType(i);
    int number = extension ? i : i + 1;
    RefKind wanted = bad.method.parameters().get(bad.parameterOf[i]).refKind();
    RefKind given = arguments.refKinds.get(i);
    if (value instanceof UnboundLambda l && given == wanted) {
      binder.lambdas.reportConversion(l, type);
      return;
    }
    if (extension && i == 0) {
      binder.problems.error(
          "CS1929",
          value.span(),
          "`" + value.type() + "` does not contain a definition for `" + name + "`");
      return;
    }
    if (given != wanted && given != RefKind.NONE && wanted == RefKind.NONE) {
      binder.problems.error(
          "CS1615",
          value.span(),
          "argument " + number + " may not be passed with the `" + word(given) + "` keyword");
      return;
    }
    if (given != wanted && wanted != RefKind.IN) {
      binder.problems.error(
          "CS1620",
          value.span(),
          "argument " + number + " must be passed with the `" + word(wanted) + "` keyword");
      return;
    }
    String help = null;
    if (value.type() != null && binder.conversions.explicit(value, type).exists()) {
      help = "an explicit conversion exists: `(" + type + ")`";
    }
    binder.problems.error(
        "CS1503",
        value.span(),
        "argument "
            + number
            + " of `"
            + name
            + "`: cannot convert from `"
            + ConversionBinder.describe(value)
            + "` to `"
            + type
            + "`",
        help);
  }

  private static String word(RefKind kind) {
    return switch (kind) {
      case REF -> "ref";
      case OUT -> "out";
      case IN -> "in";
      case NONE -> "";
    };
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
        reportArgument(delegate.type().toString(), arguments, only, false);
      } else if (!arguments.hasErrors()) {
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

  // --- indexers -----------------------------------------------------------------------------

  BoundExpression elementAccess(
      SyntaxNode s, BoundExpression receiver, BracketedArgumentListSyntax list) {
    Arguments arguments = arguments(list.arguments());
    if (Binder.isBad(receiver)) {
      return new BoundBadExpression(s, all(receiver, arguments), binder.types.error());
    }
    if (receiver.type() instanceof ArrayTypeSymbol array) {
      return arrayAccess(s, receiver, array, arguments);
    }
    Map<MethodSymbol, PropertySymbol> indexers = new IdentityHashMap<>();
    List<MethodSymbol> methods = new ArrayList<>();
    for (MemberSymbol m : binder.lookup.members(receiver.type(), "this[]")) {
      if (m instanceof PropertySymbol p && p.isIndexer()) {
        MethodSymbol method =
            new MethodSymbol(
                MethodSymbol.Kind.ORDINARY,
                "this[]",
                p.containingType(),
                false,
                false,
                List.of(),
                p.parameters(),
                p.type(),
                null,
                false,
                false);
        methods.add(method);
        indexers.put(method, p);
      }
    }
    if (methods.isEmpty()) {
      binder.problems.error(
          "CS0021",
          s.span(),
          "cannot apply indexing with [] to an expression of type `" + receiver.type() + "`",
          receiver.type().isObject()
              ? "cast it to its type first"
              : receiver.type().isInterface() ? "use `ElementAt(…)`" : null);
      return new BoundBadExpression(s, all(receiver, arguments), binder.types.error());
    }
    if (isLaterIndex(list) && countsElements(receiver.type(), methods)) {
      binder.problems.error(
          "CS8370", s.span(), "feature `index operator` is not available in C# 7.3");
    }
    OverloadResolution.Result result = binder.overloads.resolve(methods, List.of(), arguments);
    OverloadResolution.Candidate best = result.best();
    if (best == null) {
      if (!arguments.hasErrors()) {
        report(s.span(), "this", arguments, result, false);
      }
      return new BoundBadExpression(s, all(receiver, arguments), binder.types.error());
    }
    PropertySymbol indexer = Objects.requireNonNull(indexers.get(best.definition));
    Converted converted = convert(s, best, arguments);
    return new BoundIndexerAccess(
        s, receiver, indexer, converted.values, converted.order, indexer.type());
  }

  /** Whether the index is {@code ^1} or {@code 1..2}, of C# 8. */
  private static boolean isLaterIndex(BracketedArgumentListSyntax list) {
    return list.arguments().size() == 1
        && (list.arguments().get(0).expression() instanceof RangeExpressionSyntax
            || list.arguments().get(0).expression() instanceof PrefixUnaryExpressionSyntax p
                && p.operatorToken().kind() == TokenKind.CARET);
  }

  /** Whether C# 8 would count from the end here: by Length or Count, and an indexer by int. */
  private boolean countsElements(TypeSymbol type, List<MethodSymbol> indexers) {
    boolean counted =
        !binder.lookup.members(type, "Length").isEmpty()
            || !binder.lookup.members(type, "Count").isEmpty();
    return counted
        && indexers.stream()
            .anyMatch(
                m ->
                    m.parameters().size() == 1
                        && m.parameters().get(0).type().equals(binder.types.int32()));
  }

  private BoundExpression arrayAccess(
      SyntaxNode s, BoundExpression receiver, ArrayTypeSymbol array, Arguments arguments) {
    if (arguments.size() != array.rank()) {
      binder.problems.error(
          "CS0022", s.span(), "wrong number of indices inside []: expected " + array.rank());
      return new BoundBadExpression(s, all(receiver, arguments), array.elementType());
    }
    List<BoundExpression> indices = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      indices.add(arrayIndex(arguments.values.get(i)));
    }
    return new BoundArrayAccess(s, receiver, indices, array.elementType());
  }

  /** An index or size: int, uint, long or ulong, the first that it converts to. */
  BoundExpression arrayIndex(BoundExpression value) {
    for (SpecialType t :
        new SpecialType[] {
          SpecialType.INT32, SpecialType.UINT32, SpecialType.INT64, SpecialType.UINT64
        }) {
      Conversion c = binder.conversions.implicit(value, binder.special(t));
      if (c.exists()) {
        return binder.convert.apply(value, c, binder.special(t), false);
      }
    }
    return binder.convert.implicit(value, binder.types.int32());
  }
}
