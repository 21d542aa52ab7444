import Dialogues
import Quantities
import Understanding
import Wording

/// Reads words as a meeting would, at a question that takes any.
struct UnderstandProbe {
  private let interpreter: Interpreter
  private let candidates: CandidateIndex
  private let language: Language
  private let context: ReadingContext

  init(_ workshop: Workshop, language: Language, today: LocalDate) {
    let shelf = workshop.shelf
    interpreter = Interpreter { shelf.lexicon($0) }
    candidates = CandidateIndex(workshop.searchIndex, interpreter: interpreter)
    self.language = language
    context = ReadingContext(people: [], today: today, currency: .euro)
  }

  func found(in text: String) -> FoundInWords {
    let meaning = interpreter.read(text, to: Self.question, in: language, context: context)
    let figures = interpreter.everything(in: text, language: language, today: context.today)
    let scalars = Array(text.unicodeScalars)
    let quantities = figures.map { figure in
      var words = String.UnicodeScalarView()
      words.append(contentsOf: scalars[figure.span])
      return FoundQuantity(figure, text: String(words))
    }
    let services = candidates.services(for: text, in: language).prefix(3)
    let outcomes = candidates.outcomes(for: text, in: language).prefix(3)
    return FoundInWords(
      input: text, quantities: quantities, intent: meaning.intentName,
      candidates: outcomes.map { .init(kind: "outcome", $0) }
        + services.map { .init(kind: "service", $0) })
  }

  private static let name = "words"

  private static let question = Question(
    place: Place(path: "", step: name, visit: 1), dialogue: name, step: name, phase: name,
    kind: .ask, asked: [.init(slot: Slot(id: name, type: .text), isRequired: false, options: [])],
    isSkippable: true, kept: [:])
}
