package import Wording

/// How impact and urgency make a priority, in the customer's words (ITIL).
package struct PriorityMatrix: Hashable, Sendable {
  package struct Level: Hashable, Sendable {
    package let id: String
    package let name: LocalizedText

    package init(id: String, name: LocalizedText) {
      self.id = id
      self.name = name
    }
  }

  /// How much is affected, the most first.
  package let impacts: [Level]
  /// How soon it has to work again, the most pressing first.
  package let urgencies: [Level]
  /// Impact → urgency → priority, where 1 is the most pressing.
  package let cells: [String: [String: Int]]

  package init(impacts: [Level], urgencies: [Level], cells: [String: [String: Int]]) {
    self.impacts = impacts
    self.urgencies = urgencies
    self.cells = cells
  }

  package func priority(_ impact: String, _ urgency: String) -> Int? { cells[impact]?[urgency] }
}
