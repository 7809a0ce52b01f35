
return from a in new[] { 1, 2 }
    from b in new[] { 3 }
    let c = a + b
    where c > 3
    select new { a, c };
