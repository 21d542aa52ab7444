import Diagnostics

/// Where each part of a catalogue stands in the files: from a path such as
/// "services/mail/tiers/gold/price/monthly" to its place.
///
/// The checks speak of the catalogue, not of files; this leads their findings back. Items of a list
/// are called by their id (or kind, priority …), the second of the same name `name#2`.
struct PathIndex {
  private var places: [String: Location] = [:]
  private static let names = ["id", "kind", "priority", "outcome", "group", "date"]

  /// Adds everything below an entry; its own place is that of its key.
  mutating func add(_ entry: Entry, under path: String, at place: Location) {
    places[path] = place
    switch entry.content {
    case .scalar: break
    case .list(let items): add(items, under: path)
    case .mapping(let pairs):
      for pair in pairs {
        let place = pair.value.scalar == nil ? pair.place : pair.value.location
        add(pair.value, under: Self.join(path, pair.key), at: place)
      }
    }
  }

  private mutating func add(_ items: [Entry], under path: String) {
    var seen: [String: Int] = [:]
    for (index, item) in items.enumerated() {
      let name = Self.names.lazy.compactMap { item[$0] }.first
      var step = name?.scalar ?? String(index)
      seen[step, default: 0] += 1
      if let count = seen[step], count > 1 { step += "#\(count)" }
      add(item, under: Self.join(path, step), at: name?.location ?? item.location)
    }
  }

  /// The place of a path, or else of the nearest part that it lies in.
  subscript(path: String) -> Location? {
    var path = path[...]
    while true {
      if let place = places[String(path)] { return place }
      guard let slash = path.lastIndex(of: "/") else { return places[""] }
      path = path[..<slash]
    }
  }

  private static func join(_ path: String, _ step: String) -> String {
    path.isEmpty ? step : "\(path)/\(step)"
  }
}
