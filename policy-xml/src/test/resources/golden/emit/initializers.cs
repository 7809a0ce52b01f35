@{
  var map = new Dictionary<string, List<int>> { ["a"] = new List<int> { 1, 2 }, ["b"] = new List<int>() };
  map["b"].Add(map["a"][1]++);
  int[] numbers = { 3, 1, 2 };
  numbers[0] += numbers[1]--;
  Array.Sort(numbers);
  var o = new { Sum = numbers.Sum(), Map = map["a"][1] };
  return o.ToString() + map["b"][0];
}
