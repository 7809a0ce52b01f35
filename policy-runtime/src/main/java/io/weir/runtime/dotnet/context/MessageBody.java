package io.weir.runtime.dotnet.context;

import io.weir.api.Body;
import io.weir.api.Message;
import io.weir.api.Request;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.NotSupportedException;
import io.weir.runtime.dotnet.NullReferenceException;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.json.JArray;
import io.weir.runtime.dotnet.json.JObject;
import io.weir.runtime.dotnet.json.JToken;
import io.weir.runtime.dotnet.json.JsonConvertMembers;
import io.weir.runtime.dotnet.json.JsonSerializerSettings;
import io.weir.runtime.dotnet.xml.XDocument;
import io.weir.runtime.dotnet.xml.XElement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code IMessageBody}: the content of a message, which a read takes away unless told to keep it. A
 * read of content that was taken throws NullReferenceException. The engine has buffered the content
 * before an expression runs that reads it.
 */
@DotNetType(value = "public interface IMessageBody", java = MessageBody.class)
public final class MessageBody {
  private final Message message;

  private MessageBody(Message message) {
    this.message = message;
  }

  static MessageBody of(Message message) {
    return new MessageBody(message);
  }

  /** A request's body; null if it has none. */
  static @Nullable MessageBody ofRequest(Request request) {
    return request.body() instanceof Body.Empty && !request.isBodyConsumed() ? null : of(request);
  }

  private byte[] bytes(boolean preserveContent) {
    if (message.isBodyConsumed()) {
      throw NullReferenceException.create();
    }
    Body body = preserveContent ? message.body() : message.consumeBody();
    if (body instanceof Body.Buffered buffered) {
      return buffered.bytes();
    } else if (body instanceof Body.Empty) {
      return new byte[0];
    }
    throw new IllegalStateException("the body was not buffered before an expression reads it");
  }

  private String text(boolean preserveContent) {
    byte[] bytes = bytes(preserveContent);
    return BodyText.decode(bytes, message.headers().first("Content-Type"));
  }

  /** {@code As<T>(preserveContent)}. */
  @DotNetMethod(value = "T As<T>(bool preserveContent = false)", reified = true)
  public static Object as(MessageBody self, boolean preserveContent, RuntimeType type) {
    return switch (type.csharpName()) {
      case "string", "object" -> self.text(preserveContent);
      case "byte[]" -> self.bytes(preserveContent).clone();
      case "JObject" -> JObject.parse(self.text(preserveContent));
      case "JArray" -> JArray.parse(self.text(preserveContent));
      case "JToken", "JContainer", "JValue" ->
          Objects.requireNonNull(type.cast(JToken.parse(self.text(preserveContent))));
      case "XElement", "XNode", "XContainer" -> XElement.parse(self.text(preserveContent));
      case "XDocument" -> XDocument.parse(self.text(preserveContent));
      default ->
          throw new NotSupportedException(
              "a body cannot be read as `"
                  + type.csharpName()
                  + "`: string, byte[], JObject, JArray, JToken, XElement, XDocument and XNode are"
                  + " possible");
    };
  }

  /** {@code AsFormUrlEncodedContent(preserveContent)}. */
  @DotNetMethod(
      "IDictionary<string, IList<string>> AsFormUrlEncodedContent(bool preserveContent = false)")
  public static Object asFormUrlEncodedContent(MessageBody self, boolean preserveContent) {
    return FormUrlEncoded.parse(self.text(preserveContent));
  }

  /** {@code AsJToken(preserveContent, settings)}. */
  @DotNetMethod(
      "JToken AsJToken(bool preserveContent = false, Newtonsoft.Json.JsonSerializerSettings"
          + " settings = null)")
  public static @Nullable JToken asJToken(
      MessageBody self, boolean preserveContent, @Nullable JsonSerializerSettings settings) {
    String text = self.text(preserveContent);
    return settings == null
        ? JToken.parse(text)
        : (JToken) JsonConvertMembers.deserializeAsWith(text, settings, RuntimeType.of("JToken"));
  }

  /** {@code AsJObject(preserveContent, settings)}. */
  @DotNetMethod(
      "JObject AsJObject(bool preserveContent = false, Newtonsoft.Json.JsonSerializerSettings"
          + " settings = null)")
  public static @Nullable JObject asJObject(
      MessageBody self, boolean preserveContent, @Nullable JsonSerializerSettings settings) {
    String text = self.text(preserveContent);
    return settings == null
        ? JObject.parse(text)
        : (JObject) JsonConvertMembers.deserializeAsWith(text, settings, RuntimeType.of("JObject"));
  }

  /** {@code AsJArray(preserveContent, settings)}. */
  @DotNetMethod(
      "JArray AsJArray(bool preserveContent = false, Newtonsoft.Json.JsonSerializerSettings"
          + " settings = null)")
  public static @Nullable JArray asJArray(
      MessageBody self, boolean preserveContent, @Nullable JsonSerializerSettings settings) {
    String text = self.text(preserveContent);
    return settings == null
        ? JArray.parse(text)
        : (JArray) JsonConvertMembers.deserializeAsWith(text, settings, RuntimeType.of("JArray"));
  }
}
