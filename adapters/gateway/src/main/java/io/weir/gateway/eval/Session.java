package io.weir.gateway.eval;

import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.PolicyException;
import io.weir.api.diagnostic.Diagnostic;
import io.weir.api.diagnostic.DiagnosticPrinter;
import io.weir.api.diagnostic.SourceText;
import io.weir.api.spi.Services;
import io.weir.runtime.dotnet.DotNetException;
import io.weir.testkit.context.ContextFixture;
import io.weir.testkit.data.DataFiles;
import io.weir.xml.expression.ExpressionInspection;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A {@code context} and what is shown of expressions that look at it. One thread. */
public final class Session {
  /** What is shown beside the value. */
  public enum Show {
    /** The bound tree. */
    TREE,
    /** The generated Java. */
    JAVA
  }

  /** How an evaluation went. */
  public enum Result {
    /** It gave a value. */
    VALUE,
    /** It threw. */
    EXCEPTION,
    /** The compiler refused it. */
    REFUSED
  }

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final PrintWriter out;
  private final Set<Show> shown = EnumSet.noneOf(Show.class);
  private Exchange exchange;

  /** A session that prints; its context is empty. */
  public Session(PrintWriter out) {
    this.out = out;
    this.exchange = exchange(JSON.createObjectNode());
  }

  /**
   * Takes another context.
   *
   * @throws IOException if the file cannot be read, or is not JSON
   */
  public void context(Path file) throws IOException {
    exchange = exchange(JSON.readTree(Files.readString(file)));
  }

  private static Exchange exchange(JsonNode fixture) {
    Services services =
        Services.builder(
                (delay, action) -> {
                  throw new IllegalStateException("expressions do not wait");
                },
                (call, owner) -> {
                  throw new IllegalStateException("expressions do not call");
                })
            .build();
    return ContextFixture.of(DataFiles.of(fixture)).exchange(services);
  }

  /** Shows something beside values, or no longer. */
  public void show(Show what, boolean on) {
    if (on) {
      shown.add(what);
    } else {
      shown.remove(what);
    }
  }

  /** The variables of the context, in order of their names. */
  public Map<String, @Nullable Object> variables() {
    return new TreeMap<>(exchange.variables());
  }

  /** Compiles and evaluates, and prints all there is to say. */
  public Result evaluate(String text) {
    ExpressionInspection inspection = inspect(text);
    Expression<Object> expression = inspection.expression();
    if (expression == null) {
      return Result.REFUSED;
    }
    if (shown.contains(Show.TREE)) {
      out.print(inspection.tree());
    }
    if (shown.contains(Show.JAVA)) {
      out.print(inspection.java());
    }
    return value(expression) ? Result.VALUE : Result.EXCEPTION;
  }

  /** Compiles without evaluating, and prints problems and type. */
  public Result type(String text) {
    ExpressionInspection inspection = inspect(text);
    if (inspection.expression() == null) {
      return Result.REFUSED;
    }
    out.println(inspection.type());
    return Result.VALUE;
  }

  private ExpressionInspection inspect(String text) {
    ExpressionInspection inspection = ExpressionInspection.of(new SourceText("expression", text));
    for (Diagnostic problem : inspection.problems()) {
      out.print(DiagnosticPrinter.print(problem));
    }
    return inspection;
  }

  private boolean value(Expression<Object> expression) {
    try {
      out.println(ValuePrinter.print(expression.evaluate(exchange)));
      return true;
    } catch (PolicyException e) {
      exception(e.getCause() == null ? e : e.getCause());
    } catch (DotNetException e) {
      exception(e); // while a sequence was enumerated
    } catch (RuntimeException | StackOverflowError e) {
      exception(DotNetException.of(e));
    }
    return false;
  }

  private void exception(Throwable thrown) {
    if (thrown instanceof DotNetException known) {
      out.println(known.typeName() + ": " + DotNetException.message(known));
      String trace = DotNetException.stackTrace(known);
      if (trace != null) {
        trace.lines().filter(l -> l.contains(" expression:line ")).distinct().forEach(out::println);
      }
    } else {
      out.println(thrown.getMessage());
    }
  }
}
