package io.weir.gateway.eval;

import io.weir.xml.expression.MemberCompletion;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/** A terminal with history, kept in the user's home, and completion of members. */
final class Terminal implements LineSource {
  private final org.jline.terminal.Terminal terminal;
  private final LineReader reader;

  Terminal() throws IOException {
    terminal = TerminalBuilder.builder().system(true).dumb(true).build();
    reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .parser(new DefaultParser().escapeChars(null).quoteChars(null))
            .completer(Terminal::complete)
            .variable(
                LineReader.HISTORY_FILE, Path.of(System.getProperty("user.home"), ".weir_history"))
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .build();
  }

  private static void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    String typed = line.line().substring(0, line.cursor());
    String word = line.word().substring(0, line.wordCursor());
    int start = word.length();
    while (start > 0 && Character.isJavaIdentifierPart(word.charAt(start - 1))) {
      start--;
    }
    String before = word.substring(0, start);
    for (String name : MemberCompletion.of(typed.startsWith("@") ? typed.substring(2) : typed)) {
      candidates.add(new Candidate(before + name, name, null, null, null, null, false));
    }
  }

  @Override
  public @Nullable String read(String prompt) throws InterruptedIOException {
    try {
      return reader.readLine(prompt);
    } catch (UserInterruptException e) {
      throw new InterruptedIOException();
    } catch (EndOfFileException e) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    terminal.close();
  }
}
