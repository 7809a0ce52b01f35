package io.weir.xml.expression.janino;

import io.weir.runtime.dotnet.CompiledUnit;
import io.weir.xml.expression.emit.ClassCompiler;
import io.weir.xml.expression.emit.GeneratedSource;
import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.codehaus.commons.compiler.CompileException;
import org.codehaus.commons.compiler.InternalCompilerException;
import org.codehaus.janino.ClassLoaderIClassLoader;
import org.codehaus.janino.Parser;
import org.codehaus.janino.Scanner;
import org.codehaus.janino.Token;
import org.codehaus.janino.UnitCompiler;

/**
 * Compiles with Janino. Tokens carry the lines of the policy document, so that stack traces name
 * them. Safe for several threads, one compiling at a time: Janino's picture of the runtime's
 * classes is shared and not safe itself.
 */
public final class JaninoClassCompiler implements ClassCompiler {
  private static final int TARGET = 17;
  private static final int MOST_DEPTH = 3_000;

  private final ClassLoader runtime = CompiledUnit.class.getClassLoader();
  private final ClassLoaderIClassLoader classes = new ClassLoaderIClassLoader(runtime);

  /** Creates a compiler; it may be used for many units. */
  public JaninoClassCompiler() {}

  @Override
  public CompiledUnit compile(GeneratedSource source) throws CompilerFailure {
    Map<String, byte[]> bytes = compileToBytes(source);
    try {
      bytes.forEach(Sandbox::check);
      return new UnitClassLoader(bytes, runtime).unit(source.className());
    } catch (SecurityException | ReflectiveOperationException | LinkageError e) {
      throw new CompilerFailure("the compiled class was refused: " + e.getMessage(), e, false);
    }
  }

  /** The class files of a unit by binary name. */
  Map<String, byte[]> compileToBytes(GeneratedSource source) throws CompilerFailure {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    if (depth(source.text()) > MOST_DEPTH) {
      throw new CompilerFailure("nested too deeply", null, true);
    }
    try {
      Parser parser = new Parser(new LineScanner(source));
      synchronized (classes) {
        UnitCompiler compiler = new UnitCompiler(parser.parseAbstractCompilationUnit(), classes);
        compiler.setTargetVersion(TARGET);
        compiler.compileUnit(
            true, true, false, file -> bytes.put(file.getThisClassName(), file.toByteArray()));
      }
    } catch (StackOverflowError e) {
      throw new CompilerFailure("nested too deeply", e, true);
    } catch (CompileException | InternalCompilerException | IOException | LinkageError e) {
      throw new CompilerFailure(String.valueOf(e.getMessage()), e, isLimit(e));
    } catch (RuntimeException e) {
      // Janino's own faults come in many shapes.
      throw new CompilerFailure(String.valueOf(e), e, isLimit(e));
    }
    return bytes;
  }

  /**
   * How deep parentheses are nested. What is too long for a method fails deep inside Janino, which
   * then prints the tree at every level on the way out: time and memory by the square of the depth.
   */
  private static int depth(String text) {
    int depth = 0;
    int most = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(') {
        most = Math.max(most, ++depth);
      } else if (c == ')') {
        depth--;
      } else if (c == '"' || c == '\'') {
        for (i++; i < text.length() && text.charAt(i) != c; i++) {
          if (text.charAt(i) == '\\') {
            i++;
          }
        }
      }
    }
    return most;
  }

  /** Janino has no types of exceptions for the limits of class files and of its own depth. */
  private static boolean isLimit(Throwable failure) {
    for (Throwable e = failure; e != null; e = e.getCause()) {
      String message = String.valueOf(e.getMessage());
      if (message.contains("beyond 64 KB")
          || message.contains("nested too deeply")
          || message.startsWith("Constant pool for class ")) {
        return true;
      }
    }
    return false;
  }

  /** A scanner whose tokens stand on the lines of the policy document. */
  private static final class LineScanner extends Scanner {
    private final String file;
    private final List<Integer> lines;

    LineScanner(GeneratedSource source) throws IOException {
      super(source.fileName(), new StringReader(source.text()));
      this.file = source.fileName();
      this.lines = source.lines();
    }

    @Override
    public Token produce() throws CompileException, IOException {
      Token token = super.produce();
      int line = token.getLocation().getLineNumber();
      int column = token.getLocation().getColumnNumber();
      int mapped = line < lines.size() ? lines.get(line) : line;
      return new Token(file, mapped, column, token.type, token.value);
    }
  }
}
