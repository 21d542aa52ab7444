import Dialogues
package import Negotiation
import Wording

extension Narrator {
  /// A question by its name, with what it is about: "importance (O2)".
  package func name(_ question: QuestionName) -> String {
    let names = QuestionNames(setting)
    let name = formats.list(names.names(of: question, in: language))
    guard let topic = names.topic(of: question, in: language) else { return name }
    return words(RepairPhrases.named, ["topic": .text(topic), "name": .text(name)])
  }

  func phaseName(_ id: String) -> String { QuestionNames(setting).phase(id, in: language) }

  /// An answer as it is told: an option as it stands on the screen, people by their names.
  func value(_ answer: Answered, _ slots: [String: Value] = [:]) -> Piece? {
    guard let value = answer.value else { return nil }
    // The options of a service are called as that service calls them.
    let slots = slots.merging(
      answer.place.item.map { ["service": Value.ref($0)] } ?? [:]
    ) { given, _ in given }
    switch value {
    case .choice(let word): return .text(option(word, of: answer, slots))
    case .text(let words), .item(_, let words): return .quoted(words)
    case .list(let items): return .list(items.compactMap { item($0, slots) })
    case .ref, .money, .percent, .duration, .count, .number, .date, .record:
      return item(value, slots)
    }
  }

  /// The label of an option; by another name where the label tells values that are not at hand.
  private func option(_ word: String, of answer: Answered, _ slots: [String: Value]) -> String {
    let dialogue = String(answer.dialogue.prefix { $0 != "@" })
    let key = "\(answer.step).option.\(word)"
    let placeholders = setting.words.entry(dialogue, key, in: language)?.template.placeholders
    if placeholders?.isSubset(of: slots.keys) == true, let label = text(dialogue, key, slots) {
      return label
    }
    let option = setting.words.option(dialogue, step: answer.step, value: word)
    return option?.label.in(language) ?? word
  }

  private func item(_ value: Value, _ slots: [String: Value]) -> Piece? {
    guard case .record(let fields) = value else { return piece(value, in: slots) }
    return fields["id"].map { person($0.key) } ?? fields["name"].flatMap(\.text).map { .text($0) }
  }
}
