import Dialogues
import ServiceCatalogue
import Understanding
import Wording

/// The words by which slots and services are called, in all languages.
final class AnswerNames: Sendable {
  private enum Key: Hashable {
    case slot(String, dialogue: String)
    case service(String)
  }

  private let words: DialogueWords
  private let catalogue: Catalogue
  private let kept: KeptNames<Key>

  init(_ words: DialogueWords, _ catalogue: Catalogue, _ interpreter: Interpreter) {
    (self.words, self.catalogue, kept) = (words, catalogue, KeptNames(interpreter))
  }

  func slot(_ id: String, of dialogue: String, in language: Language) -> [[String]] {
    kept.words(.slot(id, dialogue: dialogue), in: language) { words.names(dialogue, "slot.\(id)") }
  }

  func service(_ id: String, in language: Language) -> [[String]] {
    kept.words(.service(id), in: language) { catalogue.service(id)?.allNames ?? [] }
  }
}
