/// Where a figure comes from, so that it can be traced and recomputed (DECISIONS 4).
package enum FigureSource: Hashable, Sendable {
  /// The closed list of the rules by which a table or a comparison computes.
  package enum Rule: String, Hashable, Sendable, CaseIterable {
    case permittedDowntime = "permitted-downtime"
    case totalOverTerm = "total-over-term"
    case offerValidity = "offer-validity"
    case firstCreditBand = "first-credit-band"
  }

  /// One value that went into a rule: its place and its canonical text.
  package struct Input: Hashable, Sendable {
    package let path: String
    package let value: String

    package init(_ path: String, _ value: some CustomStringConvertible) {
      self.path = path
      self.value = value.description
    }
  }

  /// A place in the catalogue that the table names:
  /// `services/patient-management/tiers/gold/price/monthly`.
  case catalogue(String)
  case rule(Rule, [Input])
}
