package io.weir.runtime.dotnet.crypto;

import io.weir.runtime.dotnet.ArgumentNullException;
import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.PlatformNotSupportedException;
import org.jspecify.annotations.Nullable;

/** An object identifier and its friendly name; each can be set once. Not thread-safe. */
@DotNetType(
    value = "public sealed class System.Security.Cryptography.Oid : object",
    java = Oid.class)
public final class Oid {
  private @Nullable String value;
  private @Nullable String friendlyName;
  private boolean isNamed;

  private Oid(@Nullable String value, @Nullable String friendlyName) {
    this.value = value;
    this.friendlyName = friendlyName;
    this.isNamed = friendlyName != null;
  }

  static Oid ofValue(String value) {
    return new Oid(value, null);
  }

  private static String notNull(@Nullable String text, String name) {
    if (text == null) {
      throw new ArgumentNullException(name);
    }
    return text;
  }

  /** {@code new()}. */
  @DotNetMethod("new()")
  public static Oid create() {
    return new Oid(null, null);
  }

  /** {@code new(oid)}: a number or a friendly name. */
  @DotNetMethod("new(string oid)")
  public static Oid createFromText(@Nullable String oid) {
    String text = notNull(oid, "friendlyName");
    String known = OidNames.value(text);
    return new Oid(known == null ? text : known, null);
  }

  /** {@code new(value, friendlyName)}. */
  @DotNetMethod("new(string value, string friendlyName)")
  public static Oid createNamed(@Nullable String value, @Nullable String friendlyName) {
    return new Oid(value, friendlyName);
  }

  /** {@code new(oid)}: a copy. */
  @DotNetMethod("new(Oid oid)")
  public static Oid createCopy(@Nullable Oid oid) {
    if (oid == null) {
      throw new ArgumentNullException("oid");
    }
    Oid copy = new Oid(oid.value, oid.friendlyName);
    copy.isNamed = oid.isNamed;
    return copy;
  }

  /** {@code FromFriendlyName}. */
  @DotNetMethod("static Oid FromFriendlyName(string friendlyName, OidGroup group)")
  public static Oid fromFriendlyName(@Nullable String friendlyName, OidGroup group) {
    String known = OidNames.value(notNull(friendlyName, "friendlyName"));
    if (known == null) {
      throw new CryptographicException("No OID value matches this name.");
    }
    return new Oid(known, friendlyName);
  }

  /** {@code FromOidValue}. */
  @DotNetMethod("static Oid FromOidValue(string oidValue, OidGroup group)")
  public static Oid fromOidValue(@Nullable String oidValue, OidGroup group) {
    String name = OidNames.name(notNull(oidValue, "oidValue"));
    if (name == null) {
      throw new CryptographicException("The OID value is invalid.");
    }
    return new Oid(oidValue, name);
  }

  /** {@code Value}: the number; null if none. */
  @DotNetProperty("string Value { get; }")
  public static @Nullable String value(Oid self) {
    return self.value;
  }

  /** {@code Value}. */
  @DotNetProperty("string Value { set; }")
  public static void setValue(Oid self, @Nullable String value) {
    if (self.value != null && !self.value.equals(value)) {
      throw new PlatformNotSupportedException(
          "The OID value cannot be changed from its initial value.");
    }
    self.value = value;
  }

  /** {@code FriendlyName}: null if none is known. */
  @DotNetProperty("string FriendlyName { get; }")
  public static @Nullable String friendlyName(Oid self) {
    String value = self.value;
    if (!self.isNamed && value != null) {
      self.friendlyName = OidNames.name(value);
      self.isNamed = true;
    }
    return self.friendlyName;
  }

  /** {@code FriendlyName}: sets the value too if it is known. */
  @DotNetProperty("string FriendlyName { set; }")
  public static void setFriendlyName(Oid self, @Nullable String value) {
    if (self.isNamed) {
      if (self.friendlyName == null ? value != null : !self.friendlyName.equals(value)) {
        throw new PlatformNotSupportedException(
            "The OID friendly name cannot be changed from its initial value.");
      }
      return;
    }
    String known = value == null ? null : OidNames.value(value);
    if (known != null) {
      setValue(self, known);
    }
    self.friendlyName = value;
    self.isNamed = true;
  }

  @Override
  public String toString() {
    return "System.Security.Cryptography.Oid";
  }
}
