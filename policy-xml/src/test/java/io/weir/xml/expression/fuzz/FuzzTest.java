package io.weir.xml.expression.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.weir.xml.expression.symbols.NamedTypeSymbol;
import io.weir.xml.expression.symbols.SymbolDisplay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever stands in an expression: it is compiled or refused, its value comes or an exception of
 * .NET, and all that in bounded time. {@link FuzzRun} does the same for hours; what it found is
 * kept in {@code fuzz-corpus}.
 */
class FuzzTest {
  private static final Path CORPUS = Path.of("src/test/resources/fuzz-corpus");
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private static final class Holder {
    static final Producers PRODUCERS = new Producers();
    static final List<String> SEEDS = seeds();

    private static List<String> seeds() {
      try {
        return FuzzSeeds.ofProject();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final CompileOracle oracle = new CompileOracle();

  static Stream<String> corpus() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void whatWasFoundIsMended(String file) throws IOException {
    check(Files.readString(CORPUS.resolve(file)).strip());
  }

  static Stream<String> valueTypes() {
    return Holder.PRODUCERS.types().stream()
        .filter(type -> type.isValueType() && !type.isVoid() && !type.containsTypeParameter())
        .filter(NamedTypeSymbol.class::isInstance)
        .map(NamedTypeSymbol.class::cast)
        .map(
            type ->
                type.arity() == 0 && !type.namespace().isEmpty()
                    ? type.fullName()
                    : SymbolDisplay.of(type));
  }

  @ParameterizedTest
  @MethodSource("valueTypes")
  void everyValueTypeHasADefault(String type) {
    assertEquals(
        CompileOracle.Verdict.GAVE, oracle.check("@((object)default(" + type + "))"), type);
  }

  @Property(tries = 100, seed = "1") // a build is the same each time; a long run varies it
  void programsOfTheGrammar(@ForAll long seed) {
    check(new ProgramGenerator(Holder.PRODUCERS, seed).program());
  }

  @Property(tries = 300, seed = "1")
  void programsWithMistakes(@ForAll long seed) {
    Random random = new Random(seed);
    String text =
        random.nextInt(3) == 0
            ? new ProgramGenerator(Holder.PRODUCERS, random.nextLong()).program()
            : anySeed(random);
    check(TokenMutator.mutate(text, anySeed(random), random));
  }

  private static String anySeed(Random random) {
    return Holder.SEEDS.get(random.nextInt(Holder.SEEDS.size()));
  }

  private void check(String text) {
    assertTimeoutPreemptively(LIMIT, () -> oracle.check(text), text);
  }
}
