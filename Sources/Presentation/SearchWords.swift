package import ServiceCatalogue
package import Understanding
package import Wording

/// What a search in the catalogue found, in words: ranked, with the reasons, and always with a way on.
package struct SearchWords: Sendable {
  private let catalogue: Catalogue
  private let formats: Formats

  /// So many results show what a catalogue is about.
  private static let some = 12

  package init(_ catalogue: Catalogue, _ language: Language, style: Formats.Style = .full) {
    self.catalogue = catalogue
    formats = Formats(language, style)
  }

  package func blocks(
    for text: String, services: [SearchMatch], outcomes: [SearchMatch]
  ) -> [Block] {
    guard !services.isEmpty || !outcomes.isEmpty else { return otherwise(text) }
    return found(SearchPhrases.services, text, services, service)
      + found(SearchPhrases.outcomes, text, outcomes, outcome)
  }

  private func found(
    _ heading: Phrase, _ text: String, _ matches: [SearchMatch],
    _ told: (SearchMatch) -> [String]
  ) -> [Block] {
    guard !matches.isEmpty else { return [] }
    return [
      .paragraph(words(heading, ["words": .quoted(text)]), indent: 0),
      .choices(
        matches.enumerated().map { index, match in
          let reason = words(
            SearchPhrases.because,
            ["words": .text(match.because.map(formats.quoted).joined(separator: ", "))])
          let points = told(match) + [reason]
          return .init(key: "\(index + 1)", label: points.joined(separator: " · "))
        }),
    ]
  }

  private func service(_ match: SearchMatch) -> [String] {
    guard let service = catalogue.service(match.id) else { return [match.id] }
    let least = service.tiers.map(\.price.monthly).min()
    return [service.name.in(formats.language), match.id]
      + (least.map { [words(SearchPhrases.from, ["price": .money($0)])] } ?? [])
  }

  private func outcome(_ match: SearchMatch) -> [String] {
    guard let outcome = catalogue.outcome(match.id) else { return [match.id] }
    let serving = catalogue.services.live(serving: match.id).prefix(Self.some)
    let names = serving.compactMap { catalogue.service($0)?.name.in(formats.language) }
    return [outcome.statement.in(formats.language), match.id]
      + (names.isEmpty
        ? []
        : [
          words(SearchPhrases.servedBy, ["services": .text(names.joined(separator: ", "))])
        ])
  }

  /// The catalogue is shown from the other side: by what it brings about.
  private func otherwise(_ text: String) -> [Block] {
    let shown = catalogue.outcomes.prefix(Self.some).map { $0.short.in(formats.language) }
    return [
      .paragraph(
        words(
          SearchPhrases.otherwise,
          ["words": .quoted(text), "outcomes": .text(shown.joined(separator: ", "))]),
        indent: 0),
      .paragraph(words(SearchPhrases.tryWords), indent: 0),
    ]
  }

  private func words(_ phrase: Phrase, _ pieces: [String: Piece] = [:]) -> String {
    do {
      return try phrase.fill(pieces, by: formats)
    } catch {
      preconditionFailure("\(error.message) in \"\(phrase[.en])\"")
    }
  }
}
