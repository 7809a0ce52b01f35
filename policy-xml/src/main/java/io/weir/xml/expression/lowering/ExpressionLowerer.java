package io.weir.xml.expression.lowering;

import io.weir.xml.expression.binding.BoundAnonymousObjectCreation;
import io.weir.xml.expression.binding.BoundAnonymousProperty;
import io.weir.xml.expression.binding.BoundArrayAccess;
import io.weir.xml.expression.binding.BoundArrayCreation;
import io.weir.xml.expression.binding.BoundArrayInitializer;
import io.weir.xml.expression.binding.BoundArrayLength;
import io.weir.xml.expression.binding.BoundAsOperator;
import io.weir.xml.expression.binding.BoundAssignment;
import io.weir.xml.expression.binding.BoundBadExpression;
import io.weir.xml.expression.binding.BoundBinaryOperator;
import io.weir.xml.expression.binding.BoundCall;
import io.weir.xml.expression.binding.BoundCompoundAssignment;
import io.weir.xml.expression.binding.BoundConditional;
import io.weir.xml.expression.binding.BoundConditionalAccess;
import io.weir.xml.expression.binding.BoundConversion;
import io.weir.xml.expression.binding.BoundDeconstructionAssignment;
import io.weir.xml.expression.binding.BoundDefaultExpression;
import io.weir.xml.expression.binding.BoundDelegateCall;
import io.weir.xml.expression.binding.BoundDelegateCreation;
import io.weir.xml.expression.binding.BoundDiscard;
import io.weir.xml.expression.binding.BoundExpression;
import io.weir.xml.expression.binding.BoundExpressionVisitor;
import io.weir.xml.expression.binding.BoundFieldAccess;
import io.weir.xml.expression.binding.BoundIncrement;
import io.weir.xml.expression.binding.BoundIndexerAccess;
import io.weir.xml.expression.binding.BoundInterpolatedString;
import io.weir.xml.expression.binding.BoundIsOperator;
import io.weir.xml.expression.binding.BoundIsPattern;
import io.weir.xml.expression.binding.BoundLambda;
import io.weir.xml.expression.binding.BoundLiteral;
import io.weir.xml.expression.binding.BoundLocal;
import io.weir.xml.expression.binding.BoundNullCoalescing;
import io.weir.xml.expression.binding.BoundObjectCreation;
import io.weir.xml.expression.binding.BoundObjectInitialization;
import io.weir.xml.expression.binding.BoundParameter;
import io.weir.xml.expression.binding.BoundPropertyAccess;
import io.weir.xml.expression.binding.BoundReceiverPlaceholder;
import io.weir.xml.expression.binding.BoundRefAssignment;
import io.weir.xml.expression.binding.BoundThrowExpression;
import io.weir.xml.expression.binding.BoundTupleElement;
import io.weir.xml.expression.binding.BoundTupleEquality;
import io.weir.xml.expression.binding.BoundTupleLiteral;
import io.weir.xml.expression.binding.BoundTypeOf;
import io.weir.xml.expression.binding.BoundTypeParameterCreation;
import io.weir.xml.expression.binding.BoundUnaryOperator;
import io.weir.xml.expression.lowering.JavaExpression.Assign;
import io.weir.xml.expression.lowering.JavaExpression.Call;
import io.weir.xml.expression.lowering.JavaExpression.Cast;
import io.weir.xml.expression.lowering.JavaExpression.FunctionCall;
import io.weir.xml.expression.lowering.JavaExpression.InstanceCall;
import io.weir.xml.expression.lowering.JavaExpression.Literal;
import io.weir.xml.expression.lowering.JavaExpression.Local;
import io.weir.xml.expression.lowering.JavaExpression.StaticField;
import io.weir.xml.expression.lowering.JavaStatement.Evaluate;
import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.TypeSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Lowers expressions. The result is a Java expression of the typed Java form; what needs statements
 * (a setter's call, an initialiser, a branch with such parts) is added to the function before it,
 * and whatever stands to the left is then evaluated into temporaries first, so that C#'s order from
 * left to right is kept. This class holds that frame; each kind of expression has a lowerer of its
 * own.
 */
final class ExpressionLowerer implements BoundExpressionVisitor<JavaExpression> {
  private final FunctionLowerer function;
  final OperatorLowerer operators;
  final TextLowerer texts;
  final ConversionLowerer conversions;
  final ArrayLowerer arrays;
  final ConditionalLowerer conditionals;
  final PatternLowerer patterns;
  final CallLowerer calls;
  final ObjectLowerer objects;
  final TargetLowerer targets;
  final AssignmentLowerer assignments;
  final DeconstructionLowerer deconstructions;
  final DelegateLowerer delegates;
  final ReferenceLowerer references;

  ExpressionLowerer(FunctionLowerer function) {
    this.function = function;
    this.operators = new OperatorLowerer(function, this);
    this.texts = new TextLowerer(this);
    this.conversions = new ConversionLowerer(function, this);
    this.arrays = new ArrayLowerer(function, this);
    this.conditionals = new ConditionalLowerer(function, this);
    this.patterns = new PatternLowerer(function, this);
    this.calls = new CallLowerer(function, this);
    this.objects = new ObjectLowerer(function, this);
    this.targets = new TargetLowerer(function, this);
    this.assignments = new AssignmentLowerer(function, this);
    this.deconstructions = new DeconstructionLowerer(function, this);
    this.delegates = new DelegateLowerer(function, this);
    this.references = new ReferenceLowerer(function, this);
  }

  /** The value of an expression in the typed form of its type. */
  JavaExpression lower(BoundExpression expression) {
    ConstantValue constant = expression.constantValue();
    if (constant != null) {
      return function.unit.literal(constant, expression.type());
    }
    JavaExpression value = expression.accept(this);
    return expression.type().isVoid() ? value : JavaTypes.fromJava(value, expression.type());
  }

  /** The value of an expression, boxed. */
  JavaExpression lowerBoxed(BoundExpression expression) {
    return JavaTypes.box(lower(expression), expression.type());
  }

  /** An expression for its effect alone. */
  void lowerEffect(BoundExpression expression) {
    if (expression instanceof BoundAssignment assignment) {
      assignments.assign(assignment.left(), assignment.right(), false);
    } else if (expression instanceof BoundCompoundAssignment compound) {
      assignments.compound(compound.left(), compound.oldValue(), compound.newValue(), false, false);
    } else if (ReferenceLowerer.givesReference(expression)) {
      effect(references.of(expression));
    } else if (expression instanceof BoundIncrement increment) {
      assignments.compound(
          increment.operand(), increment.oldValue(), increment.newValue(), false, false);
    } else if (expression instanceof BoundConditionalAccess access) {
      conditionals.effect(access);
    } else if (expression instanceof BoundObjectInitialization initialization) {
      objects.initialize(initialization);
    } else if (expression instanceof BoundDeconstructionAssignment deconstruction) {
      deconstructions.deconstruct(deconstruction.deconstruction(), deconstruction.right(), false);
    } else {
      effect(expression.accept(this));
    }
  }

  /** Evaluates a Java expression for its effect. */
  void effect(JavaExpression value) {
    if (value instanceof Cast cast) {
      effect(cast.operand());
    } else if (value instanceof Assign assign) {
      function.store(assign.target(), assign.value());
    } else if (value instanceof Call || value instanceof FunctionCall) {
      function.add(new Evaluate(function.position(), value));
    } else if (value instanceof InstanceCall call) {
      if (call.type().isPrimitive() && call.arguments().isEmpty()) {
        effect(call.target()); // an unboxing of a result that nobody needs
      } else {
        function.add(new Evaluate(function.position(), value));
      }
    } else if (!value.isStable() && !(value instanceof Local)) {
      function.temp(value);
    }
  }

  /** Values from left to right. */
  List<JavaExpression> lowerAll(List<? extends BoundExpression> list) {
    List<JavaExpression> values = new ArrayList<>();
    for (BoundExpression expression : list) {
      next(values, () -> lower(expression));
    }
    return values;
  }

  /**
   * Evaluates one more value after others; if it needs statements, the others are kept in
   * temporaries before them.
   */
  void next(List<JavaExpression> before, Supplier<JavaExpression> value) {
    JavaExpression[] result = new JavaExpression[1];
    List<JavaStatement> needed = function.collect(() -> result[0] = value.get());
    if (!needed.isEmpty()) {
      keepAll(before);
      function.addAll(needed);
    }
    before.add(result[0]);
  }

  /** Gives each value a form that can be read later. */
  void keepAll(List<JavaExpression> values) {
    for (int i = 0; i < values.size(); i++) {
      values.set(i, keep(values.get(i)));
    }
  }

  /** A form of the value that can be read later, and more than once. */
  JavaExpression keep(JavaExpression value) {
    return value.isStable() ? value : function.temp(value);
  }

  @Override
  public JavaExpression visitLiteral(BoundLiteral node) {
    return function.unit.literal(node.constantValue(), node.type());
  }

  @Override
  public JavaExpression visitLocal(BoundLocal node) {
    return function.storage(node.local()).read();
  }

  @Override
  public JavaExpression visitParameter(BoundParameter node) {
    return function.storage(node.parameter()).read();
  }

  @Override
  public JavaExpression visitReceiverPlaceholder(BoundReceiverPlaceholder node) {
    return function.placeholder(node);
  }

  @Override
  public JavaExpression visitFieldAccess(BoundFieldAccess node) {
    java.lang.reflect.Field field = node.field().javaField();
    return new StaticField(field.getDeclaringClass(), field.getName(), field.getType());
  }

  @Override
  public JavaExpression visitDefaultExpression(BoundDefaultExpression node) {
    TypeSymbol type = node.type();
    Class<?> typed = JavaTypes.typed(type);
    if (type.isNullable() || type.isReferenceType()) {
      return new Literal(null, typed);
    }
    if (typed.isPrimitive()) {
      return JavaTypes.zero(typed);
    }
    return JavaTypes.cast(
        JavaExpressions.operator("defaultOf", Object.class, function.runtimeType(type)), typed);
  }

  @Override
  public JavaExpression visitTypeOf(BoundTypeOf node) {
    return function.runtimeType(node.operandType());
  }

  @Override
  public JavaExpression visitTypeParameterCreation(BoundTypeParameterCreation node) {
    return JavaExpressions.operator("create", Object.class, function.runtimeType(node.type()));
  }

  @Override
  public JavaExpression visitDiscard(BoundDiscard node) {
    throw new IllegalStateException("a discard has no value");
  }

  @Override
  public JavaExpression visitBadExpression(BoundBadExpression node) {
    throw new IllegalStateException("a bad expression reached the lowering");
  }

  @Override
  public JavaExpression visitThrowExpression(BoundThrowExpression node) {
    raise(lower(node.expression()));
    Class<?> type = JavaTypes.typed(node.type());
    return type == void.class ? JavaExpressions.NULL : JavaTypes.zero(type);
  }

  void raise(JavaExpression exception) {
    effect(JavaExpressions.operator("raise", void.class, exception));
  }

  @Override
  public JavaExpression visitBinaryOperator(BoundBinaryOperator node) {
    return operators.binary(node);
  }

  @Override
  public JavaExpression visitUnaryOperator(BoundUnaryOperator node) {
    return operators.unary(node);
  }

  @Override
  public JavaExpression visitInterpolatedString(BoundInterpolatedString node) {
    return texts.interpolate(node);
  }

  @Override
  public JavaExpression visitTupleEquality(BoundTupleEquality node) {
    return operators.tupleEquality(node);
  }

  @Override
  public JavaExpression visitConversion(BoundConversion node) {
    return conversions.lower(node);
  }

  @Override
  public JavaExpression visitArrayLength(BoundArrayLength node) {
    return arrays.length(node);
  }

  @Override
  public JavaExpression visitArrayAccess(BoundArrayAccess node) {
    return targets.value(node);
  }

  @Override
  public JavaExpression visitArrayCreation(BoundArrayCreation node) {
    return arrays.create(node);
  }

  @Override
  public JavaExpression visitConditional(BoundConditional node) {
    return conditionals.conditional(node);
  }

  @Override
  public JavaExpression visitNullCoalescing(BoundNullCoalescing node) {
    return conditionals.coalesce(node);
  }

  @Override
  public JavaExpression visitConditionalAccess(BoundConditionalAccess node) {
    return conditionals.access(node);
  }

  @Override
  public JavaExpression visitIsOperator(BoundIsOperator node) {
    return patterns.is(node);
  }

  @Override
  public JavaExpression visitAsOperator(BoundAsOperator node) {
    return patterns.as(node);
  }

  @Override
  public JavaExpression visitIsPattern(BoundIsPattern node) {
    return patterns.isPattern(node);
  }

  @Override
  public JavaExpression visitCall(BoundCall node) {
    return ReferenceLowerer.givesReference(node)
        ? ReferenceLowerer.read(references.of(node), node.type())
        : calls.method(node);
  }

  @Override
  public JavaExpression visitRefAssignment(BoundRefAssignment node) {
    return ReferenceLowerer.read(references.assign(node), node.type());
  }

  @Override
  public JavaExpression visitDelegateCall(BoundDelegateCall node) {
    return calls.delegate(node);
  }

  @Override
  public JavaExpression visitObjectCreation(BoundObjectCreation node) {
    return calls.constructor(node);
  }

  @Override
  public JavaExpression visitObjectInitialization(BoundObjectInitialization node) {
    return objects.initialize(node);
  }

  @Override
  public JavaExpression visitAnonymousObjectCreation(BoundAnonymousObjectCreation node) {
    return objects.anonymous(node);
  }

  @Override
  public JavaExpression visitAnonymousProperty(BoundAnonymousProperty node) {
    return objects.anonymousProperty(node);
  }

  @Override
  public JavaExpression visitTupleLiteral(BoundTupleLiteral node) {
    return objects.tupleLiteral(node);
  }

  @Override
  public JavaExpression visitPropertyAccess(BoundPropertyAccess node) {
    return targets.value(node);
  }

  @Override
  public JavaExpression visitIndexerAccess(BoundIndexerAccess node) {
    return targets.value(node);
  }

  @Override
  public JavaExpression visitLambda(BoundLambda node) {
    return delegates.lambda(node);
  }

  @Override
  public JavaExpression visitDelegateCreation(BoundDelegateCreation node) {
    return delegates.methodGroup(node);
  }

  @Override
  public JavaExpression visitArrayInitializer(BoundArrayInitializer node) {
    throw new IllegalStateException("an array initialiser outside an array");
  }

  @Override
  public JavaExpression visitTupleElement(BoundTupleElement node) {
    return ObjectLowerer.tupleElement(lower(node.receiver()), node.index(), node.type());
  }

  @Override
  public JavaExpression visitAssignment(BoundAssignment node) {
    return assignments.assign(node.left(), node.right(), true);
  }

  @Override
  public JavaExpression visitCompoundAssignment(BoundCompoundAssignment node) {
    return assignments.compound(node.left(), node.oldValue(), node.newValue(), true, false);
  }

  @Override
  public JavaExpression visitIncrement(BoundIncrement node) {
    return assignments.compound(
        node.operand(), node.oldValue(), node.newValue(), true, !node.isPrefix());
  }

  @Override
  public JavaExpression visitDeconstructionAssignment(BoundDeconstructionAssignment node) {
    return deconstructions.deconstruct(node.deconstruction(), node.right(), true);
  }
}
