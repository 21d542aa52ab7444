/// What a step may show: a name that the dialogue file writes under `show`.
package enum Exhibit: String, Hashable, Sendable, CaseIterable {
  case support, options, comparison, measures, duties, terms, summary
  /// A new customer's file as it would be written, line by line.
  case record
  /// What backs a service: for the provider's eyes, on request only (MEETING 17).
  case `internal`

  /// The slots without which it cannot be shown.
  package var needs: [String] {
    switch self {
    case .support, .options, .comparison, .measures, .duties, .internal: ["service"]
    case .terms, .summary, .record: []
    }
  }
}
