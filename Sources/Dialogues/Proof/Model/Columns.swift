/// The slots on which something depends in a dialogue, each with its cells, and what was shown.
///
/// A slot that nothing reads has no column: whatever it holds, the meeting goes the same ways.
struct Columns: Sendable {
  let slots: [String]
  let cells: [SlotCells]
  /// Things to show for which a rule asks; their columns come behind those of the slots.
  let exhibits: [String]
  /// For each column the columns that rest on it (`after`).
  let dependents: [[Int]]
  /// For each column all that rest on it, directly or not.
  private let resting: [[Int]]
  private let index: [String: Int]

  init(_ dialogue: Dialogue, reading reads: [String], guards: [Guard]) {
    let claims = guards.flatMap(\.claims)
    let named = Set(reads + claims.compactMap(\.slot)).intersection(dialogue.slots.keys)
    slots = Self.withGround(named, dialogue).sorted()
    index = Dictionary(uniqueKeysWithValues: slots.enumerated().map { ($1, $0) })
    exhibits = Set(
      claims.compactMap { if case .isShown(let exhibit) = $0 { exhibit } else { nil } }
    ).sorted()
    let constants = Dictionary(
      claims.compactMap { claim in claim.slot.map { ($0, claim.constants) } }, uniquingKeysWith: +)
    cells =
      slots.compactMap { id in
        dialogue.slots[id].map { SlotCells($0, constants: constants[id] ?? []) }
      } + exhibits.map { _ in .flag }
    var dependents = [[Int]](repeating: [], count: cells.count)
    for (column, slot) in slots.enumerated() {
      for ground in dialogue.slots[slot]?.after ?? [] {
        if let below = index[ground] { dependents[below].append(column) }
      }
    }
    self.dependents = dependents
    resting = dependents.indices.map { Self.resting(on: $0, dependents) }
  }

  private static func resting(on column: Int, _ dependents: [[Int]]) -> [Int] {
    var all: Set<Int> = []
    var open = dependents[column]
    while let next = open.popLast() {
      if all.insert(next).inserted { open.append(contentsOf: dependents[next]) }
    }
    return all.sorted()
  }

  func resting(on column: Int) -> [Int] { resting[column] }

  /// With every slot on which one of them rests: when that changes, this one has no value.
  private static func withGround(_ named: Set<String>, _ dialogue: Dialogue) -> Set<String> {
    var all = named
    var open = Array(named)
    while let slot = open.popLast() {
      for ground in dialogue.slots[slot]?.after ?? [] where all.insert(ground).inserted {
        open.append(ground)
      }
    }
    return all
  }

  var count: Int { cells.count }

  func column(of slot: String) -> Int? { index[slot] }

  func column(shown exhibit: String) -> Int? {
    exhibits.firstIndex(of: exhibit).map { slots.count + $0 }
  }

  func condition(_ condition: Guard) -> Condition {
    switch condition {
    case .isSet(let slot): claim(condition, index[slot], reads: nil)
    case .isShown(let exhibit): claim(condition, column(shown: exhibit), reads: nil)
    case .compare(.count(let slot), _, _): claim(condition, index[slot], reads: nil)
    case .compare(.slot(let slot), _, _), .among(let slot, _):
      claim(condition, index[slot], reads: slot)
    case .not(let inner): .not(self.condition(inner))
    case .and(let left, let right): .and(self.condition(left), self.condition(right))
    case .or(let left, let right): .or(self.condition(left), self.condition(right))
    }
  }

  private func claim(_ claim: Guard, _ column: Int?, reads: String?) -> Condition {
    // A claim about a slot that the dialogue does not have holds nowhere; it is a fault of its own.
    guard let column else { return .not(.always) }
    return .claim(.init(column: column, truth: cells[column].truth(of: claim), reads: reads))
  }
}

extension Guard {
  /// The fixed values with which a claim compares.
  fileprivate var constants: [Value] {
    switch self {
    case .compare(_, _, let literal): [literal]
    case .among(_, let words): words.map { .choice($0) }
    case .isSet, .isShown, .not, .and, .or: []
    }
  }
}

extension Condition {
  /// The columns on which it depends.
  var columns: Set<Int> {
    switch self {
    case .always: []
    case .claim(let claim): [claim.column]
    case .not(let inner): inner.columns
    case .and(let left, let right), .or(let left, let right): left.columns.union(right.columns)
    }
  }
}
