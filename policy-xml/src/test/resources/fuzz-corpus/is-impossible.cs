@(((object)true ?? 1) is TimeSpan[] || (true ? (object)1 : 2) is TimeSpan[])
