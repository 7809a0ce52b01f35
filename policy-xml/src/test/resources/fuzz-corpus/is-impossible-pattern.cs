@{ if (('0' != '0' ? (object)true : 1) is TimeSpan[] v9) { return v9; } return 0; }
