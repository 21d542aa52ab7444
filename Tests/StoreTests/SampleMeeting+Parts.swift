import Negotiation
import Quantities
import Store
import Wording

extension SampleMeeting {
  /// The language that was spoken last.
  var language: Language {
    var language = Language.de
    for record in records {
      if case .addressed(_, let spoken) = record.content { language = spoken }
    }
    return language
  }

  /// Appends its next turn.
  mutating func speak(to journal: any Journal) throws(StoreFailure) {
    let last = records.count
    try journal.append(turn(), to: id, expecting: last)
  }

  /// The turn that strikes these records.
  func strikes(_ sequences: [Int]) -> [Record] {
    zip((records.count + 1)..., sequences).map { sequence, struck in
      Record(
        sequence: sequence, turn: 1_000, at: Instant(seconds: 1_800_000_000),
        content: .struck(sequence: struck))
    }
  }
}
