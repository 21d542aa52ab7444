/// What an action of the world did, with its inputs, so that a replay needs no world.
package struct Performed: Hashable, Sendable, Codable {
  package let place: Place
  package let action: String
  package let inputs: [String: Value]
  package let outcome: String
  package let values: [String: Value]
  /// `id@version` of the catalogue from which the values come.
  package let catalogue: String

  package init(
    place: Place, action: String, inputs: [String: Value], outcome: String,
    values: [String: Value], catalogue: String
  ) {
    self.place = place
    self.action = action
    self.inputs = inputs
    self.outcome = outcome
    self.values = values
    self.catalogue = catalogue
  }
}
