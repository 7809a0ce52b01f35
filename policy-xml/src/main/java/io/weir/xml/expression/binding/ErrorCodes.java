package io.weir.xml.expression.binding;

import io.weir.api.diagnostic.DiagnosticCode;
import java.util.HashMap;
import java.util.Map;

/** The stable codes of this phase, by the numbers of the C# compiler. */
final class ErrorCodes {
  static final DiagnosticCode UNKNOWN_TYPE = DiagnosticCode.error("NET4001", "unknown type");
  static final DiagnosticCode UNKNOWN_MEMBER = DiagnosticCode.error("NET4002", "unknown member");
  static final DiagnosticCode NOT_AVAILABLE =
      DiagnosticCode.error("NET4003", "not available in policy expressions");

  private static final Map<String, DiagnosticCode> CODES = new HashMap<>();

  private ErrorCodes() {}

  /** New ones go to the end of their line: the codes are numbered by place. */
  static {
    CODES.put("CS0246", UNKNOWN_TYPE);
    CODES.put("CS0234", UNKNOWN_TYPE);
    CODES.put("CS0117", UNKNOWN_MEMBER);
    CODES.put("CS1061", UNKNOWN_MEMBER);
    CODES.put("CS1929", UNKNOWN_MEMBER);
    errors(
        3200,
        "name or scope",
        "CS0103 CS0841 CS0128 CS0136 CS0100 CS1931 CS1937 CS1938 CS0118 CS0119 CS0120 CS0176");
    errors(
        3220,
        "conversion",
        "CS0029 CS0266 CS0030 CS0031 CS0037 CS0039 CS0077 CS0221 CS0220 CS0020 CS8957 CS0173 CS0826"
            + " CS8121 CS0407 CS0123 CS0428 CS1660 CS1593 CS1661 CS1662 CS1678 CS0815 CS8131 CS1950"
            + " CS1936 CS1941 CS0463 CS0664 CS1750");
    errors(
        3250,
        "call",
        "CS0121 CS0411 CS1501 CS1502 CS1503 CS7036 CS1739 CS1729 CS1615 CS1620 CS1510 CS1955 CS0149"
            + " CS0206 CS0305 CS0308 CS0307 CS0021 CS0022 CS1744 CS8323 CS1740 CS0453 CS0452 CS0310"
            + " CS0311 CS0144 CS0712 CS0716 CS1943");
    errors(
        3280,
        "operator",
        "CS0019 CS0023 CS0034 CS0035 CS0200 CS0131 CS1656 CS1654 CS1059 CS0191 CS0201 CS0154 CS1604"
            + " CS8210 CS1943");
    errors(
        3300,
        "statement",
        "CS0161 CS0163 CS8070 CS0152 CS8120 CS0139 CS0159 CS0157 CS0156 CS0160 CS0155 CS0165 CS0170"
            + " CS0177 CS0269 CS1674 CS1579 CS0127 CS0126 CS0133 CS0145 CS0150 CS0140 CS0819 CS0822"
            + " CS0818 CS0820 CS0158 CS1023 CS1632 CS0151 CS1017 CS8117 CS8119 CS0820 CS1525 CS0168"
            + " CS0825 CS0209 CS1643 CS0186 CS1628 CS8186 CS0283 CS0134");
    errors(
        3350,
        "object, array or tuple",
        "CS0746 CS0747 CS0833 CS0828 CS0847 CS0178 CS1922 CS1921 CS1912 CS0248 CS8132 CS8129 CS8127"
            + " CS8126 CS8130 CS8125 CS8124 CS8136 CS0840 CS1914 CS1913 CS0650 CS0270 CS8384 CS8081"
            + " CS1612 CS0457 CS0719 CS0723 CS8978");
    errors(
        3380,
        "language version or feature",
        "CS8370 CS0227 CS1996 CS4033 CS0233 CS1621 CS8305 CS8115");
    errors(
        3460,
        "reference to a variable",
        "CS8149 CS8150 CS8151 CS8156 CS8157 CS8158 CS8159 CS8161 CS8166 CS8167 CS8168 CS8169 CS8171"
            + " CS8172 CS8173 CS8174 CS8175 CS8189 CS8326 CS8327 CS8329 CS8330 CS8331 CS8332 CS8333"
            + " CS8334 CS8347 CS8373 CS8374 CS1655 CS1657 CS0198 CS0199 CS1939 CS1947 CS1073");
    errors(
        3500,
        "expression or name",
        "CS0172 CS8135 CS8310 CS0193 CS0426 CS0153 CS8185 CS1930 CS0623 CS0846 CS0315 CS0211 CS0432"
            + " CS8716 CS0446 CS9135 CS8112 CS0122 CS0075 CS0306 CS1624 CS0622 CS0445 CS0079"
            + " CS0571 CS0313 CS0718 CS8389 CS7003 CS1737 CS0231 CS0225 CS1751 CS1741 CS1736 CS1763"
            + " CS8030 CS0748 CS1677 CS0304 CS0417 CS0403 CS0413 CS8511 CS8187 CS8858 CS0080 CS0699"
            + " CS0409 CS0401 CS0451 CS8375 CS0449 CS0706 CS0405 CS0702 CS0717 CS0701 CS0450 CS8380"
            + " CS0406 CS0454 CS8379 CS0456 CS8377 CS9215 CS8505 CS8627 CS8650 CS8651 CS8639 CS1942"
            + " CS1932 CS8315");
    warnings(
        "CS0252 CS0253 CS0472 CS0162 CS0219 CS0168 CS0183 CS0184 CS1718 CS1717 CS0164 CS0652"
            + " CS8073");
    CODES.put(
        "WEIR_REVOCATION", DiagnosticCode.warning("EXP3451", "revocation cannot be asked for"));
    CODES.put("WEIR_BODY", DiagnosticCode.warning("EXP3450", "body read twice"));
    CODES.put("WEIR_MISSING", DiagnosticCode.warning("EXP3452", "member of what may be missing"));
    CODES.put("WEIR_UNUSED", DiagnosticCode.warning("EXP3453", "unused result"));
    CODES.put("WEIR_LIMIT", DiagnosticCode.error("EXP3399", "expression too complex"));
  }

  private static void errors(int from, String title, String numbers) {
    int at = from;
    for (String n : numbers.split(" ")) {
      if (!CODES.containsKey(n)) {
        DiagnosticCode code = DiagnosticCode.error("EXP" + at++, title);
        if (CODES.values().stream().anyMatch(other -> other.id().equals(code.id()))) {
          throw new IllegalStateException(
              code.id() + " has another meaning: " + title + " is full");
        }
        CODES.put(n, code);
      }
    }
  }

  private static void warnings(String numbers) {
    int at = 3400;
    for (String n : numbers.split(" ")) {
      CODES.put("W" + n, DiagnosticCode.warning("EXP" + at++, "probably a mistake"));
    }
  }

  static DiagnosticCode error(String csharp) {
    DiagnosticCode code = CODES.get(csharp);
    if (code == null) {
      throw new IllegalArgumentException("no code for " + csharp);
    }
    return code;
  }

  static DiagnosticCode warning(String csharp) {
    return error("W" + csharp);
  }
}
