/// An id with its kind and its place, for the rules about ids.
struct Identified {
  let kind: String
  let id: String
  /// Path of the thing that has the id.
  let path: String
  /// Within what the id must be unique: everything of one list.
  let scope: String
}

extension Catalogue {
  /// Every id of the catalogue, each list in its own scope.
  var identified: [Identified] {
    let lists: [(String, String, [String])] = [
      ("contact", "contacts", contacts.map(\.id)),
      ("calendar", "calendars", calendars.map(\.id)),
      ("holiday set", "holidays", holidays.map(\.id)),
      ("maintenance window", "maintenance", maintenance.map(\.id)),
      ("user group", "user-groups", userGroups.map(\.id)),
      ("outcome", "outcomes", outcomes.map(\.id)),
      ("indicator", "indicators", indicators.map(\.id)),
      ("credit scheme", "schemes", schemes.map(\.id)),
      ("component", "components", components.map(\.id)),
      ("underpinning", "underpinnings", underpinnings.map(\.id)),
      ("service", "services", services.map(\.id)),
    ]
    let own = [
      Identified(kind: "catalogue", id: id, path: "catalogue", scope: "catalogue"),
      Identified(kind: "provider", id: provider.id, path: "provider", scope: "provider"),
    ]
    return own + lists.flatMap(Identified.list) + terms.flatMap(\.identified)
      + services.flatMap(\.identified)
  }
}

extension StandardTerms {
  fileprivate var identified: [Identified] {
    let path = "terms/\(kind.rawValue)/priorities"
    return [
      ("impact", "\(path)/impacts", priorities.impacts.map(\.id)),
      ("urgency", "\(path)/urgencies", priorities.urgencies.map(\.id)),
    ].flatMap(Identified.list)
  }
}

extension Service {
  fileprivate var identified: [Identified] {
    let path = "services/\(id)"
    return [
      ("tier", "\(path)/tiers", tiers.map(\.id)),
      ("add-on", "\(path)/add-ons", addOns.map(\.id)),
      ("limit", "\(path)/limits", limits.map(\.id)),
    ].flatMap(Identified.list)
  }
}

extension Identified {
  /// The ids of one list; the second of the same id has the path `id#2`, as the place index has it.
  static func list(kind: String, scope: String, ids: [String]) -> [Identified] {
    var seen: [String: Int] = [:]
    return ids.map { id in
      seen[id, default: 0] += 1
      let count = seen[id] ?? 1
      let step = count == 1 ? id : "\(id)#\(count)"
      return Identified(kind: kind, id: id, path: "\(scope)/\(step)", scope: scope)
    }
  }

  var isWellFormed: Bool { id.isCatalogueId }
}

extension String {
  /// RFC 1123: lower-case letters, digits and inner hyphens, at most 63.
  package var isCatalogueId: Bool {
    let bytes = Array(utf8)
    let inner = bytes.allSatisfy { Self.letters.contains($0) || $0 == UInt8(ascii: "-") }
    return inner && (1...63).contains(bytes.count) && bytes.first != UInt8(ascii: "-")
      && bytes.last != UInt8(ascii: "-")
  }

  private static let letters = Set("abcdefghijklmnopqrstuvwxyz0123456789".utf8)
}
