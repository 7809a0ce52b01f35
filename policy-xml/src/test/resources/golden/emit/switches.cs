@{
  string Name(object o) {
    switch (o) {
      case null: return "null";
      case 2: return "two";
      case int big when big > 100: return "big " + big;
      case string s: return "text " + s;
      default: return "other";
    }
  }
  int n = 0, turns = 0;
  again:
  switch (n) { case 0: n = 3; goto case 3; case 3: turns++; break; default: turns += 10; break; }
  if (turns < 4) { goto again; }
  return string.Join(",", Name(null), Name(2), Name(500), Name("x"), Name(2.5), turns);
}
