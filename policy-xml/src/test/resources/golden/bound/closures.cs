
var count = 0;
Action<int> add = x => { count += x; Twice(); };
void Twice() { count *= 2; }
add(3);
Func<string, string> upper = "a".Replace("a", "b").Insert(0, "c").Equals("d") ? (Func<string, string>)(s => s) : s => s + count;
return upper("z");
