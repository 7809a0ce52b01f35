@{
  void Swap(ref int a, ref int b) { int t = a; a = b; b = t; }
  T Pick<T>(bool first, T a, T b) => first ? a : b;
  int x = 1, y = 2;
  Swap(ref x, ref y);
  bool ok = int.TryParse("42", out var parsed) && int.TryParse("z", out int bad) | parsed == 42;
  int Fib(int n) => n < 2 ? n : Fib(n - 1) + Fib(n - 2);
  Func<int, int> twice = n => n * 2;
  return x * 100 + y * 10 + parsed + (ok ? 1000 : 0) + Fib(15) + Pick(false, 3, twice(4)) + Pick(true, "ab", "c").Length;
}
