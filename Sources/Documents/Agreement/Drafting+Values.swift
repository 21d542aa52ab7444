import Negotiation
import Offers
import Quantities
import ServiceCatalogue
import Wording

/// Values with their sources, as texts take them.
extension Drafting {
  /// Words of the catalogue.
  func data(_ text: LocalizedText, _ path: String) -> TextValue {
    .sourced(text.in(language), catalogueSource(path))
  }

  func money(_ amount: Money, _ source: Document.Source) -> TextValue {
    .sourced(formats.money(amount, minorDigits: .always), source)
  }

  func date(_ date: LocalDate, _ source: Document.Source) -> TextValue {
    .sourced(formats.date(date), source)
  }

  func percent(_ percent: Percent, _ source: Document.Source) -> TextValue {
    .sourced(formats.percent(percent), source)
  }

  func minutes(_ minutes: Int, _ source: Document.Source) -> TextValue {
    .sourced(formats.duration(minutes: minutes), source)
  }

  func span(_ count: Int, _ unit: TimeUnit, _ source: Document.Source) -> TextValue {
    .sourced(formats.count(count, unit), source)
  }

  func count(_ count: Int, _ source: Document.Source) -> TextValue {
    TextValue([.sourced(formats.number(count), source)], number: count)
  }

  /// The pattern of a week's hours with their name.
  func hours(_ id: String) -> [Document.Run] {
    guard let hours = catalogue.hours(id) else { return nothing }
    let path = "calendars/\(id)"
    let pattern = formats.hoursInWords(hours.week)
    if pattern == formats.roundTheClockInWords {
      return [.sourced(pattern, catalogueSource("\(path)/week"))]
    }
    return words(
      .hoursNamed,
      [
        "name": data(hours.name, "\(path)/name"),
        "hours": .sourced(pattern, catalogueSource("\(path)/week")),
      ])
  }

  /// Stands where there is no value.
  var nothing: [Document.Run] { [.text(formats.nothing)] }

  var mark: Document.Run { .mark(words.plain(.provisional)) }

  func head(_ keys: TextKey...) -> [[Document.Run]] { keys.map { words($0) } }

  func define(_ term: TextKey, _ value: TextValue) -> Document.Definition {
    Document.Definition(words(term), value.runs)
  }

  func define(_ term: TextKey, _ runs: [Document.Run]) -> Document.Definition {
    Document.Definition(words(term), runs)
  }
}

/// Sources.
extension Drafting {
  func catalogueSource(_ path: String) -> Document.Source {
    .catalogue(basis.reference(of: path), path: path)
  }

  func termsSource(_ field: String) -> Document.Source {
    catalogueSource("terms/\(terms.kind.rawValue)/\(field)")
  }

  func term(_ text: LocalizedText, _ field: String) -> TextValue {
    .sourced(text.in(language), termsSource(field))
  }

  func customerSource(_ path: String) -> Document.Source {
    .customer(customer.id, path: path)
  }

  func said(_ statement: Statement) -> Document.Source {
    if statement.record == 0 { return customerSource("observations") }
    return .said(
      speaker: statement.speaker, record: statement.record, at: statement.at.description)
  }

  func source(_ source: FigureSource) -> Document.Source {
    switch source {
    case .catalogue(let path): catalogueSource(path)
    case .rule(let rule, let inputs):
      .rule(rule.rawValue, inputs.map { Document.Source.Input($0.path, $0.value) })
    }
  }
}
