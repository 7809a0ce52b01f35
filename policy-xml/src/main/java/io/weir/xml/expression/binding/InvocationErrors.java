package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.NamedTypeSymbol;
import io.weir.xml.expression.symbols.ParameterSymbol;
import io.weir.xml.expression.symbols.RefKind;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.*;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says why no overload takes the arguments of a call, at the argument that C# blames. */
final class InvocationErrors {
  private final Binder binder;

  InvocationErrors(Binder binder) {
    this.binder = binder;
  }

  void reportErroneous(Arguments arguments, OverloadResolution.Result result) {
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.values.get(i) instanceof UnboundLambda l) {
        binder.lambdas.reportBody(l, binder.invocations.lambdaTarget(result, i, l));
      }
    }
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
    if (binder.invocations.reportLambdas(arguments, result)) {
      return;
    }
    List<OverloadResolution.Candidate> candidates = OverloadOrder.sorted(result.candidates());
    OverloadResolution.Candidate bad = firstBadArgument(candidates, arguments);
    if (bad != null) {
      reportArgument(name, arguments, bad, extension);
      return;
    }
    OverloadResolution.Candidate constraint =
        first(candidates, OverloadResolution.Failure.CONSTRAINT);
    if (constraint != null) {
      binder.problems.error(
          Objects.requireNonNull(
              new Constraints(binder)
                  .broken(constraint.definition, constraint.method.typeArguments())),
          at,
          "a type argument does not satisfy the constraints of `" + constraint.definition + "`");
      return;
    }
    OverloadResolution.Candidate inference =
        first(candidates, OverloadResolution.Failure.INFERENCE);
    if (extension && inference != null) {
      BoundExpression receiver = arguments.values.get(0);
      inference =
          candidates.stream()
              .filter(c -> c.failure == OverloadResolution.Failure.INFERENCE)
              .filter(c -> binder.invocations.infersReceiver(c.definition, receiver))
              .findFirst()
              .orElse(null);
      if (inference == null) {
        binder.missing.reportMissing(receiver, receiver.type(), at, name);
        return;
      }
    }
    if (inference != null) {
      binder.problems.error(
          "CS0411",
          at,
          "the type arguments of `" + inference.definition + "` cannot be inferred from the usage",
          "write them: `" + name + "<…>(…)`");
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
    if (missing != null && incomplete == 1 && !standsInTwoClasses(missing.definition)) {
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
          result.onlyGeneric() ? "CS0305" : "CS0308",
          at,
          "`" + name + "` does not take that number of type arguments");
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

  /** Those of Enumerable stand in ParallelEnumerable once more. */
  private static boolean standsInTwoClasses(MethodSymbol method) {
    return method.isExtension()
        && method.containingType() instanceof NamedTypeSymbol type
        && type.namespace().equals("System.Linq");
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

  static OverloadResolution.@Nullable Candidate first(
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

  void reportArgument(
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
      binder.missing.reportReceiver(value, name, bad.definition);
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
    String withheld = WithheldMembers.constructor(bad.definition, i, value);
    if (withheld != null) {
      binder.problems.notAvailable("CS1503", value.span(), withheld, WithheldMembers.help());
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
}
