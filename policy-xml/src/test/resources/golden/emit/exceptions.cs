@{
  string log = "";
  bool Say(string s, bool result) { log += s; return result; }
  int Run() {
    try {
      try { log += "t"; throw new FormatException("x"); }
      finally { log += "f"; }
    } catch (FormatException e) when (Say("w", e.Message == "x")) {
      log += "c";
      return 1;
    } finally { log += "F"; }
  }
  for (int i = 0; i < 3; i++) {
    try { if (i == 1) continue; if (i == 2) break; log += i; }
    finally { log += "|"; }
  }
  return Run() + log;
}
