import Documents
import Loading
import Presentation
import Quantities
import ServiceCatalogue
import Terminal

/// `--format csv` and `--format xlsx`: a price list out of a spreadsheet becomes drafts of services.
struct SheetImporter: CatalogueImporter {
  func drafts(of file: String, _ request: ImportRequest) throws -> [ImportedDraft] {
    let sheet: RawSheet
    do { sheet = try SheetReader.read(file) } catch {
      throw CommandFailure(error.kind, "nothing was taken over from \(file): \(error.sentence)")
    }
    let currency = try CatalogueDesk.load(try Whereabouts(request.options).catalogue()).currency
    var talk = ImportTalk(sheet: sheet, file: file, currency: currency, request: request)
    let reading = try talk.agreed()
    return reading.drafts.map { draft, entries in
      imported(draft, entries, reading, from: file, request)
    }
  }

  private func imported(
    _ draft: ServiceDraft, _ entries: [PriceReading.Entry], _ reading: PriceReading,
    from file: String, _ request: ImportRequest
  ) -> ImportedDraft {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let rows = entries.map { String($0.row) }.joined(separator: ", ")
    let taken =
      draft.tiers.compactMap { tier in
        tier.price.monthly.map { "\(tier.id): \($0) a month" }
      }
      + draft.addOns.compactMap { addOn in
        addOn.price.monthly.map { "add-on \(addOn.id): \($0) a month" }
      }
    let described = entries.compactMap(\.description).map { "description: \($0)" }
    return ImportedDraft(
      name: "\(draft.id).yaml",
      text: ServiceDraftWriter.text(draft, from: "\(name), row \(rows)", in: request.language),
      taken: taken, fillIn: SheetImporter.fillIn(draft),
      lost: described
        + (entries.first?.row == reading.entries.first?.row ? passedOver(reading) : []))
  }

  private func passedOver(_ reading: PriceReading) -> [String] {
    guard !reading.passedOver.isEmpty else { return [] }
    let rows = reading.passedOver.map(String.init).joined(separator: ", ")
    return ["rows with a single text, taken for headings of groups: \(rows)"]
  }

  /// What no price list tells; the drafts name each of them in a line that begins with #?.
  private static func fillIn(_ draft: ServiceDraft) -> [String] {
    let addOns = draft.addOns.isEmpty ? [] : ["which levels each add-on goes with; now all of them"]
    return [
      "family, owner, promise, synonyms, outcomes, what it relieves, co-creation, users, criticality, baseline, measuring point, indicators and components",
      "of each level: hours, targets, priorities, support, maintenance and benefits",
      "the names in the other languages of the catalogue",
    ] + addOns
  }
}

extension SheetFailure {
  fileprivate var kind: CommandFailure.Kind {
    switch self {
    case .unreadable: .noInput
    case .tooLarge, .empty, .oldWorkbook, .damaged, .openQuote: .badData
    }
  }
}
