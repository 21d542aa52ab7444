package import Wording

/// A part of a catalogue in a plain form: what it says under its fields, and the parts inside it.
///
/// Comparing and printing need no more than this; every field of the model stands in it once.
package struct CatalogueNode: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case catalogue, provider, contact, calendar, holidaySet = "holiday-set", holiday, maintenance,
      userGroup = "user-group", process, outcome, indicator, scheme, band, component, underpinning,
      terms, impact, urgency, service, option, addOn = "add-on", limit, priority, benefit
  }

  package let kind: Kind
  package let id: String
  /// What people call it; nil where its id or number is its name.
  package let name: LocalizedText?
  package let facts: [CatalogueField: CatalogueValue]
  package let parts: [CatalogueNode]

  init(
    _ kind: Kind, _ id: String, name: LocalizedText? = nil,
    _ facts: [CatalogueField: CatalogueValue?], parts: [CatalogueNode] = []
  ) {
    self.kind = kind
    self.id = id
    self.name = name
    var all = facts.compactMapValues(\.self)
    if let name { all[.name] = .words(name) }
    self.facts = all
    self.parts = parts
  }

  /// Whether only the provider sees it (E3).
  package var isInternal: Bool { kind == .component || kind == .underpinning }
}
