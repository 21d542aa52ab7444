package import Quantities

/// What stands behind the availability that a tier promises (C3, DECISIONS 15).
///
/// `guaranteed` adds up what the OLAs and contracts permit, so it needs no assumption; `predicted`
/// multiplies, which assumes that they fail independently. Both are exact.
package struct Backing: Hashable, Sendable {
  /// An OLA or contract that ends before the day asked about.
  package struct Ending: Hashable, Sendable {
    package let underpinning: String
    /// Its last day.
    package let until: LocalDate
  }

  /// In short, for a cell of a table.
  package enum Status: Hashable, Sendable {
    /// No availability is promised, so nothing needs backing.
    case notPromised
    case backed
    /// Backed, but only until this day.
    case ends(LocalDate)
    /// Too low, not in all hours, too slow, or nothing agreed for a part.
    case notBacked
  }

  /// Id of the availability indicator; empty when none is promised.
  package let indicator: String
  /// The promised availability; nil when none is promised.
  package let target: Percent?
  /// OLAs and contracts in series, in the order of the service's components.
  package let parts: [String]
  /// 1 − Σ(1 − A); nil when something is unknown or nothing stands behind the service.
  package let guaranteed: Ratio?
  /// Π A; nil as above, or when the product leaves 128 bits.
  package let predicted: Ratio?
  /// Components for which nobody has agreed anything.
  package let unknown: [String]
  /// OLAs and contracts that do not hold in all service hours.
  package let uncovered: [String]
  /// OLAs and contracts with a longer time to restore than priority 1.
  package let slower: [String]
  /// Those that end before the day asked about, the earliest first.
  package let ending: [Ending]

  /// Whether less is guaranteed than is promised.
  package var isTooLow: Bool {
    guard let target, let guaranteed else { return false }
    return guaranteed < target.ratio
  }

  package var status: Status {
    guard target != nil else { return .notPromised }
    guard guaranteed != nil, !isTooLow, uncovered.isEmpty, slower.isEmpty else {
      return .notBacked
    }
    return ending.first.map { .ends($0.until) } ?? .backed
  }
}
