package io.weir.xml.expression.lowering;

import io.weir.runtime.dotnet.AnonymousObject;
import io.weir.runtime.dotnet.Arrays;
import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.DotNetArray;
import io.weir.runtime.dotnet.Fn;
import io.weir.runtime.dotnet.Operators;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.ValueTuple;
import io.weir.xml.expression.binding.*;
import io.weir.xml.expression.lowering.JavaExpression.Assign;
import io.weir.xml.expression.lowering.JavaExpression.Binary;
import io.weir.xml.expression.lowering.JavaExpression.BudgetValue;
import io.weir.xml.expression.lowering.JavaExpression.Call;
import io.weir.xml.expression.lowering.JavaExpression.Cast;
import io.weir.xml.expression.lowering.JavaExpression.Conditional;
import io.weir.xml.expression.lowering.JavaExpression.Element;
import io.weir.xml.expression.lowering.JavaExpression.Field;
import io.weir.xml.expression.lowering.JavaExpression.FunctionCall;
import io.weir.xml.expression.lowering.JavaExpression.InstanceCall;
import io.weir.xml.expression.lowering.JavaExpression.InstanceOf;
import io.weir.xml.expression.lowering.JavaExpression.Literal;
import io.weir.xml.expression.lowering.JavaExpression.Local;
import io.weir.xml.expression.lowering.JavaExpression.New;
import io.weir.xml.expression.lowering.JavaExpression.NewArray;
import io.weir.xml.expression.lowering.JavaExpression.NewDelegate;
import io.weir.xml.expression.lowering.JavaExpression.StaticField;
import io.weir.xml.expression.lowering.JavaExpression.Unary;
import io.weir.xml.expression.lowering.JavaStatement.Evaluate;
import io.weir.xml.expression.lowering.JavaStatement.If;
import io.weir.xml.expression.lowering.JavaStatement.Store;
import io.weir.xml.expression.symbols.AnonymousTypeSymbol;
import io.weir.xml.expression.symbols.ArrayTypeSymbol;
import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.NamedTypeSymbol;
import io.weir.xml.expression.symbols.ParameterSymbol;
import io.weir.xml.expression.symbols.RefKind;
import io.weir.xml.expression.symbols.SpecialType;
import io.weir.xml.expression.symbols.TupleTypeSymbol;
import io.weir.xml.expression.symbols.TypeParameterSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.symbols.TypeTable;
import io.weir.xml.expression.symbols.VariableSymbol;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lowers expressions. The result is a Java expression of the typed Java form; what needs statements
 * (a setter's call, an initialiser, a branch with such parts) is added to the function before it,
 * and whatever stands to the left is then evaluated into temporaries first, so that C#'s order from
 * left to right is kept.
 */
final class ExpressionLowerer implements BoundExpressionVisitor<JavaExpression> {
  private static final JavaExpression NULL = new Literal(null, Object.class);

  private final FunctionLowerer function;
  private final OperatorLowerer operators;

  ExpressionLowerer(FunctionLowerer function) {
    this.function = function;
    this.operators = new OperatorLowerer(function, this);
  }

  // ---- the frame

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
      assign(assignment.left(), assignment.right(), false);
    } else if (expression instanceof BoundCompoundAssignment compound) {
      compound(compound.left(), compound.oldValue(), compound.newValue(), false, false);
    } else if (expression instanceof BoundIncrement increment) {
      compound(increment.operand(), increment.oldValue(), increment.newValue(), false, false);
    } else if (expression instanceof BoundConditionalAccess access) {
      conditionalEffect(access);
    } else if (expression instanceof BoundObjectInitialization initialization) {
      initialize(initialization);
    } else if (expression instanceof BoundDeconstructionAssignment deconstruction) {
      deconstruct(deconstruction.deconstruction(), deconstruction.right(), false);
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
      if (call.target() instanceof Local) {
        function.add(new Evaluate(function.position(), value));
      } else if (call.arguments().isEmpty()) {
        // An unboxing of a result that nobody needs.
        effect(call.target());
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
  void next(List<JavaExpression> before, java.util.function.Supplier<JavaExpression> value) {
    JavaExpression[] result = new JavaExpression[1];
    List<JavaStatement> needed = function.collect(() -> result[0] = value.get());
    if (!needed.isEmpty()) {
      keepAll(before);
      function.addAll(needed);
    }
    before.add(result[0]);
  }

  private void keepAll(List<JavaExpression> values) {
    for (int i = 0; i < values.size(); i++) {
      values.set(i, keep(values.get(i)));
    }
  }

  /** A form of the value that can be read later, and more than once. */
  JavaExpression keep(JavaExpression value) {
    return value.isStable() ? value : function.temp(value);
  }

  private static JavaExpression call(
      Class<?> owner, String method, Class<?> type, JavaExpression... arguments) {
    return new Call(owner, method, List.of(arguments), type);
  }

  static JavaExpression operator(String method, Class<?> type, JavaExpression... arguments) {
    return call(Operators.class, method, type, arguments);
  }

  private static JavaExpression intLiteral(int value) {
    return new Literal(value, int.class);
  }

  static JavaExpression isNull(JavaExpression value) {
    return new Binary("==", value, new Literal(null, value.type()), boolean.class);
  }

  static JavaExpression isNotNull(JavaExpression value) {
    return new Binary("!=", value, new Literal(null, value.type()), boolean.class);
  }

  // ---- variables, literals

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
    return JavaTypes.cast(operator("defaultOf", Object.class, function.runtimeType(type)), typed);
  }

  @Override
  public JavaExpression visitTypeOf(BoundTypeOf node) {
    return function.runtimeType(node.operandType());
  }

  @Override
  public JavaExpression visitTypeParameterCreation(BoundTypeParameterCreation node) {
    return operator("create", Object.class, function.runtimeType(node.type()));
  }

  @Override
  public JavaExpression visitDiscard(BoundDiscard node) {
    throw new IllegalStateException("a discard has no value");
  }

  @Override
  public JavaExpression visitBadExpression(BoundBadExpression node) {
    throw new IllegalStateException("a bad expression reached the lowering");
  }

  // ---- arrays

  @Override
  public JavaExpression visitArrayLength(BoundArrayLength node) {
    JavaExpression array = lower(node.array());
    if (array.type().isArray()) {
      return new Field(array, "length", int.class);
    }
    return call(Arrays.class, "length", int.class, array);
  }

  private static List<BoundExpression> partsOf(BoundArrayAccess node) {
    List<BoundExpression> parts = new ArrayList<>();
    parts.add(node.array());
    parts.addAll(node.indices());
    return parts;
  }

  private static JavaExpression index(JavaExpression value, TypeSymbol type) {
    return switch (type.specialType()) {
      case UINT32 ->
          operatorIndex(
              NumericConversions.convert(value, SpecialType.UINT32, SpecialType.INT64, false));
      case INT64, UINT64 -> operatorIndex(value);
      default -> value;
    };
  }

  private static JavaExpression operatorIndex(JavaExpression value) {
    return call(Arrays.class, "index", int.class, value);
  }

  private static JavaExpression indices(BoundArrayAccess node, List<JavaExpression> parts) {
    List<JavaExpression> all = new ArrayList<>();
    for (int i = 0; i < node.indices().size(); i++) {
      all.add(index(parts.get(i + 1), node.indices().get(i).type()));
    }
    return new NewArray(all, int[].class);
  }

  private JavaExpression readElement(BoundArrayAccess node, List<JavaExpression> parts) {
    JavaExpression array = parts.get(0);
    if (node.indices().size() > 1) {
      return JavaTypes.fromJava(
          call(Arrays.class, "getAt", Object.class, array, indices(node, parts)), node.type());
    }
    JavaExpression index = index(parts.get(1), node.indices().get(0).type());
    if (array.type() == byte[].class) {
      return call(Arrays.class, "getByte", int.class, array, index);
    }
    if (array.type().isArray()) {
      return JavaTypes.fromJava(
          new Element(array, index, array.type().getComponentType()), node.type());
    }
    return JavaTypes.fromJava(call(Arrays.class, "get", Object.class, array, index), node.type());
  }

  private void writeElement(
      BoundArrayAccess node, List<JavaExpression> parts, JavaExpression value) {
    JavaExpression array = parts.get(0);
    if (node.indices().size() > 1) {
      effect(
          call(
              Arrays.class,
              "setAt",
              void.class,
              array,
              indices(node, parts),
              JavaTypes.box(value, node.type())));
      return;
    }
    JavaExpression index = index(parts.get(1), node.indices().get(0).type());
    if (array.type() == byte[].class) {
      effect(call(Arrays.class, "setByte", int.class, array, index, value));
    } else if (array.type().isArray()) {
      Class<?> element = array.type().getComponentType();
      function.add(
          new Store(
              function.position(),
              new Element(array, index, element),
              JavaTypes.adapt(value, node.type(), element)));
    } else {
      effect(
          call(Arrays.class, "set", void.class, array, index, JavaTypes.box(value, node.type())));
    }
  }

  @Override
  public JavaExpression visitArrayAccess(BoundArrayAccess node) {
    return readElement(node, lowerAll(partsOf(node)));
  }

  @Override
  public JavaExpression visitArrayCreation(BoundArrayCreation node) {
    ArrayTypeSymbol type = node.type();
    if (type.rank() > 1) {
      return rectangular(node);
    }
    TypeSymbol element = type.elementType();
    BoundArrayInitializer initializer = node.initializer();
    Class<?> typed = JavaTypes.typed(type);
    if (initializer == null) {
      JavaExpression size = lower(node.sizes().get(0));
      JavaExpression length =
          NumericConversions.convert(
              size, node.sizes().get(0).type().specialType(), SpecialType.INT64, false);
      return JavaTypes.cast(
          operator("newArray", Object.class, function.runtimeType(element), length), typed);
    }
    if (typed.isArray() && typed != byte[].class) {
      Class<?> component = typed.getComponentType();
      List<JavaExpression> values = lowerAll(initializer.elements());
      List<JavaExpression> adapted = new ArrayList<>();
      for (JavaExpression value : values) {
        adapted.add(JavaTypes.adapt(value, element, component));
      }
      if (adapted.size() <= 200) {
        return new NewArray(adapted, typed);
      }
      return fill(adapted, component, typed, element);
    }
    List<JavaExpression> values = new ArrayList<>();
    for (BoundExpression value : initializer.elements()) {
      next(values, () -> lowerBoxed(value));
    }
    return JavaTypes.cast(
        call(
            Arrays.class,
            "fromObjects",
            Object.class,
            function.runtimeType(element),
            new NewArray(values, Object[].class)),
        typed);
  }

  private JavaExpression fill(
      List<JavaExpression> values, Class<?> component, Class<?> typed, TypeSymbol element) {
    JavaExpression array =
        function.temp(
            JavaTypes.cast(
                operator(
                    "newArray",
                    Object.class,
                    function.runtimeType(element),
                    new Literal((long) values.size(), long.class)),
                typed));
    for (int i = 0; i < values.size(); i++) {
      function.add(
          new Store(
              function.position(), new Element(array, intLiteral(i), component), values.get(i)));
    }
    return array;
  }

  /** An array of several dimensions. */
  private JavaExpression rectangular(BoundArrayCreation node) {
    ArrayTypeSymbol type = node.type();
    List<JavaExpression> values = new ArrayList<>();
    for (BoundExpression size : node.sizes()) {
      next(
          values,
          () ->
              new Call(
                  Arrays.class,
                  "index",
                  List.of(
                      NumericConversions.convert(
                          lower(size), size.type().specialType(), SpecialType.INT64, false)),
                  int.class));
    }
    int sizes = values.size();
    BoundArrayInitializer initializer = node.initializer();
    if (initializer != null) {
      flatten(initializer, values);
    }
    return call(
        Arrays.class,
        "rectangular",
        Object.class,
        function.runtimeType(type.elementType()),
        new NewArray(values.subList(0, sizes), int[].class),
        new NewArray(values.subList(sizes, values.size()), Object[].class));
  }

  private void flatten(BoundArrayInitializer initializer, List<JavaExpression> into) {
    for (BoundExpression element : initializer.elements()) {
      if (element instanceof BoundArrayInitializer inner) {
        flatten(inner, into);
      } else {
        next(into, () -> lowerBoxed(element));
      }
    }
  }

  @Override
  public JavaExpression visitArrayInitializer(BoundArrayInitializer node) {
    throw new IllegalStateException("an array initialiser outside an array");
  }

  // ---- operators

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
    return operators.interpolate(node);
  }

  @Override
  public JavaExpression visitTupleEquality(BoundTupleEquality node) {
    return operators.tupleEquality(node);
  }

  @Override
  public JavaExpression visitConversion(BoundConversion node) {
    return new ConversionLowerer(function, this).lower(node);
  }

  @Override
  public JavaExpression visitConditional(BoundConditional node) {
    ConstantValue known = node.condition().constantValue();
    if (known != null) {
      return lower(known.isTrue() ? node.consequence() : node.alternative());
    }
    JavaExpression condition = lower(node.condition());
    return choose(
        condition,
        () -> lower(node.consequence()),
        () -> lower(node.alternative()),
        JavaTypes.typed(node.type()));
  }

  /** {@code condition ? then : otherwise}; with statements if an arm needs them. */
  JavaExpression choose(
      JavaExpression condition,
      java.util.function.Supplier<JavaExpression> then,
      java.util.function.Supplier<JavaExpression> otherwise,
      Class<?> type) {
    JavaExpression[] values = new JavaExpression[2];
    List<JavaStatement> first = function.collect(() -> values[0] = then.get());
    List<JavaStatement> second = function.collect(() -> values[1] = otherwise.get());
    if (condition instanceof Literal literal) {
      boolean holds = Boolean.TRUE.equals(literal.value());
      function.addAll(holds ? first : second);
      return JavaTypes.cast(holds ? values[0] : values[1], type);
    }
    if (first.isEmpty() && second.isEmpty()) {
      return new Conditional(condition, values[0], values[1], type);
    }
    Local result = function.variable(type);
    int position = function.position();
    function.add(
        new If(
            position,
            condition,
            function.collect(
                () -> {
                  function.addAll(first);
                  function.store(result, JavaTypes.cast(values[0], type));
                }),
            function.collect(
                () -> {
                  function.addAll(second);
                  function.store(result, JavaTypes.cast(values[1], type));
                })));
    return result;
  }

  @Override
  public JavaExpression visitNullCoalescing(BoundNullCoalescing node) {
    TypeSymbol leftType = node.left().type();
    JavaExpression left = keep(lower(node.left()));
    if (left instanceof Literal literal && literal.value() == null) {
      return lower(node.right());
    }
    function.placeholder(
        node.leftValue(),
        leftType.isNullable() && !node.leftValue().type().isNullable()
            ? JavaTypes.unbox(left, node.leftValue().type())
            : left);
    return choose(
        isNotNull(left),
        () -> lower(node.leftResult()),
        () -> lower(node.right()),
        JavaTypes.typed(node.type()));
  }

  private JavaExpression receiverOf(BoundConditionalAccess node) {
    JavaExpression receiver = keep(lower(node.receiver()));
    TypeSymbol type = node.receiver().type();
    function.placeholder(
        node.placeholder(),
        type.isNullable() ? JavaTypes.unbox(receiver, node.placeholder().type()) : receiver);
    return receiver;
  }

  @Override
  public JavaExpression visitConditionalAccess(BoundConditionalAccess node) {
    JavaExpression receiver = receiverOf(node);
    Class<?> type = JavaTypes.typed(node.type());
    return choose(
        isNotNull(receiver), () -> lower(node.whenNotNull()), () -> new Literal(null, type), type);
  }

  private void conditionalEffect(BoundConditionalAccess node) {
    JavaExpression receiver = receiverOf(node);
    function.add(
        new If(
            function.position(),
            isNotNull(receiver),
            function.collect(() -> lowerEffect(node.whenNotNull())),
            List.of()));
  }

  @Override
  public JavaExpression visitThrowExpression(BoundThrowExpression node) {
    raise(lower(node.expression()));
    Class<?> type = JavaTypes.typed(node.type());
    return type == void.class ? NULL : JavaTypes.zero(type);
  }

  void raise(JavaExpression exception) {
    effect(operator("raise", void.class, exception));
  }

  // ---- types and patterns

  JavaExpression test(JavaExpression value, TypeSymbol valueType, TypeSymbol target) {
    TypeSymbol plain = target.isNullable() ? target.nullableUnderlying() : target;
    if (value.type().isPrimitive()
        || (valueType.isValueType() && !(valueType instanceof TypeParameterSymbol))) {
      if (valueType.equals(plain)) {
        return new Literal(true, boolean.class);
      }
      if (valueType.isNullable() && valueType.nullableUnderlying().equals(plain)) {
        return isNotNull(value);
      }
    }
    JavaExpression boxed = JavaTypes.box(value, valueType);
    if (JavaTypes.classDecides(plain) || JavaTypes.isPrimitive(plain)) {
      Class<?> box = JavaTypes.boxed(plain);
      if (boxed.type().isAssignableFrom(box)) {
        return new InstanceOf(boxed, box);
      }
    }
    return operator("is", boolean.class, boxed, function.runtimeType(target));
  }

  @Override
  public JavaExpression visitIsOperator(BoundIsOperator node) {
    JavaExpression value = lower(node.operand());
    JavaExpression test = test(value, node.operand().type(), node.targetType());
    if (test instanceof Literal) {
      effect(value);
    }
    return test;
  }

  @Override
  public JavaExpression visitAsOperator(BoundAsOperator node) {
    JavaExpression value = lower(node.operand());
    TypeSymbol from = node.operand().type();
    JavaExpression boxed = JavaTypes.box(value, from);
    Class<?> typed = JavaTypes.typed(node.type());
    TypeSymbol plain = node.type().isNullable() ? node.type().nullableUnderlying() : node.type();
    if (JavaTypes.classDecides(plain) || JavaTypes.isPrimitive(plain)) {
      Class<?> box = JavaTypes.boxed(plain);
      if (boxed.type().isAssignableFrom(box)) {
        JavaExpression kept = keep(boxed);
        return new Conditional(
            new InstanceOf(kept, box), new Cast(kept, typed), new Literal(null, typed), typed);
      }
    }
    return JavaTypes.fromJava(
        operator("as", Object.class, boxed, function.runtimeType(node.type())), node.type());
  }

  @Override
  public JavaExpression visitIsPattern(BoundIsPattern node) {
    JavaExpression value = keep(lower(node.expression()));
    return match(value, node.expression().type(), node.pattern());
  }

  /** Whether a kept value matches; a variable of the pattern is set if it does. */
  JavaExpression match(JavaExpression value, TypeSymbol type, BoundPattern pattern) {
    if (pattern instanceof BoundVarPattern variable) {
      if (variable.local() != null) {
        declareIfNeeded(variable.local());
        function.store(variable.local(), value);
      }
      return new Literal(true, boolean.class);
    }
    if (pattern instanceof BoundConstantPattern constant) {
      return operators.equalsConstant(value, type, constant.value());
    }
    BoundDeclarationPattern declaration = (BoundDeclarationPattern) pattern;
    JavaExpression test = test(value, type, declaration.type());
    if (declaration.local() == null) {
      return test;
    }
    declareIfNeeded(declaration.local());
    JavaExpression found =
        type.equals(declaration.type())
            ? value
            : new ConversionLowerer(function, this).known(value, type, declaration.type());
    if (test instanceof Literal) {
      function.store(declaration.local(), found);
      return test;
    }
    JavaExpression matched = function.temp(test);
    function.add(
        new If(
            function.position(),
            matched,
            function.collect(() -> function.store(declaration.local(), found)),
            List.of()));
    return matched;
  }

  private void declareIfNeeded(VariableSymbol symbol) {
    if (!function.isDeclared(symbol)) {
      function.declareLocal(symbol, null);
    }
  }

  // ---- calls

  /** Arguments on the way to a Java method. */
  private static final class Arguments {
    final List<JavaExpression> values = new ArrayList<>();
    final List<Runnable> after = new ArrayList<>();
  }

  /**
   * Evaluates a receiver and arguments in C#'s order; the values come back in the order of the
   * parameters. What {@code ref} and {@code out} change is stored afterwards.
   */
  private Arguments arguments(
      @Nullable BoundExpression receiver,
      List<BoundExpression> arguments,
      List<Integer> order,
      List<ParameterSymbol> parameters,
      List<Class<?>> places) {
    Arguments result = new Arguments();
    int first = 0;
    if (receiver != null) {
      next(result.values, () -> JavaTypes.adapt(lower(receiver), receiver.type(), places.get(0)));
      first = 1;
    }
    int offset = first;
    List<Integer> sequence = new ArrayList<>(order);
    if (sequence.isEmpty()) {
      for (int i = 0; i < arguments.size(); i++) {
        sequence.add(i);
      }
    }
    for (int i : sequence) {
      BoundExpression argument = arguments.get(i);
      RefKind kind = i < parameters.size() ? parameters.get(i).refKind() : RefKind.NONE;
      next(
          result.values,
          () ->
              kind == RefKind.NONE
                  ? JavaTypes.adapt(lower(argument), argument.type(), places.get(offset + i))
                  : reference(argument, kind, result.after));
    }
    if (!order.isEmpty()) {
      List<JavaExpression> sorted = new ArrayList<>(result.values);
      for (int k = 0; k < sequence.size(); k++) {
        sorted.set(offset + sequence.get(k), result.values.get(offset + k));
      }
      boolean same = sorted.equals(result.values);
      if (!same) {
        keepAll(result.values);
        for (int k = 0; k < sequence.size(); k++) {
          sorted.set(offset + sequence.get(k), result.values.get(offset + k));
        }
        if (offset == 1) {
          sorted.set(0, result.values.get(0));
        }
      }
      result.values.clear();
      result.values.addAll(sorted);
    }
    return result;
  }

  private JavaExpression reference(BoundExpression argument, RefKind kind, List<Runnable> after) {
    if (argument instanceof BoundDiscard) {
      return new New(List.of(), Ref.class);
    }
    VariableSymbol symbol = null;
    if (argument instanceof BoundLocal local) {
      symbol = local.local();
      declareIfNeeded(symbol);
    } else if (argument instanceof BoundParameter parameter) {
      symbol = parameter.parameter();
    }
    if (symbol != null) {
      VariableSymbol variable = symbol;
      Storage storage = function.storage(variable);
      if (storage.isCell()) {
        return storage.local();
      }
      JavaExpression cell =
          kind == RefKind.OUT
              ? new New(List.of(), Ref.class)
              : new New(List.of(JavaTypes.box(storage.read(), variable.type())), Ref.class);
      Local place = function.temp(cell);
      after.add(
          () ->
              function.store(
                  variable,
                  JavaTypes.unbox(new Field(place, "value", Object.class), variable.type())));
      return place;
    }
    if (kind == RefKind.IN) {
      return new New(List.of(JavaTypes.box(lower(argument), argument.type())), Ref.class);
    }
    List<JavaExpression> parts = lowerAll(parts(argument));
    keepAll(parts);
    JavaExpression first =
        kind == RefKind.OUT ? NULL : JavaTypes.box(read(argument, parts), argument.type());
    Local place = function.temp(new New(List.of(first), Ref.class));
    after.add(
        () ->
            write(
                argument,
                parts,
                JavaTypes.unbox(new Field(place, "value", Object.class), argument.type())));
    return place;
  }

  private JavaExpression finish(JavaExpression call, TypeSymbol type, List<Runnable> after) {
    if (after.isEmpty()) {
      return call;
    }
    if (type.isVoid()) {
      effect(call);
      after.forEach(Runnable::run);
      return NULL;
    }
    JavaExpression value = function.temp(call);
    after.forEach(Runnable::run);
    return value;
  }

  private static List<Class<?>> places(Method method) {
    return List.of(method.getParameterTypes());
  }

  private void addReified(MethodSymbol method, List<JavaExpression> values) {
    if (!method.isReified()) {
      return;
    }
    List<TypeSymbol> types = method.typeArguments();
    if (types.isEmpty() && method.containingType() != null) {
      types = typeArgumentsOf(method.containingType());
    }
    for (TypeSymbol type : types) {
      values.add(function.runtimeType(type));
    }
  }

  private static List<TypeSymbol> typeArgumentsOf(TypeSymbol type) {
    if (type.isNullable()) {
      return List.of(type.nullableUnderlying());
    }
    if (type instanceof NamedTypeSymbol named) {
      return named.typeArguments();
    }
    if (type instanceof TupleTypeSymbol tuple) {
      NamedTypeSymbol underlying = tuple.underlying();
      return underlying == null ? List.of() : underlying.typeArguments();
    }
    return List.of();
  }

  private static Method javaMethod(MethodSymbol method) {
    Method java = method.javaMethod();
    if (java == null) {
      throw new IllegalStateException("no Java method: " + method);
    }
    return java;
  }

  @Override
  public JavaExpression visitCall(BoundCall node) {
    MethodSymbol method = node.method();
    if (method.kind() == MethodSymbol.Kind.LOCAL_FUNCTION) {
      return localCall(node);
    }
    Method java = javaMethod(method);
    Arguments arguments =
        arguments(
            node.receiver(),
            node.arguments(),
            node.evaluationOrder(),
            method.parameters(),
            places(java));
    BoundExpression receiver = node.receiver();
    if (receiver != null
        && receiver.type().isReferenceType()
        && !java.getParameterTypes()[0].isPrimitive()) {
      checkReceiver(arguments.values);
    }
    addReified(method, arguments.values);
    JavaExpression call =
        new Call(java.getDeclaringClass(), java.getName(), arguments.values, java.getReturnType());
    return finish(call, node.type(), arguments.after);
  }

  /** A call on null fails once the arguments are evaluated, whatever the callee looks at. */
  private void checkReceiver(List<JavaExpression> values) {
    JavaExpression receiver = values.get(0);
    for (int i = 1; i < values.size(); i++) {
      if (!values.get(i).isStable() && !(values.get(i) instanceof Local)) {
        keepAll(values);
        receiver = values.get(0);
        break;
      }
    }
    values.set(0, JavaTypes.cast(operator("receiver", Object.class, receiver), receiver.type()));
  }

  private JavaExpression localCall(BoundCall node) {
    FunctionLowerer.LocalFunction local = function.localFunction(node.method());
    List<Class<?>> places = new ArrayList<>();
    for (ParameterSymbol parameter : local.symbol().parameters()) {
      places.add(
          parameter.refKind() == RefKind.NONE ? JavaTypes.typed(parameter.type()) : Ref.class);
    }
    Arguments arguments =
        arguments(
            null, node.arguments(), node.evaluationOrder(), local.symbol().parameters(), places);
    List<JavaExpression> all = new ArrayList<>(function.captureValues(local.captures()));
    for (TypeSymbol type : node.method().typeArguments()) {
      all.add(function.runtimeType(type));
    }
    all.addAll(arguments.values);
    JavaExpression call =
        new FunctionCall(local.function(), all, JavaTypes.typed(local.symbol().returnType()));
    return finish(call, node.type(), arguments.after);
  }

  @Override
  public JavaExpression visitDelegateCall(BoundDelegateCall node) {
    List<Class<?>> places = new ArrayList<>();
    places.add(Fn.class);
    for (int i = 0; i < node.arguments().size(); i++) {
      places.add(Object.class);
    }
    Arguments arguments =
        arguments(
            node.delegate(),
            node.arguments(),
            node.evaluationOrder(),
            node.invoke().parameters(),
            places);
    List<JavaExpression> boxed = new ArrayList<>();
    for (int i = 1; i < arguments.values.size(); i++) {
      boxed.add(arguments.values.get(i));
    }
    JavaExpression call = invoke(arguments.values.get(0), boxed);
    return finish(call, node.type(), arguments.after);
  }

  private static JavaExpression invoke(JavaExpression delegate, List<JavaExpression> boxed) {
    if (boxed.size() <= 4) {
      return new InstanceCall(delegate, "call" + boxed.size(), boxed, Object.class);
    }
    return new InstanceCall(
        delegate, "call", List.of(new NewArray(boxed, Object[].class)), Object.class);
  }

  @Override
  public JavaExpression visitObjectCreation(BoundObjectCreation node) {
    Method java = javaMethod(node.constructor());
    Arguments arguments =
        arguments(
            null,
            node.arguments(),
            node.evaluationOrder(),
            node.constructor().parameters(),
            places(java));
    if (node.constructor().isReified()) {
      for (TypeSymbol type : typeArgumentsOf(node.type())) {
        arguments.values.add(function.runtimeType(type));
      }
    }
    JavaExpression call =
        new Call(java.getDeclaringClass(), java.getName(), arguments.values, java.getReturnType());
    return finish(call, node.type(), arguments.after);
  }

  @Override
  public JavaExpression visitObjectInitialization(BoundObjectInitialization node) {
    return initialize(node);
  }

  private JavaExpression initialize(BoundObjectInitialization node) {
    JavaExpression object = keep(lower(node.object()));
    function.placeholder(node.placeholder(), object);
    for (BoundExpression effect : node.effects()) {
      lowerEffect(effect);
    }
    return function.placeholder(node.placeholder()); // a struct's is another one after each effect
  }

  @Override
  public JavaExpression visitAnonymousObjectCreation(BoundAnonymousObjectCreation node) {
    List<JavaExpression> values = new ArrayList<>();
    for (BoundExpression argument : node.arguments()) {
      next(values, () -> lowerBoxed(argument));
    }
    return call(
        AnonymousObject.class,
        "create",
        AnonymousObject.class,
        shape(node.type()),
        new NewArray(values, Object[].class));
  }

  private JavaExpression shape(AnonymousTypeSymbol type) {
    if (!type.containsTypeParameter()) {
      return function.unit.shape(type);
    }
    List<JavaExpression> names = new ArrayList<>();
    for (String name : type.propertyNames()) {
      names.add(new Literal(name, String.class));
    }
    return call(
        AnonymousObject.Shape.class,
        "of",
        AnonymousObject.Shape.class,
        new NewArray(names, String[].class),
        function.runtimeTypes(type.propertyTypes()));
  }

  @Override
  public JavaExpression visitAnonymousProperty(BoundAnonymousProperty node) {
    return JavaTypes.fromJava(
        call(
            AnonymousObject.class,
            "get",
            Object.class,
            lower(node.receiver()),
            intLiteral(node.index())),
        node.type());
  }

  @Override
  public JavaExpression visitTupleLiteral(BoundTupleLiteral node) {
    List<JavaExpression> values = new ArrayList<>();
    for (BoundExpression argument : node.arguments()) {
      next(values, () -> lowerBoxed(argument));
    }
    return tuple(node.type(), values);
  }

  JavaExpression tuple(TypeSymbol type, List<JavaExpression> boxed) {
    return call(
        ValueTuple.class,
        "ofFlat",
        ValueTuple.class,
        function.runtimeType(type),
        new NewArray(boxed, Object[].class));
  }

  static JavaExpression tupleElement(JavaExpression tuple, int index, TypeSymbol type) {
    return JavaTypes.fromJava(
        call(ValueTuple.class, "element", Object.class, tuple, intLiteral(index)), type);
  }

  @Override
  public JavaExpression visitTupleElement(BoundTupleElement node) {
    return tupleElement(lower(node.receiver()), node.index(), node.type());
  }

  @Override
  public JavaExpression visitPropertyAccess(BoundPropertyAccess node) {
    return readProperty(node, lowerAll(parts(node)));
  }

  private static JavaExpression readProperty(BoundPropertyAccess node, List<JavaExpression> parts) {
    Method getter = node.property().getter();
    if (getter == null) {
      throw new IllegalStateException("no getter: " + node.property());
    }
    List<JavaExpression> arguments = new ArrayList<>();
    BoundExpression receiver = node.receiver();
    if (receiver != null && !node.property().isStatic()) {
      arguments.add(JavaTypes.adapt(parts.get(0), receiver.type(), getter.getParameterTypes()[0]));
    }
    return JavaTypes.fromJava(
        new Call(getter.getDeclaringClass(), getter.getName(), arguments, getter.getReturnType()),
        node.type());
  }

  @Override
  public JavaExpression visitIndexerAccess(BoundIndexerAccess node) {
    return readIndexer(node, lowerAll(parts(node)));
  }

  private static List<JavaExpression> indexerArguments(
      BoundIndexerAccess node, List<JavaExpression> parts, Method accessor) {
    Class<?>[] places = accessor.getParameterTypes();
    List<JavaExpression> arguments = new ArrayList<>();
    arguments.add(JavaTypes.adapt(parts.get(0), node.receiver().type(), places[0]));
    for (int i = 0; i < node.arguments().size(); i++) {
      arguments.add(
          JavaTypes.adapt(parts.get(i + 1), node.arguments().get(i).type(), places[i + 1]));
    }
    return arguments;
  }

  private static JavaExpression readIndexer(BoundIndexerAccess node, List<JavaExpression> parts) {
    Method getter = node.indexer().getter();
    if (getter == null) {
      throw new IllegalStateException("no getter: " + node.indexer());
    }
    return JavaTypes.fromJava(
        new Call(
            getter.getDeclaringClass(),
            getter.getName(),
            indexerArguments(node, parts, getter),
            getter.getReturnType()),
        node.type());
  }

  // ---- targets

  /** What must be evaluated, from left to right, to read or write a target. */
  private static List<BoundExpression> parts(BoundExpression target) {
    if (target instanceof BoundArrayAccess access) {
      return partsOf(access);
    }
    if (target instanceof BoundPropertyAccess property) {
      BoundExpression receiver = property.receiver();
      return receiver == null || property.property().isStatic() ? List.of() : List.of(receiver);
    }
    if (target instanceof BoundIndexerAccess indexer) {
      List<BoundExpression> parts = new ArrayList<>();
      parts.add(indexer.receiver());
      parts.addAll(indexer.arguments());
      return parts;
    }
    if (target instanceof BoundTupleElement element) {
      return parts(element.receiver());
    }
    if (target instanceof BoundConversion conversion && conversion.conversion().isIdentity()) {
      return parts(conversion.operand());
    }
    return List.of();
  }

  private JavaExpression read(BoundExpression target, List<JavaExpression> parts) {
    if (target instanceof BoundArrayAccess access) {
      return readElement(access, parts);
    }
    if (target instanceof BoundPropertyAccess property) {
      return readProperty(property, parts);
    }
    if (target instanceof BoundIndexerAccess indexer) {
      return readIndexer(indexer, parts);
    }
    if (target instanceof BoundTupleElement element) {
      return tupleElement(read(element.receiver(), parts), element.index(), element.type());
    }
    if (target instanceof BoundConversion conversion && conversion.conversion().isIdentity()) {
      return read(conversion.operand(), parts);
    }
    return lower(target);
  }

  private void write(BoundExpression target, List<JavaExpression> parts, JavaExpression value) {
    if (target instanceof BoundDiscard) {
      effect(value);
    } else if (target instanceof BoundLocal local) {
      declareIfNeeded(local.local());
      function.store(local.local(), value);
    } else if (target instanceof BoundParameter parameter) {
      function.store(parameter.parameter(), value);
    } else if (target instanceof BoundReceiverPlaceholder placeholder) {
      function.placeholder(placeholder, keep(value));
    } else if (target instanceof BoundArrayAccess access) {
      writeElement(access, parts, value);
    } else if (target instanceof BoundPropertyAccess property) {
      writeProperty(property, parts, value);
    } else if (target instanceof BoundIndexerAccess indexer) {
      Method setter = indexer.indexer().setter();
      if (setter == null) {
        throw new IllegalStateException("no setter: " + indexer.indexer());
      }
      List<JavaExpression> arguments = indexerArguments(indexer, parts, setter);
      Class<?> place = setter.getParameterTypes()[arguments.size()];
      arguments.add(JavaTypes.adapt(value, indexer.type(), place));
      effect(
          new Call(
              setter.getDeclaringClass(), setter.getName(), arguments, setter.getReturnType()));
    } else if (target instanceof BoundTupleElement element) {
      JavaExpression changed =
          call(
              ValueTuple.class,
              "withElement",
              ValueTuple.class,
              read(element.receiver(), parts),
              intLiteral(element.index()),
              JavaTypes.box(value, element.type()));
      write(element.receiver(), parts, changed);
    } else if (target instanceof BoundConversion conversion
        && conversion.conversion().isIdentity()) {
      write(conversion.operand(), parts, value);
    } else {
      throw new IllegalStateException("not a target: " + target.getClass().getSimpleName());
    }
  }

  private void writeProperty(
      BoundPropertyAccess target, List<JavaExpression> parts, JavaExpression value) {
    Method setter = target.property().setter();
    if (setter == null) {
      throw new IllegalStateException("no setter: " + target.property());
    }
    List<JavaExpression> arguments = new ArrayList<>();
    BoundExpression receiver = target.receiver();
    if (receiver != null && !target.property().isStatic()) {
      arguments.add(JavaTypes.adapt(parts.get(0), receiver.type(), setter.getParameterTypes()[0]));
    }
    Class<?> place = setter.getParameterTypes()[arguments.size()];
    arguments.add(JavaTypes.adapt(value, target.type(), place));
    JavaExpression call =
        new Call(setter.getDeclaringClass(), setter.getName(), arguments, setter.getReturnType());
    if (setter.getReturnType() == void.class || receiver == null) {
      effect(call);
    } else {
      // A struct is immutable: its setter gives the changed value.
      write(receiver, List.of(), JavaTypes.fromJava(call, receiver.type()));
    }
  }

  @Override
  public JavaExpression visitAssignment(BoundAssignment node) {
    return assign(node.left(), node.right(), true);
  }

  private JavaExpression assign(BoundExpression left, BoundExpression right, boolean needed) {
    if (left instanceof BoundLocal || left instanceof BoundParameter) {
      VariableSymbol symbol =
          left instanceof BoundLocal local ? local.local() : ((BoundParameter) left).parameter();
      JavaExpression value = lower(right);
      if (left instanceof BoundLocal) {
        declareIfNeeded(symbol);
      }
      Storage storage = function.storage(symbol);
      if (needed && !storage.isCell()) {
        return new Assign(new Local(storage.local().name(), storage.local().type(), false), value);
      }
      if (needed) {
        value = keep(value);
      }
      function.store(symbol, value);
      return value;
    }
    List<BoundExpression> parts = parts(left);
    List<JavaExpression> values = lowerAll(parts);
    next(values, () -> lower(right));
    if (needed) {
      keepAll(values);
    }
    JavaExpression value = values.remove(values.size() - 1);
    write(left, values, value);
    return value;
  }

  @Override
  public JavaExpression visitCompoundAssignment(BoundCompoundAssignment node) {
    return compound(node.left(), node.oldValue(), node.newValue(), true, false);
  }

  @Override
  public JavaExpression visitIncrement(BoundIncrement node) {
    return compound(node.operand(), node.oldValue(), node.newValue(), true, !node.isPrefix());
  }

  private JavaExpression compound(
      BoundExpression left,
      BoundReceiverPlaceholder oldValue,
      BoundExpression newValue,
      boolean needed,
      boolean wantsOld) {
    List<JavaExpression> parts = lowerAll(parts(left));
    keepAll(parts);
    JavaExpression old = read(left, parts);
    boolean simple = !needed && (left instanceof BoundLocal || left instanceof BoundParameter);
    if (!simple) {
      old = keep(old);
    } else if (!old.type().isPrimitive()) {
      // It may be read twice: lifted operators and events look at it before they use it.
      old = keep(old);
    }
    function.placeholder(oldValue, old);
    JavaExpression value = lower(newValue);
    if (needed) {
      value = keep(value);
    }
    write(left, parts, value);
    return wantsOld ? old : value;
  }

  @Override
  public JavaExpression visitDeconstructionAssignment(BoundDeconstructionAssignment node) {
    return deconstruct(node.deconstruction(), node.right(), true);
  }

  private record Leaf(BoundExpression target, List<JavaExpression> parts) {}

  private JavaExpression deconstruct(
      BoundDeconstruction deconstruction, BoundExpression right, boolean needed) {
    List<Leaf> leaves = new ArrayList<>();
    collectTargets(deconstruction, leaves);
    JavaExpression value = keep(lower(right));
    List<JavaExpression> converted = new ArrayList<>();
    takeApart(deconstruction, value, converted);
    List<JavaExpression> boxed = new ArrayList<>();
    for (int i = 0; i < leaves.size(); i++) {
      Leaf leaf = leaves.get(i);
      write(leaf.target(), leaf.parts(), converted.get(i));
      boxed.add(JavaTypes.box(converted.get(i), leaf.target().type()));
    }
    if (!needed) {
      return NULL;
    }
    int[] at = new int[1];
    return assembled(deconstruction, boxed, at);
  }

  private JavaExpression assembled(
      BoundDeconstruction deconstruction, List<JavaExpression> boxed, int[] at) {
    List<JavaExpression> items = new ArrayList<>();
    List<TypeSymbol> types = new ArrayList<>();
    for (BoundDeconstructionElement element : deconstruction.elements()) {
      if (element.nested() != null) {
        items.add(assembled(element.nested(), boxed, at));
        types.add(typeOf(element.nested()));
      } else {
        items.add(boxed.get(at[0]++));
        types.add(targetOf(element).type());
      }
    }
    return tuple(TupleTypeSymbol.unnamed(types), items);
  }

  private static TypeSymbol typeOf(BoundDeconstruction deconstruction) {
    List<TypeSymbol> types = new ArrayList<>();
    for (BoundDeconstructionElement element : deconstruction.elements()) {
      types.add(element.nested() != null ? typeOf(element.nested()) : targetOf(element).type());
    }
    return TupleTypeSymbol.unnamed(types);
  }

  private static BoundExpression targetOf(BoundDeconstructionElement element) {
    BoundExpression target = element.target();
    if (target == null) {
      throw new IllegalStateException("a deconstruction without target");
    }
    return target;
  }

  private void collectTargets(BoundDeconstruction deconstruction, List<Leaf> leaves) {
    for (BoundDeconstructionElement element : deconstruction.elements()) {
      if (element.nested() != null) {
        collectTargets(element.nested(), leaves);
      } else {
        List<JavaExpression> parts = lowerAll(parts(targetOf(element)));
        keepAll(parts);
        leaves.add(new Leaf(targetOf(element), parts));
      }
    }
  }

  private void takeApart(
      BoundDeconstruction deconstruction, JavaExpression value, List<JavaExpression> converted) {
    function.placeholder(deconstruction.value(), value);
    MethodSymbol method = deconstruction.method();
    List<JavaExpression> parts = new ArrayList<>();
    if (method == null) {
      for (int i = 0; i < deconstruction.parts().size(); i++) {
        parts.add(function.temp(tupleElement(value, i, deconstruction.parts().get(i).type())));
      }
    } else {
      Method java = javaMethod(method);
      List<JavaExpression> arguments = new ArrayList<>();
      arguments.add(
          JavaTypes.adapt(value, deconstruction.value().type(), java.getParameterTypes()[0]));
      List<Local> cells = new ArrayList<>();
      for (int i = 0; i < deconstruction.parts().size(); i++) {
        Local cell = function.temp(new New(List.of(), Ref.class));
        cells.add(cell);
        arguments.add(cell);
      }
      addReified(method, arguments);
      effect(new Call(java.getDeclaringClass(), java.getName(), arguments, java.getReturnType()));
      for (int i = 0; i < cells.size(); i++) {
        parts.add(
            function.temp(
                JavaTypes.unbox(
                    new Field(cells.get(i), "value", Object.class),
                    deconstruction.parts().get(i).type())));
      }
    }
    for (int i = 0; i < deconstruction.elements().size(); i++) {
      BoundDeconstructionElement element = deconstruction.elements().get(i);
      function.placeholder(deconstruction.parts().get(i), parts.get(i));
      if (element.nested() != null) {
        takeApart(element.nested(), parts.get(i), converted);
      } else {
        BoundExpression conversion = element.converted();
        converted.add(conversion == null ? parts.get(i) : keep(lower(conversion)));
      }
    }
  }

  // ---- delegates

  @Override
  public JavaExpression visitLambda(BoundLambda node) {
    MethodSymbol signature = node.signature();
    List<VariableSymbol> captures = function.unit.capturesOf(signature);
    String name = "l" + function.unit.nextName();
    FunctionLowerer inner = function.inner(name, signature.returnType(), captures);
    for (ParameterSymbol parameter : signature.parameters()) {
      inner.declareParameter(parameter);
    }
    inner.add(
        new Evaluate(
            function.position(), call(Budget.class, "tick", void.class, new BudgetValue())));
    inner.lowerBody(node.body());
    List<TypeSymbol> parameters = new ArrayList<>();
    for (ParameterSymbol parameter : signature.parameters()) {
      parameters.add(parameter.type());
    }
    return delegate(
        name, function.captureValues(captures), parameters, signature.returnType(), node.type());
  }

  /** A delegate over a function of the unit whose parameters have these types. */
  private JavaExpression delegate(
      String name,
      List<JavaExpression> captures,
      List<TypeSymbol> parameters,
      TypeSymbol result,
      TypeSymbol delegateType) {
    List<JavaExpression> arguments = new ArrayList<>();
    List<Class<?>> captureTypes = new ArrayList<>();
    for (int i = 0; i < captures.size(); i++) {
      Class<?> type = captures.get(i).type();
      captureTypes.add(type);
      arguments.add(unboxJava(new Local("c" + i, Object.class, true), type));
    }
    for (int i = 0; i < parameters.size(); i++) {
      arguments.add(JavaTypes.fromJava(new Local("a" + i, Object.class, true), parameters.get(i)));
    }
    Class<?> typed = JavaTypes.typed(result);
    JavaExpression call = new FunctionCall(name, arguments, typed);
    if (typed != void.class) {
      call = JavaTypes.box(call, result);
    }
    int id =
        function.unit.addDelegate(
            new LoweredUnit.Delegate(name, captureTypes, parameters.size(), call));
    List<JavaExpression> boxed = new ArrayList<>();
    for (JavaExpression capture : captures) {
      boxed.add(boxJava(capture));
    }
    return new NewDelegate(id, boxed, function.runtimeType(delegateType));
  }

  /** A captured Java value as an Object: its Java type alone tells how to come back. */
  private static JavaExpression boxJava(JavaExpression value) {
    if (!value.type().isPrimitive()) {
      return value;
    }
    Class<?> box = java.lang.invoke.MethodType.methodType(value.type()).wrap().returnType();
    return new Call(box, "valueOf", List.of(value), box);
  }

  private static JavaExpression unboxJava(JavaExpression value, Class<?> type) {
    if (!type.isPrimitive()) {
      return JavaTypes.cast(value, type);
    }
    Class<?> box = java.lang.invoke.MethodType.methodType(type).wrap().returnType();
    return new InstanceCall(new Cast(value, box), type.getName() + "Value", List.of(), type);
  }

  @Override
  public JavaExpression visitDelegateCreation(BoundDelegateCreation node) {
    MethodSymbol method = node.method();
    MethodSymbol invoke = ((NamedTypeSymbol) node.type()).delegateInvoke();
    if (invoke == null) {
      throw new IllegalStateException("not a delegate: " + node.type());
    }
    List<TypeSymbol> parameters = new ArrayList<>();
    for (ParameterSymbol parameter : invoke.parameters()) {
      parameters.add(parameter.type());
    }
    String name = "l" + function.unit.nextName();
    boolean local = method.kind() == MethodSymbol.Kind.LOCAL_FUNCTION;
    if (local) {
      FunctionLowerer.LocalFunction target = function.localFunction(method);
      List<VariableSymbol> captures = target.captures();
      FunctionLowerer inner = function.inner(name, invoke.returnType(), captures);
      List<JavaExpression> arguments = new ArrayList<>(inner.captureValues(captures));
      for (TypeSymbol type : method.typeArguments()) {
        arguments.add(inner.runtimeType(type));
      }
      for (int i = 0; i < parameters.size(); i++) {
        ParameterSymbol parameter = ParameterSymbol.of("a" + i, parameters.get(i), i);
        inner.declareParameter(parameter);
        arguments.add(
            JavaTypes.adapt(
                inner.storage(parameter).read(),
                parameters.get(i),
                JavaTypes.typed(target.symbol().parameters().get(i).type())));
      }
      JavaExpression call =
          new FunctionCall(
              target.function(), arguments, JavaTypes.typed(target.symbol().returnType()));
      finishForward(inner, call, method.returnType(), invoke.returnType());
      return delegate(
          name, function.captureValues(captures), parameters, invoke.returnType(), node.type());
    }
    Method java = javaMethod(method);
    List<JavaExpression> captures = new ArrayList<>();
    FunctionLowerer inner = function.inner(name, invoke.returnType(), List.of());
    List<JavaExpression> arguments = new ArrayList<>();
    captures.addAll(function.captureValues(List.of()));
    BoundExpression receiver = node.receiver();
    if (receiver != null) {
      JavaExpression target = lowerBoxed(receiver);
      if (!node.invokedAsExtension()) {
        target = operator("delegateTarget", Object.class, target);
      }
      ParameterSymbol parameter = ParameterSymbol.of("target", receiver.type(), 0);
      inner.declareParameter(parameter);
      captures.add(JavaTypes.fromJava(target, receiver.type()));
      arguments.add(
          JavaTypes.adapt(
              inner.storage(parameter).read(), receiver.type(), java.getParameterTypes()[0]));
    }
    for (int i = 0; i < parameters.size(); i++) {
      ParameterSymbol parameter = ParameterSymbol.of("a" + i, parameters.get(i), i);
      inner.declareParameter(parameter);
      arguments.add(
          JavaTypes.adapt(
              inner.storage(parameter).read(),
              parameters.get(i),
              java.getParameterTypes()[arguments.size()]));
    }
    inner.expressions.addReified(method, arguments);
    JavaExpression call =
        new Call(java.getDeclaringClass(), java.getName(), arguments, java.getReturnType());
    finishForward(inner, call, method.returnType(), invoke.returnType());
    return delegate(name, captures, parameters, invoke.returnType(), node.type());
  }

  private static void finishForward(
      FunctionLowerer inner, JavaExpression call, TypeSymbol from, TypeSymbol to) {
    if (to.isVoid()) {
      inner.expressions.effect(call);
    } else {
      JavaExpression value = JavaTypes.fromJava(call, from);
      inner.add(
          new JavaStatement.Return(
              inner.position(), JavaTypes.adapt(value, from, JavaTypes.typed(to))));
    }
    inner.finish();
  }

  /** Arrays of references as their Java class. */
  static boolean isOwnArray(JavaExpression value) {
    return value.type() == DotNetArray.class;
  }

  /** The runtime type of a symbol, for the operator lowerer. */
  JavaExpression runtimeType(TypeSymbol type) {
    return function.runtimeType(type);
  }

  /** {@code RuntimeType} as a class. */
  static Class<?> runtimeTypeClass() {
    return RuntimeType.class;
  }

  /** The table's type. */
  static NamedTypeSymbol special(SpecialType type) {
    return TypeTable.instance().special(type);
  }

  /** {@code !value}. */
  static JavaExpression not(JavaExpression value) {
    return value instanceof Literal literal
        ? new Literal(!Boolean.TRUE.equals(literal.value()), boolean.class)
        : new Unary("!", value, boolean.class);
  }
}
