
DateTime? end = context.Subscription.EndDate;
TimeSpan? left = end - DateTime.UtcNow;
return left?.TotalDays > 1 && end?.ToString("d").Length == 5 && (int?)null == null;
