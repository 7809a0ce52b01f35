package io.weir.runtime.dotnet.time;

import io.weir.runtime.dotnet.DotNetMethod;
import io.weir.runtime.dotnet.DotNetType;
import io.weir.runtime.dotnet.Ref;
import io.weir.runtime.dotnet.RuntimeType;
import io.weir.runtime.dotnet.collections.DotNetList;
import io.weir.runtime.dotnet.collections.ReadOnlyCollection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code TimeZoneInfo}: the zones of the system, which are those of Windows, where the service
 * runs, and the names that Windows and IANA have for the same zones.
 */
@DotNetType(value = "public sealed partial class System.TimeZoneInfo", java = TimeZoneInfo.class)
public final class SystemZones {
  private SystemZones() {}

  /** {@code GetSystemTimeZones()}: by their offset, then by their display names. */
  @DotNetMethod(
      "static System.Collections.ObjectModel.ReadOnlyCollection<TimeZoneInfo>"
          + " GetSystemTimeZones()")
  public static ReadOnlyCollection getSystemTimeZones() {
    return getSystemTimeZonesSorted(false);
  }

  /** {@code GetSystemTimeZones(skipSorting)}. */
  @DotNetMethod(
      "static System.Collections.ObjectModel.ReadOnlyCollection<TimeZoneInfo>"
          + " GetSystemTimeZones(bool skipSorting)")
  public static ReadOnlyCollection getSystemTimeZonesSorted(boolean skipSorting) {
    List<TimeZoneInfo> zones = new ArrayList<>();
    for (String name : WindowsZones.names()) {
      zones.add(TimeZoneInfo.find(name));
    }
    if (!skipSorting) {
      zones.sort(
          Comparator.comparing(TimeZoneInfo::baseUtcOffset)
              .thenComparing(TimeZoneInfo::displayName));
    }
    DotNetList list = DotNetList.create(RuntimeType.of("System.TimeZoneInfo"));
    zones.forEach(list::add);
    return new ReadOnlyCollection(list, RuntimeType.of("System.TimeZoneInfo"));
  }

  /** {@code ClearCachedData()}: nothing is kept that could be out of date. */
  @DotNetMethod("static void ClearCachedData()")
  public static void clearCachedData() {}

  /** {@code TryConvertIanaIdToWindowsId(ianaId, out windowsId)}. */
  @DotNetMethod("static bool TryConvertIanaIdToWindowsId(string ianaId, out string windowsId)")
  public static boolean tryConvertIanaId(@Nullable String ianaId, Ref windowsId) {
    windowsId.value = ianaId == null ? null : WindowsZones.windowsOf(ianaId);
    return windowsId.value != null;
  }

  /** {@code TryConvertWindowsIdToIanaId(windowsId, out ianaId)}. */
  @DotNetMethod("static bool TryConvertWindowsIdToIanaId(string windowsId, out string ianaId)")
  public static boolean tryConvertWindowsId(@Nullable String windowsId, Ref ianaId) {
    return tryConvertWindowsIdIn(windowsId, null, ianaId);
  }

  /** {@code TryConvertWindowsIdToIanaId(windowsId, region, out ianaId)}. */
  @DotNetMethod(
      "static bool TryConvertWindowsIdToIanaId(string windowsId, string region, out string ianaId)")
  public static boolean tryConvertWindowsIdIn(
      @Nullable String windowsId, @Nullable String region, Ref ianaId) {
    ianaId.value = windowsId == null ? null : WindowsZones.ianaIn(windowsId, region);
    return ianaId.value != null;
  }
}
