import com.ibm.icu.text.CollationElementIterator;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.ULocale;
import java.io.DataOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes the collation elements of the CLDR root collation as ICU has them, for characters that do not
 * decompose and for contractions, to the resource {@code root-collation.bin}.
 *
 * <p>Run once per Unicode version: {@code java -cp icu4j-74.2.jar RootCollationTable.java OUT}. No part
 * of the build.
 */
public class RootCollationTable {
  public static void main(String[] args) throws Exception {
    RuleBasedCollator root = (RuleBasedCollator) Collator.getInstance(ULocale.ROOT);
    Normalizer2 nfd = Normalizer2.getNFDInstance();
    UnicodeSet contractions = new UnicodeSet();
    root.getContractionsAndExpansions(contractions, null, true);
    List<String> keys = new ArrayList<>();
    for (int c = 0; c <= 0x10FFFF; c++) {
      int type = Character.getType(c);
      boolean han = com.ibm.icu.lang.UCharacter.hasBinaryProperty(c, com.ibm.icu.lang.UProperty.UNIFIED_IDEOGRAPH);
      int icuType = com.ibm.icu.lang.UCharacter.getType(c);
      if (icuType == 0 || icuType == 17 || icuType == 18 || han || nfd.getDecomposition(c) != null) {
        continue;
      }
      if (c >= 0x17000 && c <= 0x18CFF || c >= 0x18D00 && c <= 0x18D08 || c >= 0x1B170 && c <= 0x1B2FB) {
        continue; // Tangut, Khitan, Nushu: in order of code points
      }
      keys.add(Character.toString(c));
    }
    for (String s : contractions) {
      if (s.codePointCount(0, s.length()) > 1) {
        keys.add(s);
      }
    }
    try (OutputStream file = Files.newOutputStream(Path.of(args[0]));
        DataOutputStream out =
            new DataOutputStream(new DeflaterOutputStream(file, new Deflater(9)))) {
      out.writeInt(keys.size());
      int before = 0;
      int[] last = {0, 0, 0};
      for (String key : keys) {
        int[] points = key.codePoints().toArray();
        varint(out, points.length);
        varint(out, zigzag(points[0] - before));
        before = points[0];
        for (int i = 1; i < points.length; i++) {
          varint(out, points[i]);
        }
        CollationElementIterator i = root.getCollationElementIterator(key);
        List<Integer> elements = new ArrayList<>();
        for (int e = i.next(); e != CollationElementIterator.NULLORDER; e = i.next()) {
          if (e != 0) {
            elements.add(e);
          }
        }
        varint(out, elements.size());
        for (int e : elements) {
          int primary = e >>> 16;
          varint(out, zigzag(primary - last[0]));
          last[0] = primary;
          out.writeByte(e >>> 8);
          out.writeByte(e & 0x3f);
        }
      }
    }
    System.out.println(keys.size() + " keys");
    for (String s : new String[] {"\u4e00", "\u9fa5", "\u3400", "\ud840\udc00", "\u0378", "\uac00", "z", "\uff5a", "\ue000", "\ufffd", "\uffff", "\ud800", "\u30a2", "\u1100","9","$","\u0430","\u0e01"}) {
      CollationElementIterator i = root.getCollationElementIterator(s);
      StringBuilder b = new StringBuilder();
      for (int e = i.next(); e != CollationElementIterator.NULLORDER; e = i.next()) {
        b.append(Integer.toHexString(e)).append(' ');
      }
      System.out.println(Integer.toHexString(s.codePointAt(0)) + ": " + b);
    }
  }

  private static int zigzag(int v) {
    return v << 1 ^ v >> 31;
  }

  private static void varint(DataOutputStream out, int value) throws Exception {
    int v = value;
    while ((v & ~0x7f) != 0) {
      out.writeByte(v & 0x7f | 0x80);
      v >>>= 7;
    }
    out.writeByte(v);
  }
}
