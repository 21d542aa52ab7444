import Dialogues
package import Negotiation
import Quantities
import ServiceCatalogue
import Wording

extension ShellWords {
  /// At the start of an onboarding.
  package func greetingOfNew(_ setting: Setting) -> [String] {
    [
      words(ShellPhrases.welcome),
      words(OnboardingPhrases.greeting, ["customer": .text(setting.customer.name)]) + "  "
        + words(ShellPhrases.hints),
    ]
  }

  /// What an onboarding has left for the next meetings, in one line.
  package func known(_ setting: Setting, to facts: Facts) -> String? {
    let relationship = setting.customer.relationship
    let narrator = Narrator(setting, facts: facts, language: formats.language, style: formats.style)
    var points = setting.customer.people.map { $0.name.in(formats.language) }
    func point(_ slot: String, _ value: String?) {
      guard let value, let name = RecordFieldPhrases.names[slot] else { return }
      points.append(
        words(
          OnboardingPhrases.recorded,
          ["field": .text(formats.inSentence(words(name))), "value": .text(value)]))
    }
    guard !relationship.isEmpty else { return nil }
    point("services-today", relationship.servicesToday.map(formats.quoted))
    point("contact", relationship.contact)
    point("escalation", relationship.escalation)
    point("service-manager", relationship.serviceManager)
    let option = relationship.cycle.flatMap {
      setting.words.option(Newcomer.dialogue, step: "cycle", value: $0.rawValue)
    }
    point("cycle", option.map { formats.inSentence($0.label.in(formats.language)) })
    point(
      "next-meeting",
      relationship.nextMeeting.map { narrator.words(OnboardingPhrases.date, ["date": .date($0)]) })
    let joined = points.joined(separator: formats.semicolon)
    return words(OnboardingPhrases.known, ["points": .text(joined)])
  }

  package func kept(_ path: String, customer: String) -> String {
    words(OnboardingPhrases.kept, ["path": .text(path), "customer": .text(customer)])
  }

  package func keptBeside(_ path: String, place: String, customer: String) -> String {
    words(
      OnboardingPhrases.keptBeside,
      ["path": .text(path), "place": .text(place), "customer": .text(customer)])
  }

  package func keptApart(_ path: String, from other: String) -> String {
    words(OnboardingPhrases.keptApart, ["path": .text(path), "other": .text(other)])
  }

  package func notKept(_ meeting: Meeting) -> String {
    words(OnboardingPhrases.notKept, ["meeting": .text(meeting.opened.meeting)])
  }
}
