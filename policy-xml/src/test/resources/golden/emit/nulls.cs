@{
  string s = null;
  int? length = s?.Length;
  int? other = 4;
  var sum = length + other;
  bool less = length < other;
  return (length ?? -1) + ":" + sum + ":" + less + ":" + (s?.Trim()?.Length.ToString() ?? "none") + ":" + (other.HasValue && other.Value == 4);
}
