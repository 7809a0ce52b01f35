
string F(string a, string b = "-", params int[] c) => a + b + c.Length;
return F(b: "x", a: context.Request.Body.As<string>()) + F("a", "b", 1, 2)
    + string.Join(",", new[] { "b", "a" }.OrderBy(s => s.Length))
    + (int.TryParse("5", out var n) ? n : -1);
