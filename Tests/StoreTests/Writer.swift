import Negotiation
import Quantities
import Store
import Wording

/// Somebody who adds turns of three records and, after a conflict, reads and says it again.
struct Writer {
  static let length = 3

  let name: String
  let journal: any Journal

  func write(turns: Int, to id: String) throws(StoreFailure) {
    for number in 1...turns {
      while true {
        let last = try journal.records(of: id).count
        do {
          try journal.append(turn(number, after: last), to: id, expecting: last)
          break
        } catch .conflict {
          continue
        } catch {
          throw error
        }
      }
    }
  }

  private func turn(_ number: Int, after last: Int) -> [Record] {
    (1...Self.length).map {
      Record(
        sequence: last + $0, turn: number, at: Instant(seconds: Int64($0)),
        content: .addressed(speaker: name, language: .en))
    }
  }

  /// The turns of a speaker, in the order in which they stand; those torn apart are left out.
  static func turns(of name: String, in records: [Record]) -> [Int] {
    stride(from: 0, to: records.count, by: length).compactMap { start in
      let turn = records[start..<min(start + length, records.count)]
      let isWhole = turn.count == length && Set(turn.map(\.turn)).count == 1
      return isWhole && turn.allSatisfy { $0.content == .addressed(speaker: name, language: .en) }
        ? turn.first?.turn : nil
    }
  }
}
