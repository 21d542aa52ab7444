import Dialogues
import Quantities
import ServiceCatalogue
import Understanding
import Wording

/// The questions at which the frozen sets are read.
extension World {
  static func setting(_ name: String) -> Question? {
    switch name {
    case "offer": offer
    case "terms": terms
    case "services": services
    case "list": outcomes
    case "text": objection
    case "duration": single(.duration)
    case "date": single(.date)
    case "count": single(.count)
    case "money": single(.money)
    default: nil
    }
  }

  /// The people of ``people``, with their names in Russian letters too.
  static let named = [
    KnownPerson(
      id: "weber", name: LocalizedText(en: "Dr Anna Weber", ru: "доктор Анна Вебер"),
      role: .customer),
    KnownPerson(id: "lang", name: LocalizedText(en: "Ms Lang", ru: "г-жа Ланг"), role: .sponsor),
    KnownPerson(
      id: "brandt", name: LocalizedText(en: "Tom Brandt", ru: "Том Брандт"), role: .user),
  ]

  /// The meaning as a meeting finds it: a command by its name first.
  static func understood(_ words: String, _ question: Question, _ language: Language) -> Meaning {
    if let command = CommandLine.parse(words) { return .command(command) }
    let context = ReadingContext(people: named, today: today, currency: .euro)
    return interpreter.read(words, to: question, in: language, context: context)
  }
}
