package import Quantities
package import Wording

/// A meeting as a list shows it, without reading all of its records.
package struct MeetingHeader: Hashable, Sendable {
  package let id: String
  package let customer: String
  package let openedAt: Instant
  package let lastAt: Instant
  package let recordCount: Int
  /// The language that was spoken last.
  package let language: Language
  /// The name that people gave to it last.
  package let label: String?

  package init(
    id: String, customer: String, openedAt: Instant, lastAt: Instant, recordCount: Int,
    language: Language, label: String? = nil
  ) {
    self.id = id
    self.customer = customer
    self.openedAt = openedAt
    self.lastAt = lastAt
    self.recordCount = recordCount
    self.language = language
    self.label = label
  }
}
