import Dialogues
import ServiceCatalogue
import Understanding
import Wording

/// Finds the answers that a name may mean: by slot, by topic, by both, by a fact's id or a phase.
struct AnswerFinder {
  let meeting: Meeting
  let facts: Facts
  let setting: Setting

  /// All answers on the way to the present question, the earliest first; of the visits to one step
  /// the last one counts, of a list each item.
  var answers: [EarlierAnswer] {
    let maker = maker
    var seen: Set<String> = []
    var places: Set<Place> = []
    var found: [EarlierAnswer] = []
    for entry in meeting.run.trail.reversed() where entry.isAnswerOrOpen {
      guard places.insert(entry.place).inserted,
        let question = maker.question(behind: entry, withOptions: false)
      else { continue }
      let isItem = question.kind == .list
      if isItem, entry.item == nil { continue }
      for (slot, isOptional) in slots(of: entry, question) {
        let key = isItem ? entry.place.description : "\(entry.place.path)\(slot.id)"
        guard seen.insert(key).inserted else { continue }
        found.append(
          EarlierAnswer(entry: entry, question: question, slot: slot, isOptional: isOptional))
      }
    }
    return found.reversed()
  }

  private var maker: QuestionMaker {
    QuestionMaker(meeting: meeting, facts: facts, setting: setting)
  }

  /// The question of one slot alone, for reading a new answer to it.
  func alone(_ answer: EarlierAnswer) -> Question {
    let question = maker.question(behind: answer.entry) ?? answer.question
    return Question(
      place: question.place, dialogue: question.dialogue, step: question.step,
      phase: question.phase, kind: question.kind == .form ? .ask : question.kind,
      asked: question.asked.filter { $0.slot.id == answer.slot.id },
      isSkippable: question.isSkippable, kept: [:])
  }

  /// What was answered there, and what can be.
  private func slots(of entry: TrailEntry, _ question: Question) -> [(Slot, Bool)] {
    var slots = question.asked.map { ($0.slot, !$0.isRequired) }
    if question.kind == .review { return [] }
    let dialogue = setting.library[entry.dialogue]
    if let slot = entry.answer?.slot.flatMap({ dialogue?.slots[$0] }),
      !slots.contains(where: { $0.0.id == slot.id })
    {
      slots.append((slot, false))
    }
    // What is taken only when somebody says it is there only if somebody did.
    return slots.filter { slot, isOptional in
      !isOptional
        || meeting.run.trail.contains { $0.place == entry.place && $0.answer?.slot == slot.id }
    }
  }

  /// What a name means: one answer, the answers to one slot, all about a topic, all of a phase.
  enum Found {
    case answer([EarlierAnswer])
    case slot([EarlierAnswer])
    case topic([EarlierAnswer])
    case phase([EarlierAnswer])

    var answers: [EarlierAnswer] {
      switch self {
      case .answer(let answers), .slot(let answers), .topic(let answers), .phase(let answers):
        answers
      }
    }
  }

  /// The answers that these words name, and nothing besides; nil where they are no name.
  ///
  /// - Parameter names: those of all these answers, where several names are looked for.
  func named(
    _ words: [String], among all: [EarlierAnswer], by names: NameIndex? = nil
  ) -> Found? {
    let names = names ?? NameIndex(finder: self, of: all)
    func found(_ matches: (EarlierAnswer) -> Bool) -> [EarlierAnswer]? {
      let some = all.filter(matches)
      return some.isEmpty ? nil : some
    }
    return found { names.bears($0, slotAndTopic: words) }.map { .answer($0) }
      ?? found { names.bears($0, slot: words) }.map { .slot($0) }
      ?? found { names.isAbout($0, words) }.map { .topic($0) }
      ?? phase(words).flatMap { phase in found { $0.entry.phase == phase } }.map { .phase($0) }
  }

  /// The phase with this name.
  func phase(_ words: [String]) -> String? {
    let dialogue = String(meeting.opened.dialogue.prefix { $0 != "@" })
    return setting.library[dialogue]?.phases.first { phase in
      setting.words.names(dialogue, "phase.\(phase)").contains {
        setting.interpreter.nameWords($0, language: meeting.language) == words
      }
    }
  }
}

extension TrailEntry {
  fileprivate var isAnswerOrOpen: Bool {
    switch content {
    case .answer, .left: true
    case .deed: false
    }
  }
}
