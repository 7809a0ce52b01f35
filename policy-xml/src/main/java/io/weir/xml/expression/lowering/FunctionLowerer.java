package io.weir.xml.expression.lowering;

import static io.weir.xml.expression.lowering.Storage.Kind.CELL;
import static io.weir.xml.expression.lowering.Storage.Kind.REFERENCE;
import static io.weir.xml.expression.lowering.Storage.Kind.VALUE;

import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.Reference;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.RuntimeTypes;
import io.weir.xml.expression.binding.BoundBlock;
import io.weir.xml.expression.binding.BoundReceiverPlaceholder;
import io.weir.xml.expression.lowering.JavaExpression.Binary;
import io.weir.xml.expression.lowering.JavaExpression.BudgetValue;
import io.weir.xml.expression.lowering.JavaExpression.Call;
import io.weir.xml.expression.lowering.JavaExpression.Field;
import io.weir.xml.expression.lowering.JavaExpression.Literal;
import io.weir.xml.expression.lowering.JavaExpression.Local;
import io.weir.xml.expression.lowering.JavaExpression.New;
import io.weir.xml.expression.lowering.JavaExpression.NewArray;
import io.weir.xml.expression.lowering.JavaStatement.Declare;
import io.weir.xml.expression.lowering.JavaStatement.Evaluate;
import io.weir.xml.expression.lowering.JavaStatement.If;
import io.weir.xml.expression.lowering.JavaStatement.Return;
import io.weir.xml.expression.lowering.JavaStatement.Store;
import io.weir.xml.expression.symbols.ArrayTypeSymbol;
import io.weir.xml.expression.symbols.LocalSymbol;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.NamedTypeSymbol;
import io.weir.xml.expression.symbols.ParameterSymbol;
import io.weir.xml.expression.symbols.RefKind;
import io.weir.xml.expression.symbols.TupleTypeSymbol;
import io.weir.xml.expression.symbols.TypeParameterSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import io.weir.xml.expression.symbols.VariableSymbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One Java function in the making: its parameters, where its variables live, and the statements so
 * far. The expression and statement lowerers write into it.
 */
final class FunctionLowerer {
  final UnitLowerer unit;
  final ExpressionLowerer expressions;
  final StatementLowerer statements;
  final TypeSymbol resultType;

  /** The Java type of the result. */
  final Class<?> javaResult;

  private final String name;
  private final List<LoweredUnit.Parameter> parameters = new ArrayList<>();
  private final Map<VariableSymbol, Storage> variables = new HashMap<>();
  private final Map<BoundReceiverPlaceholder, JavaExpression> placeholders =
      new IdentityHashMap<>();
  private final Map<MethodSymbol, LocalFunction> localFunctions = new HashMap<>();
  private final Map<TypeParameterSymbol, JavaExpression> typeParameters = new LinkedHashMap<>();

  private List<JavaStatement> out = new ArrayList<>();
  private boolean reachable = true;
  private int position;
  private @Nullable Local result;
  private boolean countsTurns;

  /** Counts the turns of all loops of a function. */
  static final Local COUNTER = new Local("k", int.class, false);

  /**
   * A function that a block declares.
   *
   * @param function its name in Java
   * @param captures the variables that it is handed
   * @param outerTypes the type parameters of the functions around it, which it is handed too
   */
  record LocalFunction(
      String function,
      MethodSymbol symbol,
      List<VariableSymbol> captures,
      List<TypeParameterSymbol> outerTypes) {
    /** The Java type of the result. */
    Class<?> result() {
      return symbol.refKind() == RefKind.NONE
          ? JavaTypes.typed(symbol.returnType())
          : Reference.class;
    }
  }

  FunctionLowerer(
      UnitLowerer unit, @Nullable FunctionLowerer outer, String name, TypeSymbol resultType) {
    this(unit, outer, name, resultType, JavaTypes.typed(resultType));
  }

  private FunctionLowerer(
      UnitLowerer unit,
      @Nullable FunctionLowerer outer,
      String name,
      TypeSymbol resultType,
      Class<?> javaResult) {
    this.unit = unit;
    this.name = name;
    this.resultType = resultType;
    this.javaResult = javaResult;
    this.expressions = new ExpressionLowerer(this);
    this.statements = new StatementLowerer(this);
    if (outer != null) {
      localFunctions.putAll(outer.localFunctions);
      position = outer.position;
    }
  }

  // ---- parameters and variables

  private String addParameter(String wanted, Class<?> type) {
    String parameter = "p" + parameters.size() + "_" + clean(wanted);
    parameters.add(new LoweredUnit.Parameter(parameter, type));
    return parameter;
  }

  static String clean(String name) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < name.length() && i < 40; i++) {
      char c = name.charAt(i);
      boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      text.append(plain ? c : '_');
    }
    return text.toString();
  }

  /** Takes a captured variable of the enclosing function as a parameter. */
  void declareCapture(VariableSymbol variable, Storage outside) {
    String parameter = addParameter(variable.name(), outside.local().type());
    variables.put(
        variable,
        new Storage(parameter, outside.type(), outside.kind(), variable.assignments() == 0));
  }

  /** Takes the run-time type of a type parameter as a parameter. */
  void declareTypeParameter(TypeParameterSymbol type) {
    String parameter = addParameter(type.name(), RuntimeType.class);
    typeParameters.put(type, new Local(parameter, RuntimeType.class, true));
  }

  /** Takes a parameter of C#; one that closures write moves into a cell first. */
  void declareParameter(ParameterSymbol symbol) {
    if (symbol.refKind() != RefKind.NONE) {
      String parameter = addParameter(symbol.name(), Reference.class);
      variables.put(symbol, new Storage(parameter, symbol.type(), REFERENCE, false));
      return;
    }
    Class<?> typed = JavaTypes.typed(symbol.type());
    String parameter = addParameter(symbol.name(), typed);
    Storage plain = new Storage(parameter, symbol.type(), VALUE, symbol.assignments() == 0);
    if (needsCell(symbol)) {
      Storage cell =
          new Storage(
              "v" + unit.nextName() + "_" + clean(symbol.name()), symbol.type(), CELL, true);
      add(
          new Declare(
              position,
              cell.name(),
              Ref.class,
              newCell(JavaTypes.box(plain.local(), symbol.type()))));
      variables.put(symbol, cell);
    } else {
      variables.put(symbol, plain);
    }
  }

  static boolean needsCell(VariableSymbol symbol) {
    return symbol.isReferenced() || symbol.isCaptured() && symbol.assignments() > 0;
  }

  static JavaExpression newCell(JavaExpression boxed) {
    return new New(List.of(boxed), Ref.class);
  }

  /** Declares a local with a first value, or the zero of its type. */
  Storage declareLocal(VariableSymbol symbol, @Nullable JavaExpression value) {
    String local = "v" + unit.nextName() + "_" + clean(symbol.name());
    boolean cell = needsCell(symbol);
    boolean stable = !cell && value != null && symbol.assignments() == 0;
    Storage storage = new Storage(local, symbol.type(), cell ? CELL : VALUE, stable || cell);
    variables.put(symbol, storage);
    if (cell) {
      JavaExpression first =
          value == null ? new Literal(null, Object.class) : JavaTypes.box(value, symbol.type());
      add(new Declare(position, local, Ref.class, newCell(first)));
    } else {
      Class<?> typed = JavaTypes.typed(symbol.type());
      add(new Declare(position, local, typed, value == null ? JavaTypes.zero(typed) : value));
    }
    return storage;
  }

  /** Declares a local whose first value, or whose variable, comes later. */
  void declare(LocalSymbol local) {
    if (local.refKind() == RefKind.NONE) {
      declareLocal(local, null);
    } else {
      declareReference(local, null);
    }
  }

  /** Declares a ref local; {@code reference} is null if that comes later. */
  void declareReference(VariableSymbol symbol, @Nullable JavaExpression reference) {
    String local = "v" + unit.nextName() + "_" + clean(symbol.name());
    boolean stable = reference != null && symbol.assignments() == 0;
    variables.put(symbol, new Storage(local, symbol.type(), REFERENCE, stable));
    add(
        new Declare(
            position,
            local,
            Reference.class,
            reference == null ? JavaTypes.zero(Reference.class) : reference));
  }

  Storage storage(VariableSymbol symbol) {
    Storage storage = variables.get(symbol);
    if (storage == null) {
      throw new IllegalStateException("no storage for variable " + symbol.name());
    }
    return storage;
  }

  boolean isDeclared(VariableSymbol symbol) {
    return variables.containsKey(symbol);
  }

  /** Declares a variable of a pattern or an argument unless its block has done so. */
  void declareIfNeeded(VariableSymbol symbol) {
    if (!isDeclared(symbol)) {
      declareLocal(symbol, null);
    }
  }

  /** Stores a typed value in a variable. */
  void store(VariableSymbol symbol, JavaExpression value) {
    Storage storage = storage(symbol);
    switch (storage.kind()) {
      case VALUE -> add(new Store(position, storage.local(), value));
      case CELL ->
          add(
              new Store(
                  position,
                  new Field(storage.local(), "value", Object.class),
                  JavaTypes.box(value, symbol.type())));
      case REFERENCE -> expressions.references.write(storage.local(), value, symbol.type());
    }
  }

  void placeholder(BoundReceiverPlaceholder placeholder, JavaExpression value) {
    placeholders.put(placeholder, value);
  }

  JavaExpression placeholder(BoundReceiverPlaceholder placeholder) {
    JavaExpression value = placeholders.get(placeholder);
    if (value == null) {
      throw new IllegalStateException("a placeholder without a value");
    }
    return value;
  }

  // ---- functions

  void registerLocalFunctions(List<MethodSymbol> symbols) {
    for (MethodSymbol symbol : symbols) {
      localFunctions.put(
          symbol,
          new LocalFunction(
              "f" + unit.nextName() + "_" + clean(symbol.name()),
              symbol,
              unit.capturesOf(symbol),
              List.copyOf(typeParameters.keySet())));
    }
  }

  LocalFunction localFunction(MethodSymbol symbol) {
    LocalFunction function = localFunctions.get(symbol.originalDefinition());
    if (function == null) {
      throw new IllegalStateException("no function " + symbol.name());
    }
    return function;
  }

  /** The type parameters in scope, which an inner function is handed. */
  Map<TypeParameterSymbol, JavaExpression> typeParameters() {
    return typeParameters;
  }

  /** The values that a function which starts here is handed before its arguments. */
  List<JavaExpression> captureValues(List<VariableSymbol> captures) {
    return captureValues(captures, List.copyOf(typeParameters.keySet()));
  }

  /** The values that a local function is handed before its type arguments and arguments. */
  List<JavaExpression> captureValues(LocalFunction called) {
    return captureValues(called.captures(), called.outerTypes());
  }

  private List<JavaExpression> captureValues(
      List<VariableSymbol> captures, List<TypeParameterSymbol> types) {
    List<JavaExpression> values = new ArrayList<>();
    for (VariableSymbol variable : captures) {
      values.add(storage(variable).local());
    }
    for (TypeParameterSymbol type : types) {
      values.add(Objects.requireNonNull(typeParameters.get(type)));
    }
    return values;
  }

  /** Starts a function within this one, which is handed the captures and type parameters. */
  FunctionLowerer inner(String function, TypeSymbol type, List<VariableSymbol> captures) {
    return inner(new FunctionLowerer(unit, this, function, type), captures);
  }

  /** Starts a local function. */
  FunctionLowerer inner(LocalFunction function) {
    return inner(
        new FunctionLowerer(
            unit, this, function.function(), function.symbol().returnType(), function.result()),
        function.captures());
  }

  private FunctionLowerer inner(FunctionLowerer inner, List<VariableSymbol> captures) {
    for (VariableSymbol variable : captures) {
      inner.declareCapture(variable, storage(variable));
    }
    for (TypeParameterSymbol parameter : typeParameters.keySet()) {
      inner.declareTypeParameter(parameter);
    }
    return inner;
  }

  /** Lowers the body and hands the function to the unit. */
  void lowerBody(BoundBlock body) {
    body.accept(statements);
    finish();
  }

  /** Lowers a body that may call itself. */
  void guardDepth(Runnable body) {
    statements.tries.guarded(body);
  }

  /** Hands the function to the unit. */
  void finish() {
    Class<?> typed = javaResult;
    if (reachable && typed != void.class) {
      add(new Return(position, JavaTypes.zero(typed)));
    }
    if (countsTurns) {
      out.add(0, new Declare(position, COUNTER.name(), int.class, new Literal(0, int.class)));
    }
    if (result != null) {
      out.add(0, new Declare(position, result.name(), typed, JavaTypes.zero(typed)));
    }
    unit.addFunction(
        new LoweredUnit.Function(unit.source(), name, parameters, typed, List.copyOf(out)));
  }

  /** The local that keeps a result while finally blocks run. */
  Local result() {
    Local known = result;
    if (known == null) {
      known = new Local("r" + unit.nextName(), javaResult, false);
      result = known;
    }
    return known;
  }

  // ---- statements

  int position() {
    return position;
  }

  void position(int offset) {
    position = offset;
  }

  boolean isReachable() {
    return reachable;
  }

  /** Adds a statement unless control does not get there. */
  void add(JavaStatement statement) {
    if (reachable) {
      out.add(statement);
      reachable = JavaStatement.completes(statement);
    }
  }

  void addAll(List<JavaStatement> list) {
    for (JavaStatement statement : list) {
      add(statement);
    }
  }

  /** The statements that the action adds, apart from the others. */
  List<JavaStatement> collect(Runnable action) {
    List<JavaStatement> outer = out;
    boolean outerReachable = reachable;
    out = new ArrayList<>();
    reachable = true;
    try {
      action.run();
      return out;
    } finally {
      out = outer;
      reachable = outerReachable;
    }
  }

  /** A new local that keeps a value. */
  Local temp(JavaExpression value) {
    Local local = new Local("t" + unit.nextName(), value.type(), true);
    add(new Declare(position, local.name(), value.type(), value));
    return local;
  }

  /** A new local that is assigned later. */
  Local variable(Class<?> type) {
    Local local = new Local("t" + unit.nextName(), type, false);
    add(new Declare(position, local.name(), type, JavaTypes.zero(type)));
    return local;
  }

  void store(Local local, JavaExpression value) {
    add(new Store(position, local, value));
  }

  /** Counts the turn of a loop: in a local, and on the budget now and then. */
  void countTurn() {
    countsTurns = true;
    store(COUNTER, new Binary("+", COUNTER, new Literal(1, int.class), int.class));
    add(
        new If(
            position,
            new Binary(">=", COUNTER, new Literal(Budget.TURNS, int.class), boolean.class),
            List.of(
                new Store(position, COUNTER, new Literal(0, int.class)),
                new Evaluate(
                    position,
                    new Call(Budget.class, "turns", List.of(new BudgetValue()), void.class))),
            List.of()));
  }

  String label() {
    return "L" + unit.nextName();
  }

  // ---- types

  /** The run-time type, from parameters where the type names type parameters. */
  JavaExpression runtimeType(TypeSymbol type) {
    if (!type.containsTypeParameter()) {
      return unit.runtimeType(type);
    }
    if (type instanceof TypeParameterSymbol parameter) {
      JavaExpression value = typeParameters.get(parameter);
      return value == null ? typesCall("objectType") : value;
    }
    if (type instanceof ArrayTypeSymbol array) {
      return typesCall("arrayOf", runtimeType(array.elementType()));
    }
    if (type.isNullable()) {
      return typesCall("nullableOf", runtimeType(type.nullableUnderlying()));
    }
    if (type instanceof NamedTypeSymbol named) {
      return typesCall(
          "generic",
          new Literal(UnitLowerer.fullName(named), String.class),
          runtimeTypes(named.typeArguments()));
    }
    if (type instanceof TupleTypeSymbol tuple) {
      return typesCall("tupleOf", runtimeTypes(tuple.elementTypes()));
    }
    throw new IllegalStateException("no type at run time: " + type);
  }

  JavaExpression runtimeTypes(List<TypeSymbol> types) {
    return new NewArray(types.stream().map(this::runtimeType).toList(), RuntimeType[].class);
  }

  private static JavaExpression typesCall(String method, JavaExpression... arguments) {
    return new Call(RuntimeTypes.class, method, List.of(arguments), RuntimeType.class);
  }
}
