@{
  var log = new StringBuilder();
  int F(int n) { log.Append(n); return n; }
  int[] a = new int[4];
  a[F(0)] = F(1) + a[F(2)] * F(3);
  int r = F(4) > 3 && F(5) > 9 || F(6) == 6 ? F(7) : F(8);
  string s = F(1) + (log.Length > 3 ? "x" : null) + F(9);
  return log.ToString() + r + s + string.Concat(F(1), new List<int> { F(2) }.Count, F(3));
}
