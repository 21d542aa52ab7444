package import Dialogues

/// What a new customer has said of himself, by slot of the onboarding (B5, B6, B7).
package struct Newcomer: Hashable, Sendable {
  /// The dialogue that brings it together.
  package static let dialogue = "onboarding"

  /// In the order of the answers.
  package internal(set) var order: [String] = []
  private var said: [String: Said<Value>] = [:]
  /// Slots that were left open.
  package internal(set) var open: [String] = []
  /// What people report of today's services: U1, U2 …
  package internal(set) var reports: [ObservationFact] = []
  /// Person id.
  package internal(set) var signer: String?
  /// Whether somebody said yes to the record.
  package internal(set) var isKept = false

  package init() {}

  package subscript(slot: String) -> Value? { said[slot]?.value }

  package func source(of slot: String) -> Statement? { said[slot]?.source }

  /// Whether the negotiation is to follow at once.
  package var goesOn: Bool { self["record"] == .choice("now") }

  mutating func take(_ slot: String, _ value: Said<Value>) {
    said[slot] = value
    order.removeAll { $0 == slot }
    order.append(slot)
    open.removeAll { $0 == slot }
  }

  mutating func leave(_ slot: String) {
    said[slot] = nil
    order.removeAll { $0 == slot }
    if !open.contains(slot) { open.append(slot) }
  }
}
