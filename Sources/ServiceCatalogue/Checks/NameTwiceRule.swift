import Wording

/// Two things of a kind are never called the same in a language: a customer could not choose.
package enum NameTwiceRule: CatalogueRule {
  package static let id = "catalogue-name-twice"

  package static func findings(in catalogue: Catalogue) -> [CatalogueFinding] {
    catalogue.namedLists.flatMap { list in
      catalogue.languages.flatMap { language in
        let items = list.items.map { item in
          (item.id, item.name[language], item.name[language]?.lowercased())
        }
        return findings(items, at: list.path, in: list.key, language)
      }
    }
  }

  static func findings(
    _ items: [(id: String, name: String?, key: String?)], at path: String, in place: String,
    _ language: Language
  ) -> [CatalogueFinding] {
    var seen: [String: String] = [:]
    return items.compactMap { item in
      guard let name = item.name, let key = item.key else { return nil }
      guard let earlier = seen[key] else {
        seen[key] = item.id
        return nil
      }
      guard earlier != item.id else { return nil }
      return fault(
        "\(path)/\(item.id)/\(place)/\(language.code)",
        "\"\(name)\" is the name of \"\(earlier)\" too", "Give each its own name.")
    }
  }
}

/// The names of one kind; services and tiers have rules of their own.
private struct NamedList {
  let path: String
  /// Where the name stands in an item.
  let key: String
  let items: [(id: String, name: LocalizedText)]

  init(_ path: String, _ items: [(id: String, name: LocalizedText)], key: String = "name") {
    self.path = path
    self.key = key
    self.items = items
  }
}

extension Catalogue {
  fileprivate var namedLists: [NamedList] {
    [
      NamedList("outcomes", outcomes.map { ($0.id, $0.short) }, key: "short"),
      NamedList("indicators", indicators.map { ($0.id, $0.name) }),
      NamedList("calendars", calendars.map { ($0.id, $0.name) }),
      NamedList("maintenance", maintenance.map { ($0.id, $0.name) }),
      NamedList("user-groups", userGroups.map { ($0.id, $0.name) }),
      NamedList("processes", processes.map { ($0.kind.rawValue, $0.name) }),
      NamedList("components", components.map { ($0.id, $0.name) }),
    ]
      + services.flatMap { service in
        [
          NamedList("services/\(service.id)/limits", service.limits.map { ($0.id, $0.name) }),
          NamedList("services/\(service.id)/add-ons", service.addOns.map { ($0.id, $0.name) }),
        ]
      }
  }
}
