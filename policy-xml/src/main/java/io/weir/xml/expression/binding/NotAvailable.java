package io.weir.xml.expression.binding;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What .NET has and policy expressions have not, where authors look for it. */
final class NotAvailable {
  private static final Set<String> TYPES =
      Set.of(
          "Task",
          "HttpClient",
          "WebClient",
          "WebRequest",
          "HttpRequestMessage",
          "File",
          "Directory",
          "Path",
          "Environment",
          "Console",
          "Thread",
          "Process",
          "Assembly",
          "Activator",
          "AppDomain",
          "GC",
          "Timer",
          "Stopwatch",
          "Debug",
          "StreamReader",
          "StreamWriter",
          "MemoryStream",
          "Stream",
          "FileStream",
          "XmlDocument",
          "XmlReader",
          "XmlWriter",
          "JsonSerializer",
          "JsonSerializerSettings",
          "JsonReader",
          "JsonTextReader",
          "ConcurrentDictionary",
          "SortedDictionary",
          "LinkedList",
          "Lazy",
          "CancellationToken",
          "JwtSecurityToken",
          "JwtSecurityTokenHandler",
          "Socket",
          "TcpClient",
          "Dns",
          "Marshal",
          "JsonDocument",
          "JsonElement",
          "JsonNode",
          "DataTable",
          "Aes",
          "RijndaelManaged");

  private static final Map<String, String> INSTEAD =
      Map.ofEntries(
          Map.entry("HttpClient", "use the `send-request` policy"),
          Map.entry("WebClient", "use the `send-request` policy"),
          Map.entry("WebRequest", "use the `send-request` policy"),
          Map.entry("JwtSecurityToken", "use `AsJwt()` of a string"),
          Map.entry("JwtSecurityTokenHandler", "use `AsJwt()` of a string"),
          Map.entry("JsonSerializer", "use `JsonConvert` or `JObject`"),
          Map.entry("JsonDocument", "use `JObject.Parse`"),
          Map.entry("JsonElement", "use `JToken`"),
          Map.entry("JsonNode", "use `JToken`"),
          Map.entry("XmlDocument", "use `XDocument` or `XElement`"),
          Map.entry("Environment", "use a named value"),
          Map.entry("Console", "use `context.Trace` or the `trace` policy"),
          Map.entry("Debug", "use `context.Trace` or the `trace` policy"),
          Map.entry("Stopwatch", "use `context.Elapsed`"),
          Map.entry("StreamReader", "use `StringReader`, or `context.Request.Body.As<string>()`"));

  private NotAvailable() {}

  static boolean type(String name) {
    return TYPES.contains(name);
  }

  static @Nullable String help(String name) {
    return INSTEAD.get(name);
  }
}
