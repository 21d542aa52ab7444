package import Dialogues

/// What Negotiation supplies to the dialogues: domains, actions and exhibits, by name.
package struct NegotiationWorld: DialogueWorld {
  package init() {}

  package let domains: [String: [SlotType]] = [
    "customer": [], "person": [], "observation": [], "outcome-type": [], "service": [],
    "tier": [], "services": [.list(.ref("service"))], "tiers": [.ref("service")],
    "signers": [],
  ]

  package let actions: [String: ActionSignature] = Dictionary(
    uniqueKeysWithValues: Action.allCases.map { ($0.rawValue, $0.signature) })

  package let exhibits: [String: [String]] = Dictionary(
    uniqueKeysWithValues: Exhibit.allCases.map { ($0.rawValue, $0.needs) })
}
