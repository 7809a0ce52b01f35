@(string.Join(";", from n in new[] { 5, 3, 8, 1 } let m = n * 2 where m > 4 orderby m descending select new { n, m } into p group p by p.n % 2 into g select g.Key + "=" + g.Sum(q => q.m)))
