package import Dialogues

/// Meetings that are laid over a drawing: what they passed, and where one of them stands.
package struct Overlay: Hashable, Sendable {
  package let coverage: Coverage
  /// The last passage of a meeting that has not ended; nil for tests.
  package let present: Passage?

  package init(coverage: Coverage, present: Passage?) {
    self.coverage = coverage
    self.present = present
  }
}
