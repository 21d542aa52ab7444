import Diagnostics
import Quantities
import ServiceCatalogue
import Wording

/// Reads the parts of a catalogue; what its header settles for all files is known here.
///
/// The rest of the type stands in one extension per part, in the order of the files.
struct CatalogueReader {
  /// Nil when the header has no usable one; then amounts stay unread, as the header has the fault.
  let currency: Currency?
  /// The first language of the catalogue.
  let authoritative: Language

  init(currency: Currency?, authoritative: Language) {
    self.currency = currency
    self.authoritative = authoritative
  }

  /// Out of the header as far as it can be read, so that its faults do not hide those elsewhere.
  init(catalogueFile: Entry?) {
    let header = catalogueFile?["catalogue"]
    var languages: [Entry] = []
    if case .list(let items) = header?["languages"]?.content { languages = items }
    currency = header?["currency"]?.scalar.flatMap { Currency(code: $0) }
    authoritative = languages.first?.scalar.flatMap(Language.init(rawValue:)) ?? .en
  }

  func text(_ entry: Entry, _ faults: inout FaultList) -> LocalizedText? {
    Read.localizedText(authoritative: authoritative)(entry, &faults)
  }

  /// A name that is the same in all languages, or a text where it has a title or is translated.
  func name(_ entry: Entry, _ faults: inout FaultList) -> LocalizedText? {
    guard entry.scalar != nil else { return text(entry, &faults) }
    return Read.text(entry, &faults).map { LocalizedText(authoritative, $0) }
  }

  func money(_ entry: Entry, _ faults: inout FaultList) -> Money? {
    currency.flatMap { Read.money(in: $0)(entry, &faults) }
  }
}
