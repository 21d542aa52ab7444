package import Quantities
package import Wording

/// The availability a customer has without any agreement, and who says so.
package struct Baseline: Hashable, Sendable {
  package let availability: Percent
  package let source: LocalizedText

  package init(availability: Percent, source: LocalizedText) {
    self.availability = availability
    self.source = source
  }
}
