import Dialogues
import Quantities
import ServiceCatalogue
import Understanding

/// New answers in the place of earlier ones.
extension TurnMaker {
  /// Gives a new answer to the first of several that takes it: closed and typed ones before those that
  /// take any words. False when it fits none.
  mutating func gives(
    _ value: String, to answers: [EarlierAnswer], _ link: Naming.Link, whole: String, isStated: Bool
  ) -> Bool {
    if let together = together(value, answers) {
      change(together, at: answers[0], whole: whole)
      return true
    }
    for answer in answers.reversed() where !answer.isFree {
      // Whether somebody else's choice is confirmed is asked for itself, of the one who may.
      if answer.slot.id == "confirmed" { continue }
      switch reading(value, to: finder.alone(answer)) {
      case .answer(let values):
        guard let new = values[answer.slot.id] else { continue }
        change([answer.slot.id: new], at: answer, whole: whole)
        return true
      case .ambiguous(let readings, let said):
        misstep(.ambiguous(words: said, readings: readings))
        return true
      default: continue
      }
    }
    // "O1 is slow on Mondays" tells something of O1, and changes no word of it.
    guard !isStated || link == .sign, let free = answers.first(where: \.isFree) else {
      return false
    }
    change([free.slot.id: .text(value)], at: free, whole: whole)
    return true
  }

  /// Several slots of one form in one line: "P1: Ms Brandt, 4 December".
  private func together(_ value: String, _ answers: [EarlierAnswer]) -> [String: Value]? {
    guard answers.count > 1, let first = answers.first,
      answers.allSatisfy({ $0.place == first.place })
    else { return nil }
    let ids = Set(answers.map(\.slot.id))
    let asked = first.question.asked.filter { ids.contains($0.slot.id) && $0.slot.type.isOpen }
    guard asked.count > 1 else { return nil }
    let form = Question(
      place: first.place, dialogue: first.question.dialogue, step: first.question.step,
      phase: first.question.phase, kind: .form, asked: asked, isSkippable: false, kept: [:])
    guard case .answer(let values) = reading(value, to: form) else { return nil }
    return values.count > 1 ? values : nil
  }

  func reading(_ words: String, to question: Question, plainly: Bool = true) -> Meaning {
    let context = ReadingContext(
      people: knownPeople, today: setting.today, currency: setting.catalogue.currency)
    return setting.interpreter.read(
      words, to: widened(question, by: words), in: meeting.language, context: context,
      plainly: plainly)
  }

  mutating func change(
    _ values: [String: Value], at answer: EarlierAnswer, whole: String
  ) {
    let question = answer.question
    guard isAcceptable(values, words: whole, at: question) else { return }
    let changed = values.filter { slot, value in value != standingValue(slot, answer) }
    guard !changed.isEmpty else { return say(.unchanged(standing(answer))) }
    let contents = changed.sorted { $0.key < $1.key }.map { slot, value in
      record(
        slot: slot,
        value: question.kind == .list ? numbered(value, answer.slot, at: question) : value,
        route: nil, words: whole, at: question)
    }
    change(contents, at: answer.place)
  }

  /// What stands now: an option may have been taken on a way of its own.
  func standingValue(_ slot: String, _ answer: EarlierAnswer) -> Value? {
    if slot == "tier", let service = answer.entry.bindings["service"]?.key {
      return facts.service(service)?.decision.map { .ref($0.tier) }
    }
    let given = meeting.run.trail.last { $0.place == answer.place && $0.answer?.slot == slot }?
      .answer
    guard case .item(_, let words)? = given?.value else { return given?.value }
    return .text(words)
  }

  /// Records a change behind the present question, and says what it brings along.
  mutating func change(_ contents: [RecordContent], at place: Place) {
    append(contents)
    settle()
    let told = utterances.count
    readBack()
    if utterances.count == told { say(.changed) }
    tellConsequences(of: place)
    askAgain(withPhase: true)
  }
}
