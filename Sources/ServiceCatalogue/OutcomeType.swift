package import Wording

/// A type of business outcome: what a customer wants to have happen, with how it is measured (A3, E1).
package struct OutcomeType: Hashable, Sendable {
  package enum Driver: String, Hashable, Sendable, CaseIterable {
    case cost, revenue, risk, quality, compliance
  }

  package let id: String
  package let statement: LocalizedText
  /// Two or three words for the row of a table: "admission".
  package let short: LocalizedText
  package let driver: Driver
  package let measure: OutcomeMeasure
  /// Words by which a customer may speak of it, per language.
  package let synonyms: [Language: [String]]

  package init(
    id: String, statement: LocalizedText, short: LocalizedText, driver: Driver,
    measure: OutcomeMeasure, synonyms: [Language: [String]]
  ) {
    self.id = id
    self.statement = statement
    self.short = short
    self.driver = driver
    self.measure = measure
    self.synonyms = synonyms
  }
}
