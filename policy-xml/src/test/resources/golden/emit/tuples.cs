@{
  var t = (Count: 1, Name: "a");
  t.Count += 5;
  (int x, string y) = t;
  (x, y) = (x + 1, y + "b");
  var copy = t;
  copy.Name = "z";
  return $"{t} {copy} {x}{y} {t == (6, "a")}";
}
