package io.weir.xml.expression.binding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.weir.xml.expression.analysis.ExpressionAnalyzer;
import io.weir.xml.expression.symbols.SpecialType;
import io.weir.xml.expression.symbols.TypeTable;
import io.weir.xml.expression.syntax.ParseOptions;
import io.weir.xml.expression.syntax.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The bound trees of golden/bound. {@code -Dweir.golden.update=true} writes what is now given in
 * place of what is expected.
 */
class BoundTreeTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden/bound");

  @ParameterizedTest
  @ValueSource(
      strings = {"operators", "calls", "closures", "query", "switch", "nullable", "tuples"})
  void isAsExpected(String name) throws IOException {
    String text = Files.readString(FOLDER.resolve(name + ".cs"));
    var parsed = Parser.parseBlock(text, ParseOptions.DEFAULT);
    BoundBody body =
        ExpressionAnalyzer.bindBlock(
            parsed.root(), new BindingOptions(TypeTable.instance().special(SpecialType.OBJECT)));
    assertFalse(body.hasErrors(), body.diagnostics()::toString);
    String printed = BoundTreePrinter.print(body);
    Path expected = FOLDER.resolve(name + ".tree");
    if (Boolean.getBoolean("weir.golden.update")) {
      Files.writeString(expected, printed);
    }
    assertEquals(Files.readString(expected), printed);
  }
}
