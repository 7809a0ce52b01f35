package io.weir.runtime.dotnet.json;

import io.weir.runtime.dotnet.DotNetType;

/**
 * Turns values of some types into JSON in a way of its own. Expressions can name the type, which
 * the parameters of some methods have, but have none to give.
 */
@DotNetType(
    value = "public abstract class Newtonsoft.Json.JsonConverter : object",
    java = JsonConverter.class)
public abstract class JsonConverter {
  JsonConverter() {}
}
