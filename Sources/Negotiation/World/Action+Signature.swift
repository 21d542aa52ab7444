package import Dialogues

extension Action {
  /// What the action takes, gives and may end in, for the checker and the loader.
  package var signature: ActionSignature {
    switch self {
    case .nextObservation:
      .init(
        takes: ["outcomes": .list(.text)], outcomes: ["found", "none"],
        gives: ["observation": .ref("observation")])
    case .matchOutcome:
      .init(
        takes: ["outcome": .text], outcomes: ["found", "none"],
        gives: ["kind": .ref("outcome-type")])
    case .findServices:
      .init(
        takes: ["outcomes": .list(.text)], outcomes: ["found", "none-fits"],
        gives: ["proposed": .list(.ref("service"))])
    case .assessSupport:
      .init(
        takes: ["service": .ref("service")], outcomes: ["defined", "provisional"],
        gives: ["support-state": .choice(["defined", "provisional"])])
    case .findNearest:
      .init(
        takes: ["service": .ref("service"), "wish": .text], outcomes: ["found"],
        gives: ["nearest": .ref("tier"), "nearest-price": .money])
    case .findCheaper:
      .init(
        takes: ["service": .ref("service"), "tier": .ref("tier")], outcomes: ["found", "none"],
        gives: ["cheaper": .ref("tier"), "cheaper-price": .money])
    case .requestCheck:
      .init(
        takes: [
          "service": .ref("service"), "wish": .text, "hours": .text, "owner": .text,
          "due": .date,
        ],
        outcomes: ["done"], gives: ["requirement": .text])
    case .weighAuthority:
      .init(
        takes: ["service": .ref("service"), "tier": .ref("tier")],
        outcomes: ["enough", "other", "absent"],
        gives: ["decider": .ref("person"), "price": .money])
    case .lookUpChoice:
      .init(
        takes: ["service": .ref("service")], outcomes: ["chosen", "open"],
        gives: ["tier": .ref("tier")])
    case .draftSLA, .keepCustomer: .init(takes: [:], outcomes: ["done"], gives: [:])
    case .findSigner:
      .init(takes: [:], outcomes: ["one", "several"], gives: ["signer": .ref("person")])
    }
  }
}
