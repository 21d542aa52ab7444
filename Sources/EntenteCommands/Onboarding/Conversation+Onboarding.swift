import Negotiation
import Presentation

extension Conversation {
  var isOnboarding: Bool { meeting.opened.dialogue.hasPrefix("\(Newcomer.dialogue)@") }

  /// At the start of a meeting: with whom, and what is known from the onboarding.
  var greeting: [String] {
    guard !isOnboarding else { return shell.greetingOfNew(setting) }
    guard !follows else { return [""] + shell.greeting(setting).suffix(1) }
    return shell.greeting(setting) + [shell.known(setting, to: meeting.facts)].compactMap(\.self)
  }

  /// The record was agreed to: it is written, and nothing more is asked here.
  ///
  /// A dialogue that is held alone writes nothing.
  mutating func keepCustomer(goesOn: Bool) throws -> [String] {
    guard !hasRehearsed else { return [] }
    let keeper = CustomerKeeper(
      folder: desk.workshop.catalogueFolder, setting: setting, meeting: meeting)
    let outcome = try keeper.keep()
    if case .kept(let path) = outcome, goesOn {
      leadsOn = true
      return [shell.written(path)]
    }
    return keeper.sentences(of: outcome, shell)
  }
}
