package io.weir.xml.expression.symbols;

import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A method, constructor, operator, local function, or the signature of a delegate or lambda. */
public final class MethodSymbol implements MemberSymbol {
  /** What declares it. */
  public enum Kind {
    ORDINARY,
    CONSTRUCTOR,
    /** A user-defined operator; the name is the operator's text: {@code +}, {@code ==}. */
    OPERATOR,
    /** A user-defined conversion. */
    CONVERSION,
    DELEGATE_INVOKE,
    LOCAL_FUNCTION,
    LAMBDA
  }

  private final Kind kind;
  private final String name;
  private final @Nullable TypeSymbol containingType;
  private final boolean isStatic;
  private final boolean isImplicit;
  private final List<TypeParameterSymbol> typeParameters;
  private final List<TypeSymbol> typeArguments;
  private List<ParameterSymbol> parameters;
  private TypeSymbol returnType;
  private RefKind refKind = RefKind.NONE;
  private final @Nullable Method javaMethod;
  private final boolean reified;
  private final boolean pure;
  private final @Nullable MethodSymbol original;

  /** Creates a method that is nobody's substitution. */
  public MethodSymbol(
      Kind kind,
      String name,
      @Nullable TypeSymbol containingType,
      boolean isStatic,
      boolean isImplicit,
      List<TypeParameterSymbol> typeParameters,
      List<ParameterSymbol> parameters,
      TypeSymbol returnType,
      @Nullable Method javaMethod,
      boolean reified,
      boolean pure) {
    this(
        kind,
        name,
        containingType,
        isStatic,
        isImplicit,
        typeParameters,
        List.copyOf(typeParameters),
        parameters,
        returnType,
        javaMethod,
        reified,
        pure,
        null);
  }

  private MethodSymbol(
      Kind kind,
      String name,
      @Nullable TypeSymbol containingType,
      boolean isStatic,
      boolean isImplicit,
      List<TypeParameterSymbol> typeParameters,
      List<TypeSymbol> typeArguments,
      List<ParameterSymbol> parameters,
      TypeSymbol returnType,
      @Nullable Method javaMethod,
      boolean reified,
      boolean pure,
      @Nullable MethodSymbol original) {
    this.kind = kind;
    this.name = name;
    this.containingType = containingType;
    this.isStatic = isStatic;
    this.isImplicit = isImplicit;
    this.typeParameters = List.copyOf(typeParameters);
    this.typeArguments = List.copyOf(typeArguments);
    this.parameters = List.copyOf(parameters);
    this.returnType = returnType;
    this.javaMethod = javaMethod;
    this.reified = reified;
    this.pure = pure;
    this.original = original;
  }

  /** What declares it. */
  public Kind kind() {
    return kind;
  }

  /** The name; a constructor's is {@code .ctor}, a conversion's {@code op}. */
  @Override
  public String name() {
    return name;
  }

  /** The type that declares it; null for local functions and lambdas. */
  public @Nullable TypeSymbol containingType() {
    return containingType;
  }

  /** Whether there is no receiver. */
  @Override
  public boolean isStatic() {
    return isStatic;
  }

  /** Whether a conversion is implicit. */
  public boolean isImplicit() {
    return isImplicit;
  }

  /** Whether the first parameter is marked {@code this}. */
  public boolean isExtension() {
    return !parameters.isEmpty() && parameters.get(0).isExtensionThis();
  }

  /** Its own type parameters; those of its type are not among them. */
  public List<TypeParameterSymbol> typeParameters() {
    return typeParameters;
  }

  /** What stands for the type parameters; they themselves where nothing was put in. */
  public List<TypeSymbol> typeArguments() {
    return typeArguments;
  }

  /** Whether it has type parameters. */
  public boolean isGeneric() {
    return !typeParameters.isEmpty();
  }

  /** The parameters, type arguments put in. */
  public List<ParameterSymbol> parameters() {
    return parameters;
  }

  /** The result's type; a constructor's is the type that it makes. */
  public TypeSymbol returnType() {
    return returnType;
  }

  /** Whether it returns a variable: {@code REF}, or {@code IN} if callers cannot write it. */
  public RefKind refKind() {
    return originalDefinition().refKind;
  }

  /** Says that a local function returns a variable. */
  public void setRefKind(RefKind kind) {
    refKind = kind;
  }

  /** Whether the last parameter takes the rest of the arguments. */
  public boolean isParams() {
    return !parameters.isEmpty() && parameters.get(parameters.size() - 1).isParams();
  }

  /** The public static Java method; null for local functions, lambdas and delegates. */
  public @Nullable Method javaMethod() {
    return javaMethod;
  }

  /** Whether Java takes a RuntimeType per type parameter, after the other parameters. */
  public boolean isReified() {
    return reified;
  }

  /** Whether the result depends on the arguments alone. */
  public boolean isPure() {
    return pure;
  }

  @Override
  public MethodSymbol originalDefinition() {
    return original == null ? this : original;
  }

  /** This method with type arguments. */
  public MethodSymbol construct(List<? extends TypeSymbol> arguments) {
    TypeMap map = TypeMap.of(typeParameters, arguments);
    return new MethodSymbol(
        kind,
        name,
        containingType,
        isStatic,
        isImplicit,
        typeParameters,
        List.copyOf(arguments),
        parameters.stream().map(p -> p.substitute(map)).toList(),
        returnType.substitute(map),
        javaMethod,
        reified,
        pure,
        originalDefinition());
  }

  MethodSymbol asMember(TypeSymbol containing, TypeMap map) {
    return new MethodSymbol(
        kind,
        name,
        containing,
        isStatic,
        isImplicit,
        typeParameters,
        typeArguments,
        parameters.stream().map(p -> p.substitute(map)).toList(),
        returnType.substitute(map),
        javaMethod,
        reified,
        pure,
        originalDefinition());
  }

  /** Completes a local function or lambda, whose symbol exists before its signature is bound. */
  public void setSignature(List<ParameterSymbol> parameters, TypeSymbol returnType) {
    this.parameters = List.copyOf(parameters);
    this.returnType = returnType;
  }

  @Override
  public String toString() {
    return SymbolDisplay.of(this);
  }
}
