package io.weir.xml.expression.binding;

import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.symbols.RefKind;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.syntax.*;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds declarations of locals: inferred types, constants, and names for places. */
final class DeclarationBinder {
  private final Binder binder;

  DeclarationBinder(Binder binder) {
    this.binder = binder;
  }

  // --- declarations -------------------------------------------------------------------------

  BoundStatement declaration(SyntaxNode s, VariableDeclarationSyntax d, LocalSymbol.Kind kind) {
    List<BoundStatement> list = new ArrayList<>();
    declarations(d, kind, list);
    return list.size() == 1 ? list.get(0) : new BoundStatementList(s, list);
  }

  void declarations(
      VariableDeclarationSyntax d,
      LocalSymbol.Kind kind,
      List<? super BoundLocalDeclaration> into) {
    TypeSyntax written = d.type() instanceof RefTypeSyntax ref ? ref.type() : d.type();
    boolean isVar = written.isVar() && binder.typeBinder.find((SimpleNameSyntax) written) == null;
    TypeSymbol declared = isVar ? null : binder.typeBinder.bindHolder(written, "CS0723");
    if (declared != null && declared.isVoid()) {
      binder.problems.error("CS0209", d.type().span(), "a variable cannot be `void`");
      declared = binder.types.error();
    }
    if (declared != null && kind == LocalSymbol.Kind.CONSTANT && !canBeConstant(declared)) {
      binder.problems.error(
          "CS0283", d.type().span(), "a constant cannot be of type `" + declared + "`");
      declared = binder.types.error();
    }
    if (isVar && d.variables().size() > 1 && !binder.faults.within(d)) {
      binder.problems.error(
          "CS0819", d.span(), "an implicitly typed declaration cannot declare several variables");
    }
    if (isVar && kind == LocalSymbol.Kind.CONSTANT) {
      binder.problems.error("CS0822", d.type().span(), "a constant needs a type");
    }
    for (VariableDeclaratorSyntax v : d.variables()) {
      into.add(declarator(v, declared, kind));
    }
  }

  private static boolean canBeConstant(TypeSymbol type) {
    return type.isError()
        || type.isReferenceType()
        || type.isBoolean()
        || type.isEnum()
        || type.specialType().isNumeric();
  }

  private BoundLocalDeclaration declarator(
      VariableDeclaratorSyntax v, @Nullable TypeSymbol declared, LocalSymbol.Kind kind) {
    LocalSymbol local = (LocalSymbol) binder.scope.declaredAt(v.identifier().span().start());
    if (local == null) {
      local =
          binder.newLocal(
              v.identifier().valueText(),
              binder.types.error(),
              kind,
              v.identifier().span().start());
    }
    ExpressionSyntax initializer = v.initializer();
    if (local.refKind() != RefKind.NONE) {
      return refLocal(v, local, declared);
    }
    if (initializer instanceof RefExpressionSyntax ref) {
      binder.problems.error(
          "CS8171",
          v.span(),
          "a variable of its own cannot be initialised with a reference",
          "write `ref` before its type, or leave it out behind `=`");
      BoundExpression value = binder.expressions.bindValue(ref.expression());
      local.setType(
          declared != null ? declared : value.type() == null ? binder.types.error() : value.type());
      local.setBound();
      return new BoundLocalDeclaration(v, local, binder.bad(ref, value));
    }
    if (declared == null) {
      BoundExpression value = null;
      TypeSymbol type = binder.types.error();
      if (initializer == null) {
        if (!binder.faults.within(v)) {
          binder.problems.error(
              "CS0818", v.identifier().span(), "an implicitly typed variable must be initialised");
        }
      } else if (initializer instanceof InitializerExpressionSyntax i) {
        binder.problems.error(
            "CS0820", v.span(), "cannot initialise an implicitly typed variable with `{ … }`");
        binder.expressions.bind(i);
      } else {
        value = binder.conditionals.natural(binder.expressions.bindValue(initializer));
        if (binder.isBad(value)) {
          value = binder.bad(initializer, value);
        } else if (value instanceof UnboundLambda || value instanceof BoundMethodGroup) {
          binder.problems.error(
              "CS8370",
              value.span(),
              "feature `inferred delegate type` is not available in C# 7.3",
              "write the type of `" + local.name() + "`, as `Func<…>`");
          if (value instanceof UnboundLambda l) {
            binder.lambdas.reportBody(l, null);
          }
          value = binder.bad(initializer);
        } else if (value instanceof BoundDefaultExpression && value.type() == null) {
          binder.problems.error(
              "CS8716",
              initializer.span(),
              "`default` has no type here",
              "write the type of `" + local.name() + "`, or `default(…)`");
          value = binder.bad(initializer, value);
        } else if (value.type() == null || value.type().isVoid()) {
          binder.problems.error(
              "CS0815",
              v.span(),
              "cannot assign `"
                  + ConversionBinder.describe(value)
                  + "` to an implicitly typed variable",
              "write the type of `" + local.name() + "`");
          if (value instanceof UnboundLambda l) {
            binder.lambdas.reportBody(l, null);
          }
          value = binder.bad(initializer, value);
        } else {
          type = value.type();
        }
      }
      local.setType(type);
      local.setBound();
      return new BoundLocalDeclaration(v, local, value);
    }
    local.setType(declared);
    if (kind == LocalSymbol.Kind.CONSTANT) {
      return constant(v, local, declared, initializer);
    }
    local.setBound();
    if (initializer == null) {
      return new BoundLocalDeclaration(v, local, null);
    }
    BoundExpression value =
        initializer instanceof InitializerExpressionSyntax i
            ? binder.initializers.arrayInitializer(i, declared)
            : binder.expressions.bindAs(initializer, declared);
    return new BoundLocalDeclaration(v, local, value);
  }

  /** {@code ref T x = ref e}; {@code declared} is null for {@code ref var}. */
  private BoundLocalDeclaration refLocal(
      VariableDeclaratorSyntax v, LocalSymbol local, @Nullable TypeSymbol declared) {
    local.setType(declared == null ? binder.types.error() : declared);
    if (!(v.initializer() instanceof RefExpressionSyntax ref)) {
      String missing = v.initializer() == null ? "CS8174" : "CS8172";
      binder.problems.error(
          missing,
          v.span(),
          "a ref local must be initialised with a variable",
          "write `" + local.name() + " = ref …`");
      BoundExpression value =
          v.initializer() == null ? null : binder.expressions.bindValue(v.initializer());
      local.setBound();
      return new BoundLocalDeclaration(
          v, local, value == null ? null : binder.bad(v.initializer(), value));
    }
    BoundExpression variable =
        binder.values.check(
            binder.expressions.bindValue(ref.expression()),
            local.refKind() == RefKind.IN ? ValueKind.READ_ONLY_REFERENCE : ValueKind.REFERENCE);
    if (declared == null && !binder.isBad(variable)) {
      local.setType(variable.type());
    }
    local.setBound();
    if (!binder.isBad(variable) && !binder.assignments.sameType(variable, local.type())) {
      variable = binder.bad(ref, variable);
    }
    binder.refs.initialize(local, variable);
    return new BoundLocalDeclaration(v, local, variable);
  }

  BoundLocalDeclaration constant(
      VariableDeclaratorSyntax v,
      LocalSymbol local,
      TypeSymbol type,
      @Nullable ExpressionSyntax initializer) {
    if (initializer == null) {
      binder.problems.error("CS0145", v.identifier().span(), "a constant needs a value");
      local.setBound();
      return new BoundLocalDeclaration(v, local, null);
    }
    BoundExpression value = binder.expressions.bindAs(initializer, type);
    local.setBound();
    if (type.isString()) {
      binder.expressions.checkConstantText(value);
    }
    ConstantValue constant = value.constantValue();
    ConstantValue written =
        value instanceof BoundConversion c ? c.operand().constantValue() : constant;
    if (written != null && !written.isNull() && type.isReferenceType() && !type.isString()) {
      binder.problems.error(
          "CS0134", initializer.span(), "a constant of type `" + type + "` can only be null");
      local.setType(binder.types.error());
    } else if (constant == null
        && !binder.isBad(value)
        && !(value instanceof BoundInterpolatedString)) { // that was told

      binder.problems.error(
          "CS0133",
          initializer.span(),
          "the value of the constant `" + local.name() + "` must be constant");
      local.setType(binder.types.error());
    }
    local.setConstantValue(constant);
    return new BoundLocalDeclaration(v, local, null);
  }
}
