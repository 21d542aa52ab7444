package import ServiceCatalogue

/// One cell: its value, its true status, and where it comes from (MEETING 3, DECISIONS 4).
package struct OptionCell: Hashable, Sendable {
  package let value: OptionValue
  /// Empty unless a support process that the target needs is undefined.
  package let provisional: [Provisional]
  /// nil where no contract could back the value: prices, hours of the desk.
  package let backing: Backing.Status?
  package let source: FigureSource

  package init(
    _ value: OptionValue, provisional: [Provisional] = [], backing: Backing.Status? = nil,
    source: FigureSource
  ) {
    self.value = value
    self.provisional = provisional
    self.backing = backing
    self.source = source
  }

  package var isProvisional: Bool { !provisional.isEmpty }

  /// Whether two columns would show the same; where the value stands does not matter.
  package func showsSame(as other: OptionCell) -> Bool {
    value == other.value && provisional == other.provisional && backing == other.backing
  }
}
