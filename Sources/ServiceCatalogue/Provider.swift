package import Wording

/// Who provides the services and signs for the provider's side.
package struct Provider: Hashable, Sendable {
  package let id: String
  package let name: LocalizedText
  /// Contact ids: who signs, who leads the meetings.
  package let signs: String
  package let serviceLevelManager: String
  package let businessRelationshipManager: String
  /// Service hours id: the days on which the provider works, such as those of a review.
  package let hours: String

  package init(
    id: String, name: LocalizedText, signs: String, serviceLevelManager: String,
    businessRelationshipManager: String, hours: String
  ) {
    self.id = id
    self.name = name
    self.signs = signs
    self.serviceLevelManager = serviceLevelManager
    self.businessRelationshipManager = businessRelationshipManager
    self.hours = hours
  }
}
