/// A text of the program that exists only if it is complete and sound in all five languages.
///
/// The same values stand in each language, and every plural has the forms its language asks for.
package struct Phrase: Hashable, Sendable {
  private let templates: EveryLanguage<Template>

  /// For the program's own texts: an unsound one is a bug, and a test visits all of them.
  package init(en: Template, de: Template, fr: Template, it: Template, ru: Template) {
    templates = EveryLanguage(en: en, de: de, fr: fr, it: it, ru: ru)
    let flaws = Phrase.flaws(in: templates)
    precondition(
      flaws.isEmpty, "The phrase \"\(en)\" is unsound: \(flaws.map(\.message))")
  }

  /// Reads the five texts of an author; throws everything that is wrong with them at once.
  package init(parsing texts: [Language: String]) throws(Phrase.Flaws) {
    var read: [Language: Template] = [:]
    var flaws: [Flaw] = []
    for language in Language.allCases {
      guard let text = texts[language] else {
        flaws.append(.missing(language))
        continue
      }
      do throws(Template.Fault) {
        read[language] = try Template(parsing: text)
      } catch {
        flaws.append(.unreadable(language, error))
      }
    }
    guard let en = read[.en], let de = read[.de], let fr = read[.fr], let it = read[.it],
      let ru = read[.ru]
    else { throw Flaws(all: flaws) }
    templates = EveryLanguage(en: en, de: de, fr: fr, it: it, ru: ru)
    flaws = Phrase.flaws(in: templates)
    guard flaws.isEmpty else { throw Flaws(all: flaws) }
  }

  /// The template of one language.
  package subscript(language: Language) -> Template { templates[language] }

  /// The names of the values that have to be given.
  package var placeholders: Set<String> { templates.en.placeholders }

  /// The words in the language of the formats, with the values in their places.
  package func fill(
    _ pieces: [String: Piece] = [:], by formats: Formats
  ) throws(FillFault) -> String {
    try templates[formats.language].fill(pieces, by: formats)
  }
}
