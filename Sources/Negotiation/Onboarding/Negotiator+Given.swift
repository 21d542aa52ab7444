import Dialogues
package import Wording

extension Negotiator {
  /// Opens a meeting whose first question is answered already, such as by the command line.
  ///
  /// The words are taken as they are: an organisation may be called "Help" or "Back".
  package func open(
    id: String, dialogue: String, language: Language, given words: String
  ) -> Turn? {
    guard let opened = open(id: id, dialogue: dialogue, language: language) else { return nil }
    var maker = TurnMaker(opened.meeting, setting: setting, rung: 0)
    guard let question = maker.question, let slot = question.asked.first?.slot.id else {
      return opened
    }
    maker.answer([slot: .text(words)], words: words, at: question)
    return opened.followed(by: maker.turn)
  }
}

extension Turn {
  /// Both turns as one: what the first asked was answered by the second.
  package func followed(by next: Turn) -> Turn {
    let said = utterances.filter { utterance in
      if case .spoken(_, _, .ask, _) = utterance { false } else { true }
    }
    return Turn(
      records: records + next.records, meeting: next.meeting,
      utterances: said + next.utterances, errand: next.errand)
  }
}
