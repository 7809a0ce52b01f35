@{
  var actions = new List<Func<int>>();
  for (int i = 0; i < 3; i++) { actions.Add(() => i); }
  foreach (var x in new[] { 10, 20, 30 }) { actions.Add(() => x + i0()); }
  int i0() => 1;
  int sum = 0;
  Action<int> add = n => sum += n;
  foreach (var f in actions) { add(f()); }
  return sum;
}
