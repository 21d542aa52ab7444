package import Wording

/// Something of which a dearer tier gives less on purpose, with the reason (T03).
package struct Tradeoff: Hashable, Sendable {
  /// The place within the tier: "hours", "targets/record-open", "support/channels".
  package let field: String
  package let reason: LocalizedText

  package init(field: String, reason: LocalizedText) {
    self.field = field
    self.reason = reason
  }

  /// Whether what stands at a place of the tier is meant.
  func excuses(_ place: String) -> Bool { place == field || place.hasPrefix(field + "/") }
}
