import ServiceCatalogue

extension Backing {
  /// How a contract backs what stands in a row; nil for rows of which no contract speaks.
  ///
  /// A slow contract is shown at the time to restore, a weak one at the availability, and one that
  /// does not hold in all service hours at both.
  func status(of row: OptionRow) -> Status? {
    let holds: Bool
    switch row {
    case .availability, .downtime: holds = guaranteed != nil && !isTooLow
    case .restored: holds = !parts.isEmpty && unknown.isEmpty && slower.isEmpty
    case .outcome, .longestInterruption, .target, .maintenance, .firstNotice, .updates, .desk,
      .outsideDesk, .dataLoss, .recovery, .credit, .limit, .oneOff, .monthly, .total, .vat,
      .validity:
      return nil
    }
    guard holds, uncovered.isEmpty else { return .notBacked }
    return ending.first.map { .ends($0.until) } ?? .backed
  }
}
