import Negotiation

/// What an append must fulfil in every journal, whichever way it keeps its records.
enum Growth {
  /// Throws ``StoreFailure/conflict(expected:found:)``; a gap is a bug.
  static func check<Content>(
    _ records: [Recorded<Content>], of id: String, expecting expected: Int, found: Int
  ) throws(StoreFailure) {
    for (record, sequence) in zip(records, (expected + 1)...) where record.sequence != sequence {
      preconditionFailure("Record \(record.sequence) of \(id) stands where \(sequence) belongs.")
    }
    guard found == expected else { throw .conflict(expected: expected, found: found) }
  }

  /// A meeting begins with the record that opens it: anything else is a bug.
  static func checkOpening(_ records: [Record], of id: String, expecting expected: Int) {
    guard expected == 0 else { return }
    guard case .opened(let opened)? = records.first?.content, opened.meeting == id else {
      preconditionFailure("The first record of \(id) does not open that meeting.")
    }
  }

  /// The sequences that these records strike.
  static func struck(by records: [Record]) -> [Int] {
    records.compactMap {
      if case .struck(let sequence) = $0.content { sequence } else { nil }
    }
  }
}
