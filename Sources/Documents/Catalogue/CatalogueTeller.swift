import Presentation
import Quantities
package import ServiceCatalogue
package import Wording

/// The figures and texts of a catalogue in the words of one language, each with its place.
package struct CatalogueTeller: Sendable {
  package let catalogue: Catalogue
  package let formats: Formats

  package init(_ catalogue: Catalogue, _ language: Language, style: Formats.Style = .full) {
    self.catalogue = catalogue
    formats = Formats(language, style)
  }

  package var language: Language { formats.language }

  func words(_ phrase: Phrase, _ pieces: [String: Piece] = [:]) -> String {
    do {
      return try phrase.fill(pieces, by: formats)
    } catch {
      preconditionFailure("\(error.message) in \"\(phrase[.en])\"")
    }
  }

  func runs(_ phrase: Phrase, _ pieces: [String: Piece] = [:]) -> [Document.Run] {
    [.text(words(phrase, pieces))]
  }

  /// A text or a figure of the catalogue with its path (DECISIONS 4).
  func data(_ text: String, _ path: String) -> [Document.Run] {
    [.sourced(text, .catalogue(catalogue.reference, path: path))]
  }

  func data(_ text: LocalizedText, _ path: String) -> [Document.Run] {
    data(text.in(language), path)
  }

  func text(_ text: LocalizedText) -> String { text.in(language) }

  func list(_ items: [String]) -> String { items.joined(separator: ", ") }

  /// What has no value in a table.
  var nothing: [Document.Run] { [.text(formats.nothing)] }

  func name(_ service: Service) -> String { text(service.name) }

  func hours(_ id: String) -> String {
    catalogue.hours(id).map { formats.hours($0.week) } ?? id
  }

  /// A target in its indicator's unit; availability has at least one decimal.
  func level(_ value: Exact, _ unit: Indicator.Unit) -> String {
    switch unit {
    case .percent: formats.target(Percent(value))
    case .minute where value.scale == 0: formats.duration(minutes: Int(value.mantissa))
    case .minute: formats.measure(value, .minute)
    case .second: formats.measure(value, .second)
    case .hour: formats.measure(value, .hour)
    }
  }

  /// A figure of an outcome in the outcome's own unit.
  func measured(_ value: Exact, _ unit: LocalizedText) -> String {
    let unit = text(unit)
    return unit == "%"
      ? formats.percent(Percent(value)) : "\(formats.number(value))\u{A0}\(unit)"
  }

  func outside(_ outside: TierSupport.Outside) -> String {
    switch outside {
    case .nextOpening: words(TablePhrases.nextOpening)
    case .onCall: words(TablePhrases.onCall)
    case .always: words(TablePhrases.alwaysOpen)
    }
  }

  func onClock(_ minutes: Int, _ clock: PriorityTarget.Clock) -> String {
    words(
      clock == .roundTheClock ? TablePhrases.onClock : TablePhrases.onDesk,
      ["time": .minutes(minutes)])
  }

  func contact(_ id: String) -> String {
    catalogue.contact(id).map { "\(text($0.name)) (\(text($0.role)))" } ?? id
  }

  /// The tiers from the plainest to the best.
  func tiers(_ service: Service) -> [Tier] { service.tiers.sorted { $0.rank < $1.rank } }

  func tierNames(_ ids: [String], of service: Service) -> String {
    list(tiers(service).filter { ids.contains($0.id) }.map { text($0.name) })
  }

  var labels: Document.Labels {
    Document.Labels(
      contents: words(PriceListPhrases.contents), page: words(PriceListPhrases.page),
      of: words(PriceListPhrases.of))
  }

  var foot: String {
    words(PriceListPhrases.foot, ["reference": .text(catalogue.reference)])
  }

  var net: String {
    words(PriceListPhrases.net, ["currency": .text(catalogue.currency.code)])
  }
}
