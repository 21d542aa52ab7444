/// All words that are released and were not taken back.
package struct Releases: Hashable, Sendable {
  private(set) var records: Set<Int> = []
  private var known: Set<String> = []

  mutating func add(_ released: Released) {
    records.formUnion(released.records)
    known.formUnion(released.known)
  }

  package func hold(_ statement: Statement) -> Bool {
    statement.record == 0
      ? known.contains(statement.original) : records.contains(statement.record)
  }
}
