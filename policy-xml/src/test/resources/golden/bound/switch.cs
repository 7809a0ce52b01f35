
object o = context.Response.StatusCode;
switch (o) {
  case null: return "none";
  case int i when i > 200: goto default;
  case int i: return i;
  default: return "other";
}
