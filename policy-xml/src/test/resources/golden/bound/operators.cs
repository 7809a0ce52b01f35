
byte b = 200;
b += 100;
b++;
int? n = b;
var day = DayOfWeek.Monday | DayOfWeek.Tuesday;
return checked(b * 2) + (n ?? 1L) + "x" + day + (1 + 2 * 3 == 7);
