/// Faults as they are collected; read back in the order of their places.
package struct FaultList: Hashable, Sendable {
  private var collected: [Fault] = []

  package init() {}

  package init(_ faults: [Fault]) {
    collected = faults
  }

  package mutating func add(_ fault: Fault) {
    collected.append(fault)
  }

  package mutating func add(_ faults: [Fault]) {
    collected.append(contentsOf: faults)
  }

  package mutating func add(_ other: FaultList) {
    collected.append(contentsOf: other.collected)
  }

  package var isEmpty: Bool { collected.isEmpty }

  /// Whether something keeps the files from being used; warnings do not.
  package var hasFaults: Bool { collected.contains { !$0.isWarning } }

  /// All, each once, by file, line and column; those without a place stand last.
  package var sorted: [Fault] {
    var seen: Set<Fault> = []
    return collected.filter { seen.insert($0).inserted }.sorted(by: Self.precedes)
  }

  private static func precedes(_ left: Fault, _ right: Fault) -> Bool {
    switch (left.location, right.location) {
    case (let one?, let other?) where one != other: one < other
    case (_?, nil): true
    case (nil, _?): false
    default: (left.id, left.message) < (right.id, right.message)
    }
  }
}
