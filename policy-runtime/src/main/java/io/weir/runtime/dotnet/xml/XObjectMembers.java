package io.weir.runtime.dotnet.xml;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.RuntimeType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What nodes and attributes of LINQ to XML share. */
@DotNetType(
    value = "public abstract partial class System.Xml.Linq.XObject : object, IXmlLineInfo",
    java = XObject.class)
public final class XObjectMembers {
  private XObjectMembers() {}

  /** {@code NodeType}. */
  @DotNetProperty("XmlNodeType NodeType { get; }")
  public static XmlNodeType nodeType(XObject self) {
    return self.nodeType();
  }

  /** {@code Parent}. */
  @DotNetProperty("XElement Parent { get; }")
  public static @Nullable XElement parent(XObject self) {
    return self.parent();
  }

  /** {@code Document}. */
  @DotNetProperty("XDocument Document { get; }")
  public static @Nullable XDocument document(XObject self) {
    return self.document();
  }

  /** {@code BaseUri}: empty, because trees are read from text. */
  @DotNetProperty("string BaseUri { get; }")
  public static String baseUri(XObject self) {
    self.nodeType();
    return "";
  }

  /** {@code AddAnnotation(annotation)}. */
  @DotNetMethod("void AddAnnotation(object annotation)")
  public static void addAnnotation(XObject self, @Nullable Object annotation) {
    self.addAnnotation(annotation);
  }

  /** {@code Annotation<T>()}. */
  @DotNetMethod(value = "T Annotation<T>() where T : class", reified = true)
  public static @Nullable Object annotation(XObject self, RuntimeType type) {
    for (Object annotation : self.annotations()) {
      if (type.isInstance(annotation)) {
        return annotation;
      }
    }
    return null;
  }

  /** {@code Annotation(type)}. */
  @DotNetMethod("object Annotation(Type type)")
  public static @Nullable Object annotationOf(XObject self, @Nullable RuntimeType type) {
    return annotation(self, XmlChars.notNull(type, "type"));
  }

  /** {@code Annotations<T>()}. */
  @DotNetMethod(value = "IEnumerable<T> Annotations<T>() where T : class", reified = true)
  public static Object annotations(XObject self, RuntimeType type) {
    List<@Nullable Object> found = new ArrayList<>();
    for (Object annotation : self.annotations()) {
      if (type.isInstance(annotation)) {
        found.add(annotation);
      }
    }
    return found;
  }

  /** {@code Annotations(type)}. */
  @DotNetMethod("IEnumerable<object> Annotations(Type type)")
  public static Object annotationsOf(XObject self, @Nullable RuntimeType type) {
    return annotations(self, XmlChars.notNull(type, "type"));
  }

  /** {@code RemoveAnnotations(type)}. */
  @DotNetMethod("void RemoveAnnotations(Type type)")
  public static void removeAnnotationsOf(XObject self, @Nullable RuntimeType type) {
    removeAnnotations(self, XmlChars.notNull(type, "type"));
  }

  /** {@code RemoveAnnotations<T>()}. */
  @DotNetMethod(value = "void RemoveAnnotations<T>() where T : class", reified = true)
  public static void removeAnnotations(XObject self, RuntimeType type) {
    self.removeAnnotations(type::isInstance);
  }
}
