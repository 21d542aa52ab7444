import Dialogues
import Understanding
import Wording

/// What Tab offers: commands at the start of a line, the names of the present options elsewhere.
struct CompletionWords {
  let commands: [String]
  let answers: [String]

  static func words(_ question: Question?, language: Language) -> CompletionWords {
    CompletionWords(
      commands: CommandName.allCases.flatMap { $0.names(in: language) }.map { "/" + $0 },
      answers: (question?.asked ?? []).flatMap(\.options).map { $0.label.in(language) })
  }
}
