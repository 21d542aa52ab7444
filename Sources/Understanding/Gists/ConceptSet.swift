/// A set of concepts as bits: lines are held against many rules.
struct ConceptSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  static let light: ConceptSet = [Concept.light]

  private var bits: SIMD4<UInt64> = .zero

  init(arrayLiteral concepts: Concept...) {
    for concept in concepts { insert(concept) }
  }

  mutating func insert(_ concept: Concept) {
    bits[concept.place / 64] |= 1 << UInt64(concept.place % 64)
  }

  mutating func formUnion(_ other: ConceptSet) { bits |= other.bits }

  func union(_ other: ConceptSet) -> ConceptSet {
    var union = self
    union.formUnion(other)
    return union
  }

  func meets(_ other: ConceptSet) -> Bool { bits & other.bits != .zero }

  func isSubset(of other: ConceptSet) -> Bool { bits & other.bits == bits }

  var isEmpty: Bool { bits == .zero }

  func contains(_ concept: Concept) -> Bool { meets([concept]) }
}

extension Concept {
  /// Its bit; there is room for 256 of them.
  fileprivate var place: Int { Self.places[self] ?? 0 }

  private static let places = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}
