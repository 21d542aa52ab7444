import Dialogues
package import Negotiation
import Wording

extension Narrator {
  /// A question by its name, with what it is about: "O2: importance".
  package func name(_ question: QuestionName) -> String {
    let slots = question.slot.map { [$0] } ?? asked(question)
    let names = slots.compactMap { text(question.dialogue, "slot.\($0)", [:]) }
    let name = names.isEmpty ? phaseName(question.phase) : formats.list(names)
    guard let topic = topic(question.topic) else { return name }
    return words(RepairPhrases.named, ["topic": .text(topic), "name": .text(name)])
  }

  /// The slots that the step cannot do without.
  private func asked(_ question: QuestionName) -> [String] {
    switch setting.library[question.dialogue]?.steps[question.step]?.kind {
    case .ask(let slot, _, _, _, _), .choose(let slot, _, _, _), .offer(let slot, _, _, _, _):
      [slot]
    case .form(let slots, _, _): slots
    case .say, .decide, .set, .perform, .call, .each, .review, .end, nil: []
    }
  }

  private func topic(_ value: Value?) -> String? {
    switch value {
    case .item(let id, _): id
    case .ref(let id): name(of: id)
    default: nil
    }
  }

  /// The name of a phase in the words of the meeting's dialogue, else its id.
  func phaseName(_ id: String) -> String {
    let dialogues = setting.library.dialogues.keys.sorted()
    return dialogues.lazy.compactMap { text($0, "phase.\(id)", [:]) }.first ?? id
  }

  /// An answer as it is told: an option by its name, people by theirs.
  func value(_ answer: Answered) -> Piece? {
    guard let value = answer.value else { return nil }
    let dialogue = String(answer.dialogue.prefix { $0 != "@" })
    switch value {
    case .choice(let word):
      let option = setting.words.option(dialogue, step: answer.step, value: word)
      return .text(option?.label.in(language) ?? word)
    case .text(let words), .item(_, let words): return .quoted(words)
    case .list(let items): return .list(items.compactMap(item))
    case .ref, .money, .percent, .duration, .count, .number, .date, .record: return item(value)
    }
  }

  private func item(_ value: Value) -> Piece? {
    if case .record(let fields) = value { return fields["name"].flatMap(\.text).map { .text($0) } }
    return piece(value, in: [:])
  }
}
