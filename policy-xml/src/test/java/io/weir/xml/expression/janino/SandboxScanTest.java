package io.weir.xml.expression.janino;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.weir.api.diagnostic.DiagnosticSink;
import io.weir.api.diagnostic.SourceText;
import io.weir.runtime.dotnet.CompiledUnit;
import io.weir.xml.expression.ExpressionCompiler;
import io.weir.xml.expression.ExpressionSource;
import io.weir.xml.expression.emit.ClassCompiler;
import io.weir.xml.expression.emit.GeneratedSource;
import io.weir.xml.expression.fuzz.FuzzSeeds;
import io.weir.xml.expression.syntax.ParseOptions;
import io.weir.xml.reader.DecodedText;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Reads the constant pool of every class that the recorded cases of real .NET and the project's own
 * expressions are compiled to, with a list and a reader of its own: {@link Sandbox} is not asked.
 */
class SandboxScanTest {
  private static final Pattern CLASSES =
      Pattern.compile(
          "io/weir/generated/.*|io/weir/runtime/dotnet/.*|io/weir/api/(\\w+|entity/[\\w$]+)"
              + "|java/lang/(Object|String|Boolean|Character|Byte|Short|Integer|Long|Float|Double"
              + "|Throwable|Comparable|Iterable|CharSequence|Number)|java/math/BigInteger"
              + "|java/util/Iterator");

  /** Members that code may name beside those of the runtime and its own. */
  private static final Pattern JDK_MEMBERS =
      Pattern.compile(
          "java/lang/(Boolean|Character|Byte|Short|Integer|Long|Float|Double)"
              + "\\.(valueOf|\\w+Value|intBitsToFloat|longBitsToDouble)"
              + "|java/lang/String\\.(length|charAt)|java/util/Iterator\\.(hasNext|next)");

  private final TreeSet<String> found = new TreeSet<>();
  private int scanned;

  /** Compiles with Janino and looks at the bytes before they are loaded. */
  private final class Scanning implements ClassCompiler {
    private final JaninoClassCompiler janino = new JaninoClassCompiler();

    @Override
    public CompiledUnit compile(GeneratedSource source) throws CompilerFailure {
      for (byte[] bytes : janino.compileToBytes(source).values()) {
        scanned++;
        try {
          scan(bytes);
        } catch (IOException e) {
          throw new CompilerFailure("no class file", e, false);
        }
      }
      return janino.compile(source);
    }
  }

  @Test
  void everythingThatIsCompiledNamesWhatIsListedOnly() throws IOException {
    ExpressionCompiler compiler = new ExpressionCompiler(new Scanning(), s -> {});
    int compiled = 0;
    for (String text : FuzzSeeds.ofProject()) {
      if (!text.startsWith("@(") && !text.startsWith("@{")) {
        continue;
      }
      SourceText source = new SourceText("case", text);
      ExpressionSource expression =
          new ExpressionSource(
              DecodedText.of(source).substring(2, text.length() - 1),
              text.startsWith("@{"),
              source.span(0, text.length()),
              text,
              "object");
      compiled +=
          compiler.compile(List.of(expression), ParseOptions.DEFAULT, new DiagnosticSink()).size();
    }
    assertEquals(Set.of(), found);
    assertTrue(compiled > 2_000, "only " + compiled + " expressions were compiled");
    assertTrue(scanned >= compiled, "only " + scanned + " classes were scanned");
  }

  @Test
  void theScanFindsWhatIsNotListed() throws IOException {
    for (Class<?> probe : List.of(SandboxScanTest.class, ExpressionCompiler.class)) {
      try (var in = probe.getResourceAsStream(probe.getSimpleName() + ".class")) {
        found.clear();
        scan(in.readAllBytes());
        assertTrue(found.size() > 10, () -> probe + ": " + found);
      }
    }
  }

  private void scan(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    in.skipBytes(8);
    int count = in.readUnsignedShort();
    int[] tags = new int[count];
    int[] first = new int[count];
    int[] second = new int[count];
    String[] texts = new String[count];
    for (int i = 1; i < count; i++) {
      tags[i] = in.readUnsignedByte();
      switch (tags[i]) {
        case 1 -> texts[i] = in.readUTF();
        case 3, 4 -> in.readInt();
        case 5, 6 -> {
          in.readLong();
          i++;
        }
        case 7, 8 -> first[i] = in.readUnsignedShort();
        case 9, 10, 11, 12 -> {
          first[i] = in.readUnsignedShort();
          second[i] = in.readUnsignedShort();
        }
        case 15 -> {
          in.readUnsignedByte();
          in.readUnsignedShort();
          found.add("method handle");
        }
        case 16, 19, 20 -> in.readUnsignedShort();
        case 17, 18 -> {
          in.readInt();
          found.add("dynamic call or constant");
        }
        default -> throw new IOException("tag " + tags[i]);
      }
    }
    for (int i = 1; i < count; i++) {
      if (tags[i] == 7) {
        String name = element(texts[first[i]]);
        if (!name.isEmpty() && !CLASSES.matcher(name).matches()) {
          found.add(name);
        }
      } else if (tags[i] >= 9 && tags[i] <= 11) {
        String owner = element(texts[first[first[i]]]);
        String member = owner + "." + texts[first[second[i]]];
        if (!owner.startsWith("io/weir/runtime/dotnet/")
            && !owner.startsWith("io/weir/generated/")
            && !JDK_MEMBERS.matcher(member).matches()) {
          found.add(member);
        }
      }
    }
    // Names alone: what is inherited could be called on any object.
    List<String> inherited = new ArrayList<>();
    for (int i = 1; i < count; i++) {
      if (tags[i] == 10 || tags[i] == 11) {
        inherited.add(texts[first[second[i]]]);
      }
    }
    inherited.retainAll(
        Set.of("getClass", "notify", "notifyAll", "wait", "finalize", "clone", "forName"));
    found.addAll(inherited);
  }

  private static String element(String name) {
    String plain = name.replaceFirst("^\\[+", "");
    if (plain.equals(name)) {
      return name;
    }
    return plain.startsWith("L") ? plain.substring(1, plain.length() - 1) : "";
  }
}
