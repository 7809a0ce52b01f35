@{ var v5 = (XmlConvert)(default(XmlConvert)); return v5; }
