package io.weir.xml.expression.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns programs into others: tokens go, double, change places, or come from another program. */
final class TokenMutator {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s+|[\\p{L}_][\\p{L}\\p{N}_]*|\\d[\\w.]*|\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*'"
              + "|=>|[=!<>]=|&&|\\|\\||\\?\\?|\\?\\.|\\+\\+|--|.",
          Pattern.DOTALL);

  private TokenMutator() {}

  /** A program made from one, with pieces of another; both with their brackets. */
  static String mutate(String program, String other, Random random) {
    List<String> tokens = tokens(program);
    List<String> pieces = tokens(other);
    int changes = 1 + random.nextInt(5);
    for (int i = 0; i < changes && tokens.size() > 3; i++) {
      int at = 2 + random.nextInt(tokens.size() - 3);
      switch (random.nextInt(7)) {
        case 0 -> tokens.remove(at);
        case 1 -> tokens.add(at, tokens.get(at));
        case 2 -> tokens.set(at, pieces.get(random.nextInt(pieces.size())));
        case 3 -> tokens.add(at, pieces.get(random.nextInt(pieces.size())));
        case 4 -> {
          int from = random.nextInt(pieces.size());
          tokens.addAll(
              at, pieces.subList(from, Math.min(pieces.size(), from + 1 + random.nextInt(12))));
        }
        case 5 -> {
          int to = 2 + random.nextInt(tokens.size() - 3);
          String moved = tokens.get(at);
          tokens.set(at, tokens.get(to));
          tokens.set(to, moved);
        }
        default -> {
          int end = Math.min(tokens.size() - 1, at + 1 + random.nextInt(6));
          tokens.subList(at, end).clear();
        }
      }
    }
    return String.join("", tokens);
  }

  private static List<String> tokens(String text) {
    List<String> list = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      list.add(matcher.group());
    }
    return list;
  }
}
