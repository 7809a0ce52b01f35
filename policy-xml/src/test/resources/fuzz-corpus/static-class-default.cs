@(default(MathF) ?? null)
