package import Wording

/// A text of the data with its place.
package struct PlacedText {
  package let path: String
  package let text: LocalizedText
  /// Shown to the provider only; nobody else reads it.
  package var isInternal = false
}

extension Catalogue {
  /// Every text of the catalogue.
  package var texts: [PlacedText] {
    commonTexts + outcomes.flatMap(\.texts) + indicators.flatMap(\.texts)
      + terms.flatMap(\.texts) + services.flatMap(\.texts)
      + components.map {
        PlacedText(path: "components/\($0.id)/name", text: $0.name, isInternal: true)
      }
  }

  private var commonTexts: [PlacedText] {
    var all = [PlacedText(path: "provider/name", text: provider.name)]
    all += contacts.map { PlacedText(path: "contacts/\($0.id)/role", text: $0.role) }
    all += contacts.filter(\.name.isTranslated).map {
      PlacedText(path: "contacts/\($0.id)/name", text: $0.name)
    }
    all += calendars.map { PlacedText(path: "calendars/\($0.id)/name", text: $0.name) }
    all += maintenance.map { PlacedText(path: "maintenance/\($0.id)/name", text: $0.name) }
    all += userGroups.map { PlacedText(path: "user-groups/\($0.id)/name", text: $0.name) }
    for set in holidays {
      all.append(PlacedText(path: "holidays/\(set.id)/name", text: set.name))
      all += set.days.map {
        PlacedText(path: "holidays/\(set.id)/days/\($0.date)/name", text: $0.name)
      }
    }
    for process in processes {
      let path = "processes/\(process.kind.rawValue)"
      all.append(PlacedText(path: "\(path)/name", text: process.name))
      all.append(PlacedText(path: "\(path)/how", text: process.how))
      all += process.missing.map { [PlacedText(path: "\(path)/missing", text: $0)] } ?? []
    }
    return all
  }
}

extension OutcomeType {
  fileprivate var texts: [PlacedText] {
    let path = "outcomes/\(id)"
    let all: [(String, LocalizedText?)] = [
      ("statement", statement), ("short", short), ("measure/name", measure.name),
      ("measure/unit", measure.unit), ("measure/source", measure.source),
      ("measure/caveat", measure.caveat),
    ]
    return PlacedText.list(path, all)
  }
}

extension Indicator {
  fileprivate var texts: [PlacedText] {
    PlacedText.list(
      "indicators/\(id)", [("name", name), ("meaning", meaning), ("source", source)])
  }
}

extension StandardTerms {
  fileprivate var texts: [PlacedText] {
    let path = "terms/\(kind.rawValue)"
    let levels = [("impacts", priorities.impacts), ("urgencies", priorities.urgencies)]
    return levels.flatMap { field, levels in
      levels.map {
        PlacedText(path: "\(path)/priorities/\(field)/\($0.id)/name", text: $0.name)
      }
    }
      + PlacedText.list(
        path,
        [
          ("renewal", renewal), ("termination", termination), ("billing", billing),
          ("indexation", indexation), ("escalation", escalation), ("disputes", disputes),
          ("security", security), ("accessibility", accessibility), ("precedence", precedence),
          ("claim", claim),
          ("without-credits", withoutCredits),
        ])
  }
}

extension PlacedText {
  /// The texts that are there, each under its key.
  static func list(_ path: String, _ texts: [(String, LocalizedText?)]) -> [PlacedText] {
    texts.compactMap { key, text in text.map { PlacedText(path: "\(path)/\(key)", text: $0) } }
  }
}
