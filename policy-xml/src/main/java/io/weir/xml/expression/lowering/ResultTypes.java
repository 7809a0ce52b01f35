package io.weir.xml.expression.lowering;

import io.weir.runtime.dotnet.context.ContextMembers;
import io.weir.runtime.dotnet.number.DoubleMembers;
import io.weir.runtime.dotnet.number.Int32Members;
import io.weir.runtime.dotnet.number.Int64Members;
import io.weir.runtime.dotnet.number.MathMembers;
import io.weir.runtime.dotnet.number.MathOrder;
import io.weir.runtime.dotnet.text.StringComposition;
import io.weir.runtime.dotnet.text.StringEditing;
import io.weir.runtime.dotnet.text.StringMembers;
import io.weir.runtime.dotnet.text.StringOrder;
import io.weir.runtime.dotnet.text.StringSearch;
import io.weir.xml.expression.binding.BoundArrayCreation;
import io.weir.xml.expression.binding.BoundBinaryOperator;
import io.weir.xml.expression.binding.BoundBlock;
import io.weir.xml.expression.binding.BoundBody;
import io.weir.xml.expression.binding.BoundCall;
import io.weir.xml.expression.binding.BoundConditional;
import io.weir.xml.expression.binding.BoundConversion;
import io.weir.xml.expression.binding.BoundDelegateCall;
import io.weir.xml.expression.binding.BoundDelegateCreation;
import io.weir.xml.expression.binding.BoundExpression;
import io.weir.xml.expression.binding.BoundExpressionStatement;
import io.weir.xml.expression.binding.BoundIf;
import io.weir.xml.expression.binding.BoundLambda;
import io.weir.xml.expression.binding.BoundLiteral;
import io.weir.xml.expression.binding.BoundLocalDeclaration;
import io.weir.xml.expression.binding.BoundLocalFunction;
import io.weir.xml.expression.binding.BoundNode;
import io.weir.xml.expression.binding.BoundObjectCreation;
import io.weir.xml.expression.binding.BoundPropertyAccess;
import io.weir.xml.expression.binding.BoundReturn;
import io.weir.xml.expression.binding.BoundStatement;
import io.weir.xml.expression.binding.BoundUnaryOperator;
import io.weir.xml.expression.binding.ConversionKind;
import io.weir.xml.expression.symbols.ConstantValue;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.SpecialType;
import io.weir.xml.expression.symbols.TypeSymbol;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What can be said of an expression's result before it runs. */
public final class ResultTypes {
  /** The holders of members that take no longer than their arguments are long. */
  private static final Set<Class<?>> BRIEF =
      Set.of(
          StringMembers.class,
          StringOrder.class,
          StringSearch.class,
          StringEditing.class,
          StringComposition.class,
          Int32Members.class,
          Int64Members.class,
          DoubleMembers.class,
          MathMembers.class,
          MathOrder.class);

  private ResultTypes() {}

  /**
   * The type that all returns have before they are converted to the type of the result: so a string
   * stays a String and an int unboxed.
   */
  static TypeSymbol natural(BoundBody body) {
    List<BoundExpression> results = new ArrayList<>();
    collect(body.body(), results);
    TypeSymbol common = null;
    for (BoundExpression result : results) {
      BoundExpression plain = plain(result);
      ConstantValue constant = plain.constantValue();
      if (constant != null && constant.isNull()) {
        if (common == null || common.isReferenceType()) {
          continue;
        }
        return body.resultType();
      }
      TypeSymbol type = plain.type();
      if (common != null && !common.equals(type)) {
        return body.resultType();
      }
      common = type;
    }
    if (common == null || common.isVoid() || !isSimple(common)) {
      return body.resultType();
    }
    boolean nulls =
        results.stream().map(r -> plain(r).constantValue()).anyMatch(c -> c != null && c.isNull());
    return nulls && common.isValueType() ? body.resultType() : common;
  }

  private static boolean isSimple(TypeSymbol type) {
    return switch (type.specialType()) {
      case STRING, BOOLEAN, INT32, INT64, DOUBLE -> true;
      default -> false;
    };
  }

  /** The value of a return without its conversion to object. */
  static BoundExpression plain(BoundExpression expression) {
    BoundExpression plain = expression;
    while (plain instanceof BoundConversion conversion
        && (conversion.conversion().kind() == ConversionKind.BOXING
            || conversion.conversion().kind() == ConversionKind.IMPLICIT_REFERENCE
            || conversion.conversion().isIdentity())
        && conversion.type().specialType() == SpecialType.OBJECT) {
      plain = conversion.operand();
    }
    return plain;
  }

  /** All that the body's returns give. */
  static void collect(BoundNode node, List<BoundExpression> results) {
    if (node instanceof BoundReturn back && back.expression() != null) {
      results.add(back.expression());
    }
    if (node instanceof BoundLambda || node instanceof BoundLocalFunction) {
      return;
    }
    node.forEachChild(child -> collect(child, results));
  }

  /** Whether the body always gives the same immutable value and does nothing else. */
  public static boolean isConstant(BoundBody body) {
    if (body.body().statements().size() != 1
        || !(body.body().statements().get(0) instanceof BoundReturn back)) {
      return false;
    }
    BoundExpression expression = back.expression();
    return expression != null && isPure(plain(expression)) && isImmutable(plain(expression));
  }

  private static boolean isImmutable(BoundExpression expression) {
    return switch (expression.type().specialType()) {
      case BOOLEAN,
          CHAR,
          SBYTE,
          BYTE,
          INT16,
          UINT16,
          INT32,
          UINT32,
          INT64,
          UINT64,
          SINGLE,
          DOUBLE,
          DECIMAL,
          STRING ->
          true;
      default -> expression.type().isEnum();
    };
  }

  /**
   * Whether the body is sure to be quick: no loops, functions or delegates, and no calls but those
   * of {@code context}, strings and plain numbers, so that nobody needs to look at the clock.
   * Static properties are not for it: some of them tell the time.
   */
  public static boolean isBrief(BoundBody body) {
    return isBriefNode(body.body());
  }

  private static boolean isBriefNode(BoundNode node) {
    if (node instanceof BoundStatement
        && !(node instanceof BoundBlock
            || node instanceof BoundReturn
            || node instanceof BoundIf
            || node instanceof BoundLocalDeclaration
            || node instanceof BoundExpressionStatement)) {
      return false;
    }
    if (node instanceof BoundCall call) {
      Method java = call.method().javaMethod();
      if (java == null || !isBrief(java.getDeclaringClass())) {
        return false;
      }
    } else if (node instanceof BoundPropertyAccess property && property.receiver() == null) {
      return false;
    } else if (node instanceof BoundLambda
        || node instanceof BoundDelegateCreation
        || node instanceof BoundDelegateCall
        || node instanceof BoundObjectCreation
        || node instanceof BoundArrayCreation) {
      return false;
    }
    boolean[] brief = {true};
    node.forEachChild(child -> brief[0] &= isBriefNode(child));
    return brief[0];
  }

  private static boolean isBrief(Class<?> owner) {
    return BRIEF.contains(owner)
        || owner.getPackageName().equals(ContextMembers.class.getPackageName());
  }

  private static boolean isPure(BoundExpression expression) {
    if (expression.constantValue() != null || expression instanceof BoundLiteral) {
      return true;
    }
    if (expression instanceof BoundBinaryOperator binary) {
      MethodSymbol method = binary.method();
      return (method == null || method.isPure()) && isPure(binary.left()) && isPure(binary.right());
    } else if (expression instanceof BoundUnaryOperator unary) {
      MethodSymbol method = unary.method();
      return (method == null || method.isPure()) && isPure(unary.operand());
    } else if (expression instanceof BoundConversion conversion) {
      MethodSymbol method = conversion.conversion().method();
      return (method == null || method.isPure()) && isPure(conversion.operand());
    } else if (expression instanceof BoundConditional choice) {
      return isPure(choice.condition())
          && isPure(choice.consequence())
          && isPure(choice.alternative());
    } else if (expression instanceof BoundCall call) {
      return call.method().isPure()
          && (call.receiver() == null || isPure(call.receiver()))
          && call.arguments().stream().allMatch(ResultTypes::isPure);
    }
    return false;
  }
}
