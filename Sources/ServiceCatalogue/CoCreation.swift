package import Wording

/// What each side does, and how problems are raised (E2).
package struct CoCreation: Hashable, Sendable {
  package let provider: [LocalizedText]
  package let customer: [LocalizedText]
  package let users: [LocalizedText]
  package let raising: LocalizedText

  package init(
    provider: [LocalizedText], customer: [LocalizedText], users: [LocalizedText],
    raising: LocalizedText
  ) {
    self.provider = provider
    self.customer = customer
    self.users = users
    self.raising = raising
  }
}
