package io.weir.xml.expression.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Programs to start from. */
public final class FuzzSeeds {
  private static final Pattern TEXT = Pattern.compile("\"text\": ?\"((?:[^\"\\\\]|\\\\.)*+)\"");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(u([0-9a-fA-F]{4})|.)");

  private FuzzSeeds() {}

  /** The programs of the project's own tests of expressions, from the folder of this module. */
  public static List<String> ofProject() throws IOException {
    List<String> programs = read(Path.of("src/test/resources"));
    programs.addAll(read(Path.of("../adapters/testkit/src/test/resources/conformance")));
    return programs;
  }

  /** All programs below a folder: {@code .cs} files, and the texts of {@code .jsonl} files. */
  static List<String> read(Path folder) throws IOException {
    List<String> programs = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".cs")) {
          programs.add(Files.readString(file).strip());
        } else if (name.endsWith(".jsonl")) {
          Files.readAllLines(file).forEach(line -> text(line, programs));
        }
      }
    }
    return programs;
  }

  private static void text(String line, List<String> programs) {
    Matcher matcher = TEXT.matcher(line);
    if (matcher.find()) {
      programs.add(
          ESCAPE
              .matcher(matcher.group(1))
              .replaceAll(
                  m ->
                      Matcher.quoteReplacement(
                          m.group(2) != null
                              ? String.valueOf((char) Integer.parseInt(m.group(2), 16))
                              : switch (m.group(1)) {
                                case "n" -> "\n";
                                case "t" -> "\t";
                                case "r" -> "\r";
                                case "b" -> "\b";
                                case "f" -> "\f";
                                default -> m.group(1);
                              })));
    }
  }
}
