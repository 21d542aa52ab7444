import Dialogues
import ServiceCatalogue
import Understanding

/// Leaving something for later, and taking it up again: no answer is lost by either.
extension TurnMaker {
  /// `/park`, or `/park O2`: what is named, else the question at hand.
  mutating func park(_ named: String?, words: String) {
    guard let named else { return parkHere(words: words) }
    guard !parks(named, words: words) else { return }
    misstep(.unknownTopic(words: named))
  }

  /// Leaves the present question; a list is closed, an optional answer left out.
  mutating func parkHere(words: String) {
    guard let question else { return misstep(.finished) }
    if question.kind == .list, hasItems(question) {
      return finishList(words: words, at: question)
    }
    if question.isSkippable || openAnswer(to: question) != nil {
      return skip(words: words, at: question)
    }
    guard let mark = meeting.run.mark else { return misstep(.restsOnThis(canCome: canComeLater)) }
    leave([mark], words: words)
  }

  func hasItems(_ question: Question) -> Bool {
    let slot = question.asked.first?.slot.id ?? ""
    return !(meeting.run.frame?.slots[slot]?.items ?? []).isEmpty
  }

  /// Others who may answer in the place of the speaker.
  private var canComeLater: [String] {
    facts.participants.filter { $0.id != speaker && $0.role != .user }.map(\.id)
  }

  private mutating func leave(_ marks: [String], words: String) {
    proceed([
      .parked(
        Parked(marks: marks, words: words, speaker: speaker, language: meeting.language))
    ])
  }

  /// Leaves a topic or a question that is named; false when nothing here bears the name.
  mutating func parks(_ named: String, words: String) -> Bool {
    let name = nameWords(named)
    guard !name.isEmpty else { return false }
    if isAsked(name, isStated: true, besides: []) || isTopicHere(name) {
      parkHere(words: words)
      return true
    }
    let topics = topics.filter { $0.names.contains { nameWords($0) == name } }
    if let topic = topics.first {
      let marks = marks(of: topic)
      if marks.isEmpty {
        say(
          .answers(finder.answers.filter { $0.topic?.key == topic.id && !$0.isOpen }.map(standing)))
      } else {
        leave(marks, words: words)
      }
      return true
    }
    if let mark = mark(ofStepAhead: name) {
      leave([mark], words: words)
      return true
    }
    let all = finder.answers
    guard let found = finder.named(name, among: all), case .phase = found else {
      return tellsThatAnswered(name, all)
    }
    return false
  }

  /// What is answered already stands, and can be changed.
  private mutating func tellsThatAnswered(_ name: [String], _ all: [EarlierAnswer]) -> Bool {
    guard let found = finder.named(name, among: all) else { return false }
    say(.answers(found.answers.map(standing)))
    return true
  }

  private func isTopicHere(_ name: [String]) -> Bool {
    guard let frame = meeting.run.frame, frame.path.isEmpty == false, question != nil else {
      return false
    }
    let here = Set(frame.bindings.values.map(\.key))
    return topics.contains { topic in
      here.contains(topic.id) && topic.names.contains { nameWords($0) == name }
    }
  }

  /// The ways of calls on which a topic is still to be talked about.
  private func marks(of topic: Topic) -> [String] {
    let outer = meeting.run.frames.first?.dialogue
    return (outer?.order ?? []).filter { meeting.run.isAhead(topic.id, of: $0) }
      .map { "\($0)[\(topic.id)]/" }
  }

  /// A question of the outermost dialogue that is still to come.
  private func mark(ofStepAhead name: [String]) -> String? {
    guard let outer = meeting.run.frames.first else { return nil }
    return outer.dialogue.order.first { id in
      guard let step = outer.dialogue.steps[id], !outer.hasVisited(id) else { return false }
      return step.canBeLeft
        && step.kind.slots.contains { slot in
          setting.answerNames.slot(slot, of: outer.dialogue.id, in: meeting.language).contains(name)
        }
    }
  }
}

extension Step {
  /// Whether a meeting can go on without the answer.
  fileprivate var canBeLeft: Bool {
    switch kind {
    case .ask(_, _, _, let isSkippable, _): isSkippable || later != nil
    case .form, .choose, .review: later != nil
    case .offer: true
    case .say, .decide, .set, .perform, .call, .each, .end: false
    }
  }
}
