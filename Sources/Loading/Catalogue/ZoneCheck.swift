import Diagnostics
import ServiceCatalogue

/// C06: the zones of a catalogue are known to this machine.
///
/// A machine without any time zones says nothing about a catalogue.
enum ZoneCheck {
  static func faults(_ catalogue: Catalogue, _ places: PathIndex) -> [Fault] {
    let directory = TimeZoneDirectory.system
    guard directory.version != nil else { return [] }
    let own = catalogue.underpinnings.compactMap { item in
      item.zone.map { ("underpinnings/\(item.id)/zone", $0) }
    }
    return ([("catalogue/zone", catalogue.zone)] + own).compactMap { path, zone in
      do throws(TimeZoneFault) {
        _ = try directory.zone(zone)
        return nil
      } catch {
        return Fault(
          id: "catalogue-zone-unknown", message: message(error, zone), location: places[path],
          remedy: error.remedy)
      }
    }
  }

  /// Where the zones of a machine are is no matter of the catalogue.
  private static func message(_ fault: TimeZoneFault, _ zone: String) -> String {
    if case .unknown = fault { return "this machine knows no time zone \"\(zone)\"" }
    return String(fault.sentence.dropLast())
  }
}
