package import Dialogues

extension Action {
  /// What the action takes, gives and may end in, for the checker and the loader.
  package var signature: ActionSignature {
    switch self {
    case .nextObservation: .nextObservation
    case .matchOutcome: .matchOutcome
    case .findServices: .findServices
    case .assessSupport: .assessSupport
    case .findNearest: .findNearest
    case .findCheaper: .findCheaper
    case .requestCheck: .requestCheck
    case .weighAuthority: .weighAuthority
    case .lookUpChoice: .lookUpChoice
    case .draftSLA: .draftSLA
    case .findSigner: .findSigner
    case .keepCustomer: .keepCustomer
    }
  }
}
