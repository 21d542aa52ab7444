import Dialogues
import Quantities
import ServiceCatalogue
import Understanding

extension TurnMaker {
  /// Opens the n-th last question again; whatever does not depend on its answer stays.
  mutating func back(_ steps: Int) {
    var places: [Place] = []
    for entry in meeting.run.trail.reversed() where entry.answer != nil {
      if places.last != entry.place { places.append(entry.place) }
    }
    guard steps >= 1, steps <= places.count else { return misstep(.nothingBehind) }
    let place = places[steps - 1]
    let sequences = meeting.run.trail.filter { $0.place == place && $0.answer != nil }
      .map(\.sequence)
    append([.undone(Undone(records: sequences, reason: .back))])
    settle()
    say(
      .reopened(
        kept: keptAnswers(at: place).compactMap(\.value).first,
        dialogue: question?.dialogue ?? "", step: question?.step ?? "",
        values: meeting.run.frame?.slots ?? [:]))
    askAgain(withPhase: false)
  }

  /// Takes back the last turn that changed something, a `/back` too; never another undo.
  mutating func undo() {
    let turns = Dictionary(grouping: meeting.standing.filter(\.isChange), by: \.turn)
    guard let last = turns.keys.max(), let taken = turns[last] else {
      return misstep(.nothingToTakeBack)
    }
    append([.undone(Undone(records: taken.map(\.sequence), reason: .undo))])
    settle()
    say(.tookBack(turns: 1))
    askAgain(withPhase: true)
  }

  /// "Sorry, I meant Silver": finds the latest answer that the words can stand for, and changes it.
  mutating func correct(_ words: String, values: [Value], whole: String) {
    let maker = QuestionMaker(meeting: meeting, facts: facts, setting: setting)
    let context = ReadingContext(
      people: knownPeople, today: setting.today, currency: setting.catalogue.currency)
    for entry in meeting.run.trail.reversed() {
      guard let old = entry.answer, let earlier = maker.question(behind: entry),
        let slot = earlier.kind == .offer ? earlier.asked.first?.slot.id : old.slot,
        let definition = earlier.asked.first(where: { $0.slot.id == slot })?.slot,
        definition.type.element != .text,
        case .answer(let readings) = setting.interpreter.read(
          words, to: earlier, in: meeting.language, context: context),
        let value = readings[slot], value != standing(slot, old, entry)
      else { continue }
      return proceed([record(slot: slot, value: value, route: nil, words: whole, at: earlier)])
    }
    misstep(.nothingToCorrect(words: words))
  }
}

extension TurnMaker {
  /// What stands now in the place of an answer: an option may have been taken on a way of its own.
  private func standing(_ slot: String, _ old: Answered, _ entry: TrailEntry) -> Value? {
    guard slot == "tier", let service = entry.bindings["service"]?.key else {
      return old.slot == slot ? old.value : nil
    }
    return facts.service(service)?.decision.map { .ref($0.tier) }
  }
}

extension Record {
  /// Whether `/undo` may take it back: what somebody said or did, and going back, but no other undo.
  fileprivate var isChange: Bool {
    switch content {
    case .answered, .performed, .noted, .promised, .released, .shown: true
    case .undone(let undone): undone.reason == .back
    case .opened, .addressed, .struck: false
    }
  }
}
