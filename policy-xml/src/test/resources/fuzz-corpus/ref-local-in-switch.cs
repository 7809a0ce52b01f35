@{
object v0 = (new List<object>())[((int)((true ? 0 : 2147483647) % (default(Dictionary<object, string>)).EnsureCapacity(1)))];
int v2 = 0;
v1:
switch ((default(HashSet<object>)).EnsureCapacity(2147483647)) {
case 1:
long v3 = (true ? -3L : 0L);
long[] v4 = { 9223372036854775807L };
ref readonly long v5 = ref v3;
v5 = ref v4[0];
break;
case int n when n > 3: return (((double)(double.NaN - 1.5)), (true ? double.NaN : 1.5));
default:
for (int v6 = 0; v6 < 3; v6++) {
int v7 = v6;
X500DistinguishedName v8 = null;
int v9 = v7;
}
break;
}
if (++v2 < 2) goto v1;
int v10 = 0;
while (v10++ < 3 && ("(a+)b*" != @"x""y")) {
Action<string, int, object> v11 = (v12, v13, v14) => { double v15 = (default(TimeSpan)).TotalHours;
};
}
if ((default(SortedList<int, object>)).ContainsKey(v10)) throw new Exception(((XName)"<r a='1'><b>t</b></r>").LocalName);
return (Math.Atanh(((double)(0.0 % -2e300))), Convert.ToDouble(TimeSpan.MicrosecondsPerDay));
}