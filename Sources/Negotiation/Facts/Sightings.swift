import Dialogues
import Quantities

/// What was put on the table of one service, each time with the record that tells of it.
struct Sightings: Hashable {
  private struct Sighting: Hashable {
    let sequence: Int
    let shown: Shown
  }

  private var all: Ledger<Sighting> = []

  var last: Shown? { all.last?.shown }

  mutating func add(_ shown: Shown, sequence: Int) {
    all.append(Sighting(sequence: sequence, shown: shown))
  }

  /// False where something was seen since.
  mutating func removeLast(_ sequence: Int) -> Bool {
    guard all.last?.sequence == sequence else { return false }
    all.removeLast()
    return true
  }

  /// What lay on the table when an option was chosen at this price; the choice may have been kept
  /// while the same table came back with other prices.
  func behind(_ tier: String, at price: Money, before sequence: Int) -> Shown? {
    let seen = all.lazy.filter { $0.sequence < sequence }.map(\.shown)
    return seen.last { $0.option(tier)?.monthly == price } ?? seen.last { $0.option(tier) != nil }
  }
}
