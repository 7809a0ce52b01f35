package io.weir.benchmarks;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import io.weir.api.Exchange;
import io.weir.api.Expression;
import io.weir.api.PolicyException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlContext;
import org.apache.commons.jexl3.JexlExpression;
import org.apache.commons.jexl3.MapContext;
import org.apache.commons.jexl3.introspection.JexlPermissions;
import org.jspecify.annotations.Nullable;
import org.mvel2.MVEL;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.springframework.expression.spel.SpelCompilerMode;
import org.springframework.expression.spel.SpelParserConfiguration;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.StandardEvaluationContext;

/**
 * Three simple expressions in the languages that Java services embed. Each engine is used as its
 * manual says for speed: compiled, and with a typed root where it takes one. Weir and the others
 * see the same exchange; CEL knows no Java objects and gets maps that were made beforehand, so what
 * converting a request costs is not in its numbers.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PeerBenchmark {
  /** What the peers' languages see: beans, as they like them. */
  public static final class Call {
    private final Exchange exchange;

    Call(Exchange exchange) {
      this.exchange = exchange;
    }

    /** The method. */
    public String getMethod() {
      return exchange.request().method();
    }

    /** The caller's address. */
    public String getIp() {
      return exchange.request().ipAddress();
    }

    /** The status. */
    public int getStatus() {
      return Objects.requireNonNull(exchange.response()).status();
    }

    /** A header, or null. */
    public @Nullable String header(String name) {
      return exchange.request().headers().joined(name);
    }
  }

  private static final Map<String, String> WEIR =
      Map.of(
          "condition",
              "@(context.Response.StatusCode == 500 || context.Response.StatusCode == 503)",
          "concat",
              "@(context.Request.Headers.GetValueOrDefault(\"X-Key\") + \":\" +"
                  + " context.Request.IpAddress)",
          "compare", "@(context.Request.Method == \"GET\")");

  private static final Map<String, String> BEAN =
      Map.of(
          "condition", "status == 500 || status == 503",
          "concat", "header('X-Key') + ':' + ip",
          "compare", "method == 'GET'");

  private static final Map<String, String> JEXL =
      Map.of(
          "condition", "call.status == 500 || call.status == 503",
          "concat", "call.header('X-Key') + ':' + call.ip",
          "compare", "call.method == 'GET'");

  private static final Map<String, String> CEL =
      Map.of(
          "condition", "status == 500 || status == 503",
          "concat", "headers['X-Key'] + ':' + ip",
          "compare", "method == 'GET'");

  /** The expression. */
  @Param({"condition", "concat", "compare"})
  public String name = "";

  private Exchange exchange = Samples.exchange();
  private Call call = new Call(exchange);
  private Expression<Object> weir;
  private org.springframework.expression.Expression spel;
  private StandardEvaluationContext spelContext;
  private Serializable mvel;
  private JexlExpression jexl;
  private JexlContext jexlContext;
  private CelRuntime.Program cel;
  private Map<String, Object> celInput;

  /** Compiles in every language, and sees that all give the same. */
  @Setup
  public void prepare() throws Exception {
    exchange = Samples.exchange();
    call = new Call(exchange);
    weir = Expressions.compile(Objects.requireNonNull(WEIR.get(name)));
    String bean = Objects.requireNonNull(BEAN.get(name));
    spel =
        new SpelExpressionParser(
                new SpelParserConfiguration(
                    SpelCompilerMode.IMMEDIATE, PeerBenchmark.class.getClassLoader()))
            .parseExpression(bean);
    spelContext = new StandardEvaluationContext(call);
    mvel = MVEL.compileExpression(bean);
    jexl =
        new JexlBuilder()
            .permissions(JexlPermissions.UNRESTRICTED)
            .create()
            .createExpression(Objects.requireNonNull(JEXL.get(name)));
    jexlContext = new MapContext();
    jexlContext.set("call", call);
    cel = celProgram(Objects.requireNonNull(CEL.get(name)));
    celInput = new HashMap<>();
    celInput.put("method", call.getMethod());
    celInput.put("ip", call.getIp());
    celInput.put("status", (long) call.getStatus());
    celInput.put("headers", Map.of("X-Key", Objects.requireNonNull(call.header("X-Key"))));
    for (int i = 0; i < 100; i++) {
      Object expected = weir();
      for (Object given : new Object[] {spel(), mvel(), jexl(), cel()}) {
        if (!Objects.equals(expected, given)) {
          throw new IllegalStateException(name + ": " + given + " is not " + expected);
        }
      }
    }
  }

  private static CelRuntime.Program celProgram(String text)
      throws CelValidationException, CelEvaluationException {
    CelCompiler compiler =
        CelCompilerFactory.standardCelCompilerBuilder()
            .addVar("method", SimpleType.STRING)
            .addVar("ip", SimpleType.STRING)
            .addVar("status", SimpleType.INT)
            .addVar("headers", MapType.create(SimpleType.STRING, SimpleType.STRING))
            .build();
    return CelRuntimeFactory.standardCelRuntimeBuilder()
        .build()
        .createProgram(compiler.compile(text).getAst());
  }

  /** Weir. */
  @Benchmark
  public @Nullable Object weir() throws PolicyException {
    return weir.evaluate(exchange);
  }

  /** Spring's expression language, compiled. */
  @Benchmark
  public @Nullable Object spel() {
    return spel.getValue(spelContext, call);
  }

  /** MVEL, compiled. */
  @Benchmark
  public @Nullable Object mvel() {
    return MVEL.executeExpression(mvel, call);
  }

  /** Commons JEXL. */
  @Benchmark
  public @Nullable Object jexl() {
    return jexl.evaluate(jexlContext);
  }

  /** CEL. */
  @Benchmark
  public @Nullable Object cel() throws CelEvaluationException {
    return cel.eval(celInput);
  }
}
