import Quantities
package import ServiceCatalogue
package import Wording

/// Writes the draft of a service as a file of our own, with a line `#?` for all that has to be
/// filled in before it can stand in a catalogue.
package struct ServiceDraftWriter {
  private let draft: ServiceDraft
  private let language: Language
  private var lines: [String] = []

  private init(_ draft: ServiceDraft, in language: Language) {
    self.draft = draft
    self.language = language
  }

  /// - Parameters:
  ///   - source: where the draft comes from, for the first line of the file.
  ///   - language: that of the names.
  package static func text(_ draft: ServiceDraft, from source: String, in language: Language)
    -> String
  {
    var writer = ServiceDraftWriter(draft, in: language)
    writer.add(
      0,
      "# A draft, taken over from \(source.split(whereSeparator: \.isNewline).joined(separator: " "))."
    )
    writer.add(
      0, "# Fill in the lines that begin with #? and move the file to services/ of a catalogue;")
    writer.add(
      0,
      "# entente check names what is missing. docs/reference/catalogue-format.md lists every key.")
    writer.add(0, "service:")
    writer.head()
    writer.tiers()
    writer.addOns()
    return writer.lines.map { $0 + "\n" }.joined()
  }

  private mutating func head() {
    add(1, "id: \(draft.id)")
    add(1, "kind: \(draft.addOns.isEmpty ? "standard" : "configurable")")
    add(1, "status: pipeline")
    ask(1, "family", "the id of its family")
    ask(1, "owner", "the id of a contact")
    add(1, "name: \(text(draft.name))")
    ask(1, "promise", "what customers get, in one sentence without technology")
    ask(1, "synonyms", "what customers call it, by language")
    ask(1, "outcomes", "ids of outcomes that it serves")
    ask(1, "relieves", "costs and risks that customers no longer manage")
    ask(1, "co-creation", "what each side does, and how problems are raised")
    ask(1, "users", "ids of user groups")
    ask(1, "criticality", "vital, important or supporting")
    ask(1, "baseline", "availability without any agreement, with its source")
    ask(1, "measuring-point", "where it is measured")
    if draft.indicators.isEmpty {
      ask(1, "indicators", "ids of indicators")
    } else {
      add(1, "#? indicators: define in indicators.yaml those that are new")
      add(1, "indicators: [\(draft.indicators.joined(separator: ", "))]")
    }
    ask(1, "depends-on", "ids of components")
    guard !draft.limits.isEmpty else { return }
    add(1, "limits:")
    for item in draft.limits { add(2, "- {id: \(item.id), name: \(text(item.name))}") }
  }

  private mutating func tiers() {
    guard !draft.tiers.isEmpty else { return ask(1, "tiers", "at least one level with its price") }
    add(1, "tiers:")
    for (index, tier) in draft.tiers.enumerated() { self.tier(tier, rank: index + 1) }
  }

  private mutating func tier(_ tier: ServiceDraft.Tier, rank: Int) {
    add(2, "- id: \(tier.id)")
    add(3, "rank: \"\(rank)\"")
    add(3, "name: \(text(tier.name))")
    price(3, tier.price)
    ask(3, "hours", "the id of service hours")
    if tier.targets.isEmpty {
      ask(3, "targets", "what is promised, by indicator")
    } else {
      add(3, "targets: {\(Self.figures(tier.targets))}")
    }
    ask(3, "priorities", "first notice, updates and restoring for each priority")
    ask(3, "support", "hours of the desk, who acts outside them, channels, languages")
    ask(3, "maintenance", "the id of a maintenance window")
    if !tier.limits.isEmpty { add(3, "limits: {\(Self.figures(tier.limits))}") }
    ask(3, "benefits", "what it brings to an outcome, and how that was found")
  }

  private static func figures(_ figures: [String: some CustomStringConvertible]) -> String {
    figures.sorted { $0.key < $1.key }.map { "\($0): \"\($1)\"" }.joined(separator: ", ")
  }

  private mutating func addOns() {
    guard !draft.addOns.isEmpty else { return }
    add(1, "add-ons:")
    for addOn in draft.addOns {
      add(2, "- id: \(addOn.id)")
      add(3, "name: \(text(addOn.name))")
      add(3, "available-for: [\(addOn.availableFor.joined(separator: ", "))]")
      if !addOn.requires.isEmpty { add(3, "requires: [\(addOn.requires.joined(separator: ", "))]") }
      if !addOn.excludes.isEmpty { add(3, "excludes: [\(addOn.excludes.joined(separator: ", "))]") }
      price(3, addOn.price)
    }
  }

  private mutating func price(_ depth: Int, _ price: ServiceDraft.Price) {
    guard let monthly = price.monthly, let oneOff = price.oneOff else {
      return ask(depth, "price", "{monthly: \"…\", one-off: \"…\"}")
    }
    add(depth, "price: {monthly: \"\(monthly.amount)\", one-off: \"\(oneOff.amount)\"}")
  }

  private func text(_ words: String) -> String {
    "{\(language.rawValue): \(YAMLScalar.quoted(words))}"
  }

  private mutating func ask(_ depth: Int, _ key: String, _ what: String) {
    add(depth, "#? \(key): \(what)")
  }

  private mutating func add(_ depth: Int, _ line: String) {
    lines.append(String(repeating: "  ", count: depth) + line)
  }
}
