@(default(JEnumerable<object>))
