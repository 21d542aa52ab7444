package import ServiceCatalogue

/// An open meeting or a draft that changes of the catalogue reach.
package struct TouchedRecord: Hashable, Sendable {
  /// Id of the meeting or of the agreement.
  package let id: String
  package let customer: String
  /// Name of the draft's version; nil for a meeting.
  package let draft: String?
  /// The services of it that are reached.
  package let services: [String]
  package let changes: [CatalogueChange]

  package init(
    id: String, customer: String, draft: String?, services: [String], changes: [CatalogueChange]
  ) {
    self.id = id
    self.customer = customer
    self.draft = draft
    self.services = services
    self.changes = changes
  }
}
