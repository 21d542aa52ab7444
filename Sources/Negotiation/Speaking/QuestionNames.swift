package import Dialogues
package import ServiceCatalogue
package import Wording

/// What questions and phases are called, as the dialogues' text files name them.
package struct QuestionNames: Sendable {
  private let words: DialogueWords
  private let library: DialogueLibrary
  private let catalogue: Catalogue

  package init(words: DialogueWords, library: DialogueLibrary, catalogue: Catalogue) {
    self.words = words
    self.library = library
    self.catalogue = catalogue
  }

  package init(_ setting: Setting) {
    self.init(words: setting.words, library: setting.library, catalogue: setting.catalogue)
  }

  /// The names of what the question asks for; the phase where it asks for nothing by itself.
  package func names(of question: QuestionName, in language: Language) -> [String] {
    let slots = question.slot.map { [$0] } ?? asked(question)
    let names = slots.compactMap { label(question.dialogue, "slot.\($0)", language) }
    return names.isEmpty ? [phase(question.phase, in: language)] : names
  }

  /// The slots that the step cannot do without.
  private func asked(_ question: QuestionName) -> [String] {
    switch library[question.dialogue]?.steps[question.step]?.kind {
    case .ask(let slot, _, _, _, _), .choose(let slot, _, _, _), .offer(let slot, _, _, _, _):
      [slot]
    case .form(let slots, _, _): slots
    case .say, .decide, .set, .perform, .call, .each, .review, .end, nil: []
    }
  }

  /// What the question is about: the id of an item, the name of a service.
  package func topic(of question: QuestionName, in language: Language) -> String? {
    switch question.topic {
    case .item(let id, _): id
    case .ref(let id): catalogue.service(id)?.name.in(language) ?? id
    case .text, .choice, .money, .percent, .duration, .count, .number, .date, .record, .list, nil:
      nil
    }
  }

  /// A phase by its name, else by its id.
  package func phase(_ id: String, in language: Language) -> String {
    let dialogues = library.dialogues.keys.sorted()
    return dialogues.lazy.compactMap { label($0, "phase.\(id)", language) }.first ?? id
  }

  private func label(_ dialogue: String, _ key: String, _ language: Language) -> String? {
    words.entry(dialogue, key, in: language)?.template.description
  }
}
