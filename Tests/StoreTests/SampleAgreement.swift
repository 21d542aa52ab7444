import EntenteTestSupport
import Negotiation
import Quantities
import Store
import Wording

/// Drafts of an agreement, some of them from the same: the same seed gives the same history.
struct SampleAgreement {
  let id: String
  private var random: SplitMix
  private(set) var records: [AgreementRecord] = []

  init(_ id: String = "st-anna", seed: UInt64) {
    self.id = id
    random = SplitMix(seed: seed)
  }

  mutating func drafting() -> AgreementRecord {
    let sequence = records.count + 1
    let drafted = Drafted(
      meeting: id, customer: "клиника \"Анна\"\u{0}",
      sequence: Int.random(in: 1...9, using: &random),
      language: Language.allCases.randomElement(using: &random) ?? .en, catalogue: "hospital@3",
      released: Bool.random(using: &random) ? ["O1", "B2"] : [])
    let record = AgreementRecord(
      sequence: sequence, turn: sequence, at: Instant(seconds: 1_795_000_000 + Int64(sequence)),
      content: .drafted(drafted))
    records.append(record)
    return record
  }

  /// Appends its next record.
  mutating func draft(in journal: any Journal) throws(StoreFailure) {
    let last = records.count
    try journal.append([drafting()], toAgreement: id, expecting: last)
  }
}
