@{
  int a = 7, b = -3;
  uint u = 4000000000;
  long l = a * 1000000000L + u;
  checked { a += b; }
  double d = (double)u / b;
  return l + (a % b) + (int)d + (u >> 3) + (a << 33);
}
