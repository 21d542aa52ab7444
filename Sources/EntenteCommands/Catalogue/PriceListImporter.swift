import Diagnostics
import Loading
import Quantities
import ServiceCatalogue

/// `--format pricing2yaml`: a price list becomes the draft of one service.
struct PriceListImporter: CatalogueImporter {
  func drafts(of file: String, _ request: ImportRequest) throws -> [ImportedDraft] {
    let loaded = PriceListLoader.load(file)
    if !loaded.report.faults.isEmpty { try Complaint.say(loaded.report.drawn + "\n") }
    guard let list = loaded.list else {
      let isMissing = loaded.report.faults.contains { $0.id == LoadingFault.fileMissing.id }
      throw CommandFailure(
        isMissing ? .noInput : .findings,
        "nothing was taken over from \(file); mend the faults above and try again")
    }
    var drafting = PriceListDrafting(list)
    let draft = drafting.draft(id: request.id)
    let version = list.version.map { ", version \($0)" } ?? ""
    let source = "the price list \(list.name)\(version), with prices in \(list.currency.code)"
    return [
      ImportedDraft(
        name: "\(draft.id).yaml",
        text: ServiceDraftWriter.text(draft, from: source, in: request.language),
        taken: taken(draft), fillIn: drafting.remarks.open + [Self.money(list), Self.never],
        lost: drafting.remarks.lost)
    ]
  }

  private func taken(_ draft: ServiceDraft) -> [String] {
    let parts = [
      ("tiers", draft.tiers.map(\.id)), ("workload items", draft.limits.map(\.id)),
      ("targets", draft.indicators), ("add-ons", draft.addOns.map(\.id)),
    ]
    return parts.filter { !$0.1.isEmpty }
      .map { "\($0.1.count) \($0.0): \($0.1.joined(separator: ", "))" }
  }

  private static func money(_ list: PriceList) -> String {
    "All prices are in \(list.currency.code): a catalogue has one currency, and its prices are net."
  }

  /// What no price list tells.
  private static let never =
    "What no price list tells: family, owner, promise, synonyms, outcomes, what it relieves, co-creation, users, criticality, "
    + "baseline, measuring point, components; of each tier hours, priorities, support, maintenance and "
    + "benefits. Each stands in the file as a line that begins with #?."
}
