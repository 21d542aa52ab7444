package import Wording

/// What the rest of a catalogue has to know of a service: its names, and what it refers to.
///
/// Short enough to be there for ten thousand services, where the services themselves are not.
package struct ServiceOutline: Hashable, Sendable {
  /// An option, and the priorities for which it promises times.
  package struct Option: Hashable, Sendable {
    package let id: String
    package let priorities: [Int]

    package init(id: String, priorities: [Int]) {
      self.id = id
      self.priorities = priorities
    }
  }

  /// A kind of things in the rest of the catalogue that services refer to by their ids.
  package enum Reference: Int, Hashable, Sendable, CaseIterable {
    case outcomes, users, components, indicators, schemes, calendars, maintenance
  }

  package let id: String
  package let isLive: Bool
  package let names: [Language: String]
  /// The names in lower case, by which they are compared.
  package let keys: [Language: String]
  package let synonyms: [Language: [String]]
  /// Outcome types stand in the order of the service, the main one first.
  package let references: [Reference: [String]]
  package let tiers: [Option]

  package init(
    id: String, isLive: Bool, names: [Language: String], keys: [Language: String],
    synonyms: [Language: [String]],
    references: [Reference: [String]], tiers: [Option]
  ) {
    self.id = id
    self.isLive = isLive
    self.names = names
    self.keys = keys
    self.synonyms = synonyms
    self.references = references
    self.tiers = tiers
  }

  package init(_ service: Service) {
    let tiers = service.tiers
    let names = Dictionary(
      Language.allCases.compactMap { language in service.name[language].map { (language, $0) } }
    ) { first, _ in first }
    self.init(
      id: service.id, isLive: service.status == .live, names: names,
      keys: names.mapValues { $0.lowercased() },
      synonyms: service.synonyms,
      references: [
        .outcomes: service.outcomes, .users: service.users, .components: service.dependsOn,
        .indicators: Self.each(service.indicators + tiers.flatMap(\.targets.keys)),
        .schemes: Self.each(tiers.compactMap(\.credits)),
        .calendars: Self.each(
          tiers.map(\.hours) + tiers.map(\.support.hours)
            + [service.history?.hours].compactMap(\.self)
        ),
        .maintenance: Self.each(tiers.map(\.maintenance)),
      ],
      tiers: tiers.map { Option(id: $0.id, priorities: $0.priorities.map(\.priority)) })
  }

  package var outcomes: [String] { references[.outcomes] ?? [] }

  private static func each(_ ids: [String]) -> [String] { Set(ids).sorted() }
}

extension Sequence<ServiceOutline> {
  /// All ids of a kind that a service refers to.
  func referring(to kind: ServiceOutline.Reference) -> Set<String> {
    Set(flatMap { $0.references[kind] ?? [] })
  }
}
