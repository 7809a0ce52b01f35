package io.weir.gateway.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Reads expressions and commands, one after the other, until the input ends or {@code :quit}. An
 * input goes on over lines until its brackets are closed.
 */
public final class Repl {
  private static final String HELP =
      """
      an expression, with or without @(…), or statements, with or without @{…}
      :context FILE   take the members of `context` from a JSON file
      :vars           the variables of the context
      :type EXPR      the type of an expression, without evaluating it
      :tree [EXPR]    show the bound tree of one expression, or of all from now on (or no longer)
      :java [EXPR]    show the generated Java, likewise
      :help           this
      :quit           leave
      """;

  private final Session session;
  private final PrintWriter out;
  private Session.Result worst = Session.Result.VALUE;
  private boolean tree;
  private boolean java;

  /** A loop over a session. */
  public Repl(Session session, PrintWriter out) {
    this.session = session;
    this.out = out;
  }

  /** Runs on the terminal, or on a stream that is none without prompts. */
  public Session.Result run(InputStream in) throws IOException {
    if (System.console() != null) {
      try (LineSource terminal = new Terminal()) {
        out.println("weir eval: type an expression, or :help");
        return run(terminal);
      }
    }
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    return run(prompt -> lines.readLine());
  }

  /** Runs on lines; gives how the worst of the evaluations went. */
  Session.Result run(LineSource lines) throws IOException {
    StringBuilder text = new StringBuilder();
    while (true) {
      out.flush();
      String line;
      try {
        line = lines.read(text.length() == 0 ? "> " : ". ");
      } catch (InterruptedIOException e) {
        text.setLength(0);
        continue;
      }
      if (line == null) {
        if (text.length() > 0) {
          evaluate(text.toString());
        }
        out.flush();
        return worst;
      }
      if (text.length() == 0 && line.stripLeading().startsWith(":")) {
        if (!command(line.strip())) {
          out.flush();
          return worst;
        }
        continue;
      }
      text.append(text.length() == 0 ? "" : "\n").append(line);
      if (text.toString().isBlank()) {
        text.setLength(0);
      } else if (!Brackets.areOpen(text.toString())) {
        evaluate(text.toString().stripTrailing());
        text.setLength(0);
      }
    }
  }

  private void evaluate(String text) {
    note(session.evaluate(text));
  }

  private void note(Session.Result result) {
    if (result.compareTo(worst) > 0) {
      worst = result;
    }
  }

  /** Runs a command; false to leave. */
  private boolean command(String line) {
    int space = line.indexOf(' ');
    String name = (space < 0 ? line : line.substring(0, space)).toLowerCase(Locale.ROOT);
    String rest = space < 0 ? "" : line.substring(space).strip();
    switch (name) {
      case ":quit", ":q", ":exit" -> {
        return false;
      }
      case ":help", ":h" -> out.print(HELP);
      case ":context" -> context(rest);
      case ":vars" ->
          session
              .variables()
              .forEach((key, value) -> out.println(key + " = " + ValuePrinter.print(value)));
      case ":type" -> note(session.type(rest));
      case ":tree" -> tree = show(Session.Show.TREE, tree, rest);
      case ":java" -> java = show(Session.Show.JAVA, java, rest);
      default -> {
        out.println("no command `" + name + "`; :help lists them");
        note(Session.Result.REFUSED);
      }
    }
    return true;
  }

  private boolean show(Session.Show what, boolean on, String expression) {
    if (expression.isEmpty()) {
      session.show(what, !on);
      return !on;
    }
    session.show(what, true);
    evaluate(expression);
    session.show(what, on);
    return on;
  }

  private void context(String file) {
    try {
      session.context(Path.of(file));
      out.println("context from " + file);
    } catch (IOException | RuntimeException e) {
      out.println("cannot read `" + file + "`: " + e.getMessage());
      note(Session.Result.REFUSED);
    }
  }
}
