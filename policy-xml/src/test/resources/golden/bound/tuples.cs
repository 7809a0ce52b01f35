
var t = (name: "a", n: 1);
(string x, long y) = t;
t.n += 2;
var l = new List<(int, string)> { (1, "b") };
foreach (var (i, s) in l) { x += s; y += i; }
return (x, y) == ("ab", 2) ? new { t.name, y } : null;
