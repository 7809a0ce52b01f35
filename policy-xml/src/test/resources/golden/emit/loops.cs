@{
  int n = 0, i = 0;
  do { if (i == 2) continue; n += i; } while (++i < 5);
  while (true) { n++; if (n > 20) break; }
  outer: for (int a = 0; a < 3; a++) { for (int b = 0; b < 3; b++) { if (b == a) goto next; n += 10; } next: ; }
  foreach (char c in "abc") { n += c; }
  return n;
}
