package import Wording

/// An extra that may be added to some tiers, with its own price.
package struct AddOn: Hashable, Sendable {
  package let id: String
  package let name: LocalizedText
  package let availableFor: [String]
  package let requires: [String]
  package let excludes: [String]
  package let price: TierPrice

  package init(
    id: String, name: LocalizedText, availableFor: [String], requires: [String],
    excludes: [String], price: TierPrice
  ) {
    self.id = id
    self.name = name
    self.availableFor = availableFor
    self.requires = requires
    self.excludes = excludes
    self.price = price
  }
}
