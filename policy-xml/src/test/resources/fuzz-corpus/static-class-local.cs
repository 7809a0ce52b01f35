@{ Nullable v0 = default(Nullable); return false; }
