import Documents
import Presentation
import ServiceCatalogue

/// A comparison as one JSON object.
struct DifferenceRow: Encodable {
  struct Change: Encodable {
    let path: String
    /// added, withdrawn, changed
    let kind: String
    let field: String?
    let sentence: String
    /// The services that it reaches; absent means all.
    let services: [String]?
    let option: String?
  }

  struct Touched: Encodable {
    let id: String
    let customer: String
    /// Absent for an open meeting.
    let draft: String?
    let services: [String]
    let changes: [String]
  }

  let schema = 1
  let before: String
  let after: String
  let customer: [Change]
  let `internal`: [Change]
  let touched: [Touched]

  init(_ teller: DifferenceTeller, _ touched: [TouchedRecord]?, showsInternals: Bool) {
    let difference = teller.difference
    before = difference.before.reference
    after = difference.after.reference
    customer = difference.forCustomers.map { Change($0, teller) }
    `internal` = showsInternals ? difference.internals.map { Change($0, teller) } : []
    self.touched = (touched ?? []).map { record in
      Touched(
        id: record.id, customer: record.customer, draft: record.draft, services: record.services,
        changes: record.changes.map(\.path))
    }
  }
}

extension DifferenceRow.Change {
  fileprivate init(_ change: CatalogueChange, _ teller: DifferenceTeller) {
    let (kind, field): (String, String?) =
      switch change.what {
      case .added: ("added", nil)
      case .withdrawn: ("withdrawn", nil)
      case .changed(let field, _, _): ("changed", field.key)
      }
    self.init(
      path: change.path, kind: kind, field: field,
      sentence: Page.plainSpaces(teller.sentence(change)),
      services: teller.difference.services(reachedBy: change)?.sorted(),
      option: teller.difference.option(of: change))
  }
}

extension CatalogueField {
  /// `oneOff`, `target/availability`.
  fileprivate var key: String {
    switch self {
    case .target(let id): "target/\(id)"
    case .limit(let id): "limit/\(id)"
    default: "\(self)"
    }
  }
}
