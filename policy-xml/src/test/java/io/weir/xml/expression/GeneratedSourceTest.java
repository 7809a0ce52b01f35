package io.weir.xml.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.weir.api.diagnostic.DiagnosticSink;
import io.weir.api.diagnostic.SourceText;
import io.weir.runtime.dotnet.Budget;
import io.weir.runtime.dotnet.CompiledUnit;
import io.weir.runtime.dotnet.DotNetException;
import io.weir.runtime.dotnet.Values;
import io.weir.xml.expression.emit.GeneratedSource;
import io.weir.xml.expression.janino.JaninoClassCompiler;
import io.weir.xml.expression.syntax.ParseOptions;
import io.weir.xml.reader.DecodedText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The Java that expressions become: pinned by golden files ({@code -Dweir.golden.update=true}
 * writes them anew), and run through javac as well as Janino, which must agree.
 */
class GeneratedSourceTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/emit");

  static Stream<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".cs"))
          .map(f -> f.substring(0, f.length() - 3))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static GeneratedSource generate(String name) throws IOException {
    String text = Files.readString(GOLDEN.resolve(name + ".cs")).strip();
    DecodedText decoded = DecodedText.of(new SourceText(name + ".cs", text));
    ExpressionSource source =
        new ExpressionSource(
            decoded.substring(2, text.length() - 1),
            text.startsWith("@{"),
            decoded.span(),
            text,
            "object");
    GeneratedSource[] generated = new GeneratedSource[1];
    DiagnosticSink sink = new DiagnosticSink();
    new ExpressionCompiler(new JaninoClassCompiler(), s -> generated[0] = s)
        .compile(List.of(source), ParseOptions.DEFAULT, sink);
    assertFalse(sink.hasErrors(), () -> sink.sorted().toString());
    return generated[0];
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theSourceIsTheGoldenOne(String name) throws IOException {
    String text = generate(name).text();
    Path golden = GOLDEN.resolve(name + ".java.txt");
    if (Boolean.getBoolean("weir.golden.update")) {
      Files.writeString(golden, text);
    }
    assertTrue(Files.exists(golden), "run with -Dweir.golden.update=true and look at the change");
    assertEquals(Files.readString(golden), text);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void janinoAndJavacAgree(String name) throws Exception {
    GeneratedSource source = generate(name);
    String byJanino = run(new JaninoClassCompiler().compile(source));
    String byJavac = run(javac(source));
    assertEquals(byJavac, byJanino);
    Path result = GOLDEN.resolve(name + ".result");
    if (Boolean.getBoolean("weir.golden.update") && !Files.exists(result)) {
      Files.writeString(result, byJanino);
    }
    assertEquals(Files.readString(result).strip(), byJanino);
  }

  private static String run(CompiledUnit unit) {
    try {
      return Values.concatText(unit.evaluate(0, Budget.current(), null));
    } catch (DotNetException e) {
      return e.typeName();
    }
  }

  private static CompiledUnit javac(GeneratedSource source) throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavaFileObject file =
        new SimpleJavaFileObject(
            URI.create("string:///io/weir/generated/Unit.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignore) {
            return source.text();
          }
        };
    StringWriter messages = new StringWriter();
    Memory memory = new Memory(compiler.getStandardFileManager(null, null, null));
    boolean ok =
        compiler
            .getTask(messages, memory, null, List.of("-nowarn", "-proc:none"), null, List.of(file))
            .call();
    assertTrue(ok, () -> messages + "\n" + source.text());
    ClassLoader loader =
        new ClassLoader(CompiledUnit.class.getClassLoader()) {
          @Override
          protected Class<?> findClass(String name) throws ClassNotFoundException {
            ByteArrayOutputStream bytes = memory.classes.get(name);
            if (bytes == null) {
              throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes.toByteArray(), 0, bytes.size());
          }
        };
    return (CompiledUnit) loader.loadClass(source.className()).getConstructor().newInstance();
  }

  private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
    final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

    Memory(JavaFileManager manager) {
      super(manager);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("mem:///" + name), kind) {
        @Override
        public OutputStream openOutputStream() {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          classes.put(name, out);
          return out;
        }
      };
    }
  }
}
