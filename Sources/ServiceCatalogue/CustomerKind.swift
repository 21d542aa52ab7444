/// Internal departments or commercial companies (B5): it decides terms, credits and billing.
package enum CustomerKind: String, Hashable, Sendable, CaseIterable, Codable {
  case `internal`, commercial
}
