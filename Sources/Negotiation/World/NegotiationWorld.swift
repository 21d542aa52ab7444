package import Dialogues

/// What Negotiation supplies to the dialogues: domains, actions and exhibits, by name.
package struct NegotiationWorld: DialogueWorld {
  package init() {}

  package var domains: [String: [SlotType]] {
    [
      "customer": [], "person": [], "observation": [], "outcome-type": [], "service": [],
      "tier": [], "services": [.list(.ref("service"))], "tiers": [.ref("service")],
      "signers": [],
    ]
  }

  package var actions: [String: ActionSignature] {
    Dictionary(uniqueKeysWithValues: Action.allCases.map { ($0.rawValue, $0.signature) })
  }

  package var exhibits: [String: [String]] {
    Dictionary(uniqueKeysWithValues: Exhibit.allCases.map { ($0.rawValue, $0.needs) })
  }
}
