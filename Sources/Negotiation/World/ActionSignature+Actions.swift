import Dialogues

extension ActionSignature {
  static let nextObservation = ActionSignature(
    takes: ["outcomes": .list(.text)],
    results: ["found": .init(), "none": .init(without: ["observation"])],
    gives: ["observation": .ref("observation")])

  static let matchOutcome = ActionSignature(
    takes: ["outcome": .text], results: ["found": .init(), "none": .init(without: ["kind"])],
    gives: ["kind": .ref("outcome-type")])

  static let findServices = ActionSignature(
    takes: ["outcomes": .list(.text)],
    results: ["found": .init(), "none-fits": .init(isNegative: true)],
    gives: ["proposed": .list(.ref("service"))])

  static let assessSupport = ActionSignature(
    takes: ["service": .ref("service")],
    results: [
      "defined": .init(words: ["support-state": "defined"]),
      "provisional": .init(words: ["support-state": "provisional"]),
    ],
    gives: ["support-state": .choice(["defined", "provisional"])])

  static let findNearest = ActionSignature(
    takes: ["service": .ref("service"), "wish": .text],
    results: ["kept": .init(), "found": .init(without: ["keepers"])],
    gives: ["nearest": .ref("tier"), "nearest-price": .money, "keepers": .list(.ref("tier"))])

  static let findCheaper = ActionSignature(
    takes: ["service": .ref("service"), "tier": .ref("tier")], optional: ["tier"],
    results: [
      "found": .init(),
      "none": .init(without: ["cheaper", "cheaper-price"], isNegative: true),
    ],
    gives: ["cheaper": .ref("tier"), "cheaper-price": .money])

  static let requestCheck = ActionSignature(
    takes: [
      "service": .ref("service"), "wish": .text, "hours": .text, "owner": .text,
      "due": .date,
    ],
    optional: ["service", "hours"], results: ["done": .init()], gives: ["requirement": .text],
    recordsWayForward: true)

  static let weighAuthority = ActionSignature(
    takes: ["service": .ref("service"), "tier": .ref("tier")],
    results: [
      "enough": .init(), "other": .init(), "absent": .init(perhaps: ["decider"]),
    ],
    gives: ["decider": .ref("person"), "price": .money], recordsWayForward: true)

  static let lookUpChoice = ActionSignature(
    takes: ["service": .ref("service")],
    results: ["chosen": .init(), "open": .init(without: ["tier"])],
    gives: ["tier": .ref("tier")])

  static let draftSLA = ActionSignature(takes: [:], outcomes: ["done"], gives: [:])
}
