/// The actions that the dialogues may want done; each stands in `docs/reference/events.md`.
package enum Action: String, Hashable, Sendable, CaseIterable {
  case nextObservation = "next-observation"
  case matchOutcome = "match-outcome"
  case findServices = "find-services"
  case assessSupport = "assess-support"
  case findNearest = "find-nearest"
  case findCheaper = "find-cheaper"
  case requestCheck = "request-check"
  case weighAuthority = "weigh-authority"
  case lookUpChoice = "look-up-choice"
  case draftSLA = "draft-sla"
  case findSigner = "find-signer"
  case keepCustomer = "keep-customer"
}
