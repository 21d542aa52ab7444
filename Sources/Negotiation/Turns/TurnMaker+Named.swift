import Dialogues
import ServiceCatalogue
import Understanding

/// What of a large catalogue somebody names though nobody listed it.
extension TurnMaker {
  /// The question with the services that words may mean among its answers.
  func widened(_ question: Question, by words: String) -> Question {
    guard setting.catalogue.services.liveCount > Domain.mostListed,
      question.asked.contains(where: takesServices)
    else { return question }
    let named = setting.candidates.services(named: words, in: meeting.language)
      .compactMap(setting.catalogue.service)
    let asked = question.asked.map { asked in
      guard takesServices(asked) else { return asked }
      let more = named.filter { service in !asked.options.contains { $0.id == service.id } }
      return Question.Asked(
        slot: asked.slot, isRequired: asked.isRequired,
        options: asked.options + more.map(Domain.option), proposed: asked.proposed)
    }
    return Question(
      place: question.place, dialogue: question.dialogue, step: question.step,
      phase: question.phase, kind: question.kind, asked: asked,
      isSkippable: question.isSkippable, kept: question.kept)
  }

  private func takesServices(_ asked: Question.Asked) -> Bool {
    asked.slot.type.element == .ref("service")
  }
}
