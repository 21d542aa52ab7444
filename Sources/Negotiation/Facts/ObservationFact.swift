/// What somebody observed, verbatim and never disputed (D1).
package struct ObservationFact: Hashable, Sendable {
  package let id: String
  package internal(set) var statement: Statement
  /// Known from before the meeting, from the customer's file.
  package let isKnown: Bool
  /// The outcome that the customer made of it: O2.
  package internal(set) var outcome: String?
  /// Whether the customer was asked and left it an observation.
  package internal(set) var isKept = false

  /// Said in this meeting, and the customer was not asked yet whether he makes it his own (A2).
  package var isOpen: Bool { !isKnown && !isKept && outcome == nil }
}
