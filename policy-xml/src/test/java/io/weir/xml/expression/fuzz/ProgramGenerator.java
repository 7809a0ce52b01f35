package io.weir.xml.expression.fuzz;

import io.weir.xml.expression.symbols.ArrayTypeSymbol;
import io.weir.xml.expression.symbols.FieldSymbol;
import io.weir.xml.expression.symbols.MethodSymbol;
import io.weir.xml.expression.symbols.NamedTypeSymbol;
import io.weir.xml.expression.symbols.ParameterSymbol;
import io.weir.xml.expression.symbols.PropertySymbol;
import io.weir.xml.expression.symbols.RefKind;
import io.weir.xml.expression.symbols.SpecialType;
import io.weir.xml.expression.symbols.SymbolDisplay;
import io.weir.xml.expression.symbols.TupleTypeSymbol;
import io.weir.xml.expression.symbols.TypeSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Writes C# programs that are mostly well typed: each hole has a type, and is filled with a
 * literal, a variable in scope, an operator or any member of the table that gives the type. One
 * seed gives one program.
 */
final class ProgramGenerator {
  private static final List<SpecialType> COMMON =
      List.of(
          SpecialType.INT32,
          SpecialType.STRING,
          SpecialType.BOOLEAN,
          SpecialType.INT64,
          SpecialType.DOUBLE,
          SpecialType.DECIMAL,
          SpecialType.CHAR,
          SpecialType.OBJECT,
          SpecialType.INT32,
          SpecialType.STRING,
          SpecialType.BOOLEAN);

  private static final List<String> CONTEXT =
      List.of(
          "context.Request.Method",
          "context.Request.Headers.GetValueOrDefault(\"a\", \"\")",
          "context.Request.Url.Path",
          "(string)context.Variables[\"s\"]",
          "context.Variables.GetValueOrDefault<string>(\"s\")",
          "context.Request.Body.As<string>(preserveContent: true)",
          "context.Api?.Name",
          "context.RequestId.ToString()");

  private record Variable(String name, TypeSymbol type) {}

  private final Producers producers;
  private final Random random;
  private final List<Variable> variables = new ArrayList<>();
  private int names;
  private int size;

  ProgramGenerator(Producers producers, long seed) {
    this.producers = producers;
    this.random = new Random(seed);
  }

  /** An expression or a block with its brackets. */
  String program() {
    TypeSymbol type = type();
    if (random.nextInt(3) == 0) {
      return "@(" + expression(type, 2 + random.nextInt(4)) + ")";
    }
    StringBuilder out = new StringBuilder("@{\n");
    int count = 1 + random.nextInt(8);
    for (int i = 0; i < count; i++) {
      statement(out, 3, type);
    }
    return out.append("return ").append(expression(type, 3)).append(";\n}").toString();
  }

  private TypeSymbol type() {
    return random.nextInt(5) < 3
        ? producers.special(COMMON.get(random.nextInt(COMMON.size())))
        : producers.anyType(random);
  }

  private String name() {
    return "v" + names++;
  }

  private TypeSymbol special(SpecialType type) {
    return producers.special(type);
  }

  // Statements

  private void statement(StringBuilder out, int depth, TypeSymbol result) {
    int scope = variables.size();
    switch (depth <= 0 || size > 400 ? random.nextInt(2) : random.nextInt(22)) {
      case 0, 1, 2, 3, 4 -> {
        declaration(out, depth);
        return; // its variable stays
      }
      case 5 -> assignment(out, depth);
      case 6 -> {
        out.append("if (").append(bool(depth)).append(") {\n");
        block(out, depth, result);
        out.append("} else {\n");
        block(out, depth, result);
        out.append("}\n");
      }
      case 7 -> {
        String i = name();
        out.append("for (int ").append(i).append(" = 0; ").append(i).append(" < 3; ");
        out.append(i).append("++) {\n");
        variables.add(new Variable(i, special(SpecialType.INT32)));
        block(out, depth, result);
        out.append(random.nextInt(3) == 0 ? "if (" + bool(2) + ") continue;\n" : "").append("}\n");
      }
      case 8 -> {
        String each = name();
        TypeSymbol element = special(random.nextBoolean() ? SpecialType.INT32 : SpecialType.STRING);
        TypeSymbol array = new ArrayTypeSymbol(element, 1);
        out.append("foreach (var ").append(each).append(" in ");
        out.append(expression(array, depth - 1)).append(") {\n");
        variables.add(new Variable(each, element));
        block(out, depth, result);
        out.append(random.nextInt(4) == 0 ? "break;\n" : "").append("}\n");
      }
      case 9 -> {
        out.append("try {\n");
        block(out, depth, result);
        out.append("} catch (").append(pick("Exception", "FormatException", "ArgumentException"));
        out.append(" e) ").append(random.nextBoolean() ? "when (" + bool(2) + ") " : "");
        out.append("{\n");
        block(out, depth, result);
        out.append("}").append(random.nextBoolean() ? " finally { }\n" : "\n");
      }
      case 10 -> {
        out.append("switch (").append(expression(special(SpecialType.INT32), depth - 1));
        out.append(") {\ncase 1:\n");
        block(out, depth, result);
        out.append("break;\ncase int n when n > 3: return ");
        out.append(expression(result, 2)).append(";\ndefault:\n");
        block(out, depth, result);
        out.append("break;\n}\n");
      }
      case 11 -> function(out, depth);
      case 12 -> {
        out.append("if (").append(bool(depth)).append(") return ");
        out.append(expression(result, depth)).append(";\n");
      }
      case 13 -> {
        out.append("if (").append(bool(2)).append(") throw new Exception(");
        out.append(expression(special(SpecialType.STRING), 2)).append(");\n");
      }
      case 14 -> {
        String i = name();
        out.append("int ").append(i).append(" = 0;\nwhile (").append(i).append("++ < 3 && ");
        out.append(bool(2)).append(") {\n");
        variables.add(new Variable(i, special(SpecialType.INT32)));
        block(out, depth, result);
        out.append("}\n");
        variables.subList(scope, variables.size()).clear();
        variables.add(new Variable(i, special(SpecialType.INT32)));
        return;
      }
      case 15 -> {
        String a = name();
        String b = name();
        TypeSymbol first = type();
        TypeSymbol second = type();
        out.append("var (").append(a).append(", ").append(b).append(") = ((");
        out.append(SymbolDisplay.of(first)).append(")").append(expression(first, 1)).append(", (");
        out.append(SymbolDisplay.of(second)).append(")").append(expression(second, 1));
        out.append(");\n");
        variables.add(new Variable(a, first));
        variables.add(new Variable(b, second));
        return;
      }
      case 16 -> {
        out.append("{\n");
        block(out, depth, result);
        out.append("}\n");
      }
      case 17 -> {
        String label = name();
        String i = name();
        out.append("int ").append(i).append(" = 0;\n").append(label).append(":\n");
        block(out, depth, result);
        out.append("if (++").append(i).append(" < 2) goto ").append(label).append(";\n");
      }
      case 18 -> {
        reference(out, depth);
        return; // its variables stay
      }
      case 19 -> referenceFunction(out, depth);
      case 20 -> {
        out.append("do {\n");
        block(out, depth, result);
        out.append("} while (false);\n");
      }
      default -> {
        TypeSymbol type = type();
        out.append("if (").append(expression(special(SpecialType.OBJECT), 2)).append(" is ");
        String n = name();
        out.append(SymbolDisplay.of(type)).append(' ').append(n).append(") {\n");
        variables.add(new Variable(n, type));
        block(out, depth, result);
        out.append("}\n");
      }
    }
    variables.subList(scope, variables.size()).clear();
  }

  private void block(StringBuilder out, int depth, TypeSymbol result) {
    int scope = variables.size();
    for (int i = random.nextInt(3); i >= 0; i--) {
      statement(out, depth - 1, result);
    }
    variables.subList(scope, variables.size()).clear();
  }

  private void declaration(StringBuilder out, int depth) {
    TypeSymbol type = type();
    String n = name();
    boolean inferred = random.nextInt(4) == 0;
    out.append(inferred ? "var" : SymbolDisplay.of(type)).append(' ').append(n).append(" = ");
    if (inferred) {
      out.append('(').append(SymbolDisplay.of(type)).append(")(");
    }
    out.append(expression(type, depth)).append(inferred ? ");\n" : ";\n");
    variables.add(new Variable(n, type));
  }

  private void assignment(StringBuilder out, int depth) {
    if (variables.isEmpty()) {
      declaration(out, depth);
      return;
    }
    Variable v = variables.get(random.nextInt(variables.size()));
    SpecialType special = v.type().specialType();
    String operator =
        special == SpecialType.STRING
            ? pick("=", "+=")
            : special.isNumeric() ? pick("=", "+=", "-=", "*=") : "=";
    out.append(v.name()).append(' ').append(operator).append(' ');
    out.append(expression(v.type(), depth)).append(";\n");
  }

  private void function(StringBuilder out, int depth) {
    TypeSymbol type = type();
    TypeSymbol parameter = type();
    String f = name();
    String p = name();
    out.append(SymbolDisplay.of(type)).append(' ').append(f).append('(');
    out.append(SymbolDisplay.of(parameter)).append(' ').append(p).append(") {\n");
    int scope = variables.size();
    variables.add(new Variable(p, parameter));
    statement(out, depth - 1, type);
    out.append("return ").append(expression(type, 2)).append(";\n}\n");
    variables.subList(scope, variables.size()).clear();
    String n = name();
    out.append("var ").append(n).append(" = ").append(f).append('(');
    out.append(expression(parameter, 1)).append(");\n");
  }

  /** A name for a variable, an element of an array, or one of two variables. */
  private void reference(StringBuilder out, int depth) {
    TypeSymbol type = type();
    String written = SymbolDisplay.of(type);
    String variable = name();
    String array = name();
    out.append(written).append(' ').append(variable).append(" = ");
    out.append(expression(type, depth)).append(";\n");
    out.append(written).append("[] ").append(array).append(" = { ");
    out.append(expression(type, 1)).append(" };\n");
    String r = name();
    String element = "ref " + array + "[0]";
    out.append(pick("ref ", "ref readonly ")).append(written).append(' ').append(r).append(" = ");
    out.append(
        pick(
            "ref " + variable,
            element,
            "ref (" + bool(2) + " ? ref " + variable + " : " + element + ")"));
    out.append(";\n");
    out.append(pick("", r + " = " + element + ";\n"));
    variables.add(new Variable(variable, type));
    variables.add(new Variable(r, type));
  }

  private void referenceFunction(StringBuilder out, int depth) {
    TypeSymbol type = type();
    String written = SymbolDisplay.of(type);
    String f = name();
    String p = name();
    String v = name();
    out.append("ref ").append(written).append(' ').append(f).append("(ref ").append(written);
    out.append(' ').append(p).append(") {\n").append(p).append(" = ");
    out.append(leaf(type)).append(";\nreturn ref ").append(p).append(";\n}\n");
    out.append(written).append(' ').append(v).append(" = ").append(expression(type, depth));
    out.append(";\n").append(f).append("(ref ").append(v).append(") = ");
    out.append(expression(type, depth - 1)).append(";\n");
  }

  // Expressions

  private String bool(int depth) {
    return expression(special(SpecialType.BOOLEAN), depth - 1);
  }

  private String expression(TypeSymbol type, int depth) {
    size++;
    if (depth <= 0 || size > 600) {
      return leaf(type);
    }
    if (type instanceof NamedTypeSymbol named && named.delegateInvoke() != null) {
      return lambda(named.delegateInvoke(), depth);
    }
    switch (random.nextInt(10)) {
      case 0 -> {
        return leaf(type);
      }
      case 1 -> {
        return "("
            + bool(depth)
            + " ? "
            + expression(type, depth - 1)
            + " : "
            + expression(type, depth - 1)
            + ")";
      }
      case 2, 3, 4 -> {
        String operator = operator(type, depth);
        if (operator != null) {
          return operator;
        }
      }
      case 5 -> {
        if (type.canBeNull() && !type.isNullable()) {
          return "(" + expression(type, depth - 1) + " ?? " + expression(type, depth - 1) + ")";
        }
      }
      default -> {}
    }
    return member(type, depth);
  }

  private String operator(TypeSymbol type, int depth) {
    SpecialType special = type.specialType();
    if (special == SpecialType.STRING) {
      return switch (random.nextInt(3)) {
        case 0 -> "(" + expression(type, depth - 1) + " + " + expression(type(), depth - 1) + ")";
        case 1 ->
            "$\"a{"
                + expression(type(), depth - 1)
                + "}b{"
                + expression(type(), depth - 1)
                + ",3}\"";
        default -> CONTEXT.get(random.nextInt(CONTEXT.size()));
      };
    } else if (special == SpecialType.BOOLEAN) {
      TypeSymbol operand = type();
      return switch (random.nextInt(5)) {
        case 0 -> "(" + bool(depth) + pick(" && ", " || ", " ^ ", " == ") + bool(depth) + ")";
        case 1 -> "!" + bool(depth);
        case 2 -> {
          TypeSymbol number = special(COMMON.get(random.nextInt(2) * 3));
          yield "("
              + expression(number, depth - 1)
              + pick(" < ", " >= ", " == ", " != ")
              + expression(special(SpecialType.INT32), depth - 1)
              + ")";
        }
        case 3 ->
            "("
                + expression(operand, depth - 1)
                + pick(" == ", " != ")
                + expression(operand, depth - 1)
                + ")";
        default ->
            "("
                + expression(special(SpecialType.OBJECT), depth - 1)
                + " is "
                + SymbolDisplay.of(operand)
                + ")";
      };
    } else if (special.isNumeric()) {
      TypeSymbol other = special(COMMON.get(new int[] {0, 3, 4, 6}[random.nextInt(4)]));
      return "(("
          + SymbolDisplay.of(type)
          + ")("
          + expression(type, depth - 1)
          + pick(" + ", " - ", " * ", " / ", " % ")
          + expression(random.nextBoolean() ? type : other, depth - 1)
          + "))";
    } else if (type.isObject()) {
      return "(object)" + expression(type(), depth - 1);
    } else if (type.isNullable()) {
      return "(" + SymbolDisplay.of(type) + ")" + expression(type.nullableUnderlying(), depth - 1);
    }
    return null;
  }

  private String member(TypeSymbol type, int depth) {
    if (type instanceof ArrayTypeSymbol array && array.rank() == 1 && random.nextBoolean()) {
      return "new "
          + SymbolDisplay.of(array.elementType())
          + "[] { "
          + expression(array.elementType(), depth - 1)
          + ", "
          + expression(array.elementType(), depth - 1)
          + " }";
    }
    if (type instanceof TupleTypeSymbol tuple) {
      return tuple.elementTypes().stream()
          .map(t -> expression(t, depth - 1))
          .collect(Collectors.joining(", ", "(", ")"));
    }
    Producers.Producer producer = producers.pick(type, random);
    if (producer == null) {
      return leaf(type);
    }
    String arguments =
        producer.parameters().stream()
            .filter(p -> !p.isOptional() || random.nextBoolean())
            .map(p -> argument(p, depth - 1))
            .collect(Collectors.joining(", "));
    if (producer.member() instanceof MethodSymbol method) {
      switch (method.kind()) {
        case CONSTRUCTOR -> {
          return "new " + SymbolDisplay.of(type) + "(" + arguments + ")";
        }
        case CONVERSION -> {
          return "((" + SymbolDisplay.of(type) + ")" + arguments + ")";
        }
        default -> {
          return owner(producer, depth) + "." + method.name() + "(" + arguments + ")";
        }
      }
    } else if (producer.member() instanceof PropertySymbol property) {
      return property.isIndexer()
          ? owner(producer, depth) + "[" + arguments + "]"
          : owner(producer, depth) + "." + property.name();
    } else if (producer.member() instanceof FieldSymbol field) {
      return owner(producer, depth) + "." + field.name();
    }
    return leaf(type);
  }

  private String owner(Producers.Producer producer, int depth) {
    if (producer.receiver() != null) {
      String receiver = expression(producer.receiver(), depth - 1);
      return receiver.startsWith("(") && !receiver.startsWith("(object)")
          ? receiver
          : "(" + receiver + ")";
    }
    TypeSymbol container =
        producer.member() instanceof MethodSymbol method
            ? method.containingType()
            : producer.member() instanceof PropertySymbol property
                ? property.containingType()
                : ((FieldSymbol) producer.member()).containingType();
    return container == null ? "object" : SymbolDisplay.of(container);
  }

  private String argument(ParameterSymbol parameter, int depth) {
    if (parameter.refKind() == RefKind.OUT) {
      return "out "
          + (random.nextBoolean() ? "var " : SymbolDisplay.of(parameter.type()) + " ")
          + name();
    }
    return expression(parameter.type(), depth);
  }

  private String lambda(MethodSymbol invoke, int depth) {
    int scope = variables.size();
    List<String> parameters = new ArrayList<>();
    for (ParameterSymbol p : invoke.parameters()) {
      String n = name();
      parameters.add(n);
      variables.add(new Variable(n, p.type()));
    }
    String body;
    if (invoke.returnType().isVoid()) {
      StringBuilder statements = new StringBuilder("{ ");
      declaration(statements, depth - 1);
      body = statements.append("}").toString();
    } else {
      body = expression(invoke.returnType(), depth - 1);
    }
    variables.subList(scope, variables.size()).clear();
    return "(" + String.join(", ", parameters) + ") => " + body;
  }

  private String leaf(TypeSymbol type) {
    List<Variable> fitting = variables.stream().filter(v -> v.type().equals(type)).toList();
    if (!fitting.isEmpty() && random.nextInt(4) != 0) {
      return fitting.get(random.nextInt(fitting.size())).name();
    }
    return switch (type.specialType()) {
      case INT32 -> pick("0", "1", "-1", "7", "2147483647", "0x1F", "100");
      case INT64 -> pick("0L", "9223372036854775807L", "-3L");
      case DOUBLE -> pick("0.0", "1.5", "-2e300", "double.NaN");
      case SINGLE -> pick("0f", "1.5f");
      case DECIMAL -> pick("0m", "1.50m", "79228162514264337593543950335m");
      case BOOLEAN -> pick("true", "false");
      case CHAR -> pick("'a'", "'\\n'", "'\\u1234'", "'0'");
      case STRING ->
          pick(
              "\"\"",
              "\"abc\"",
              "\"1\"",
              "\"{\\\"a\\\":[1,{\\\"b\\\":null}]}\"",
              "@\"x\"\"y\"",
              "\"2024-02-29T12:00:00Z\"",
              "\"<r a='1'><b>t</b></r>\"",
              "\"(a+)b*\"",
              "null",
              "\"{0:N2}\"");
      case OBJECT -> pick("null", "1", "\"s\"", "new object()", "2.5m");
      case UINT32 -> "3u";
      case UINT64 -> "3ul";
      default -> {
        if (type.isEnum()) {
          List<String> values =
              type.memberNames().stream()
                  .filter(n -> type.members(n).get(0) instanceof FieldSymbol)
                  .sorted()
                  .toList();
          yield values.isEmpty()
              ? "0"
              : SymbolDisplay.of(type) + "." + values.get(random.nextInt(values.size()));
        }
        yield SymbolDisplay.of(type).toLowerCase(Locale.ROOT).startsWith("i")
                || random.nextInt(3) == 0
            ? "null"
            : "default(" + SymbolDisplay.of(type) + ")";
      }
    };
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
