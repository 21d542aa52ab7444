/// How one language refuses: sequences of words, and the longer ones in which they are harmless.
///
/// A wish is never left without a way forward, so nothing that the program says may refuse. Lists
/// catch bare refusals only; that each wish has a way on is proved by the structure of the
/// dialogues. The words stand in `dialogs/text/<lang>/refusals.yaml`; one matcher serves all who
/// ask.
package struct Refusals: Sendable {
  /// Who speaks: a bare "no" is an answer, and only somebody who answers can give it. In a table or
  /// a clause it is a value.
  package enum Voice: Hashable, Sendable { case reply, statement }

  package let language: Language
  /// Those that refuse, then those in which they are harmless.
  package let phrases: [[String]]
  private let refusing: WordSequences
  private let harmless: WordSequences

  package init(_ language: Language, refuse: [String], allow: [String]) {
    self.language = language
    phrases = [refuse, allow]
    refusing = WordSequences(refuse)
    harmless = WordSequences(allow)
  }

  /// The first words of a text that refuse, as they are written there; nil when none do.
  ///
  /// What stands in quotation marks is somebody else's and passed over.
  package func first(in text: String, _ voice: Voice = .reply) -> String? {
    let spoken = SpokenWords(text)
    let allowed = harmless.found(in: spoken)
    for match in refusing.found(in: spoken) {
      let isBare = spoken.words[match].map(\.text) == [Refusals.no[language]]
      let isOpening = spoken.words[match.lowerBound].begins == .sentence
      if isBare, voice == .statement || !isOpening { continue }
      if allowed.contains(where: { $0.lowerBound <= match.lowerBound && match.endsBy($0) }) {
        continue
      }
      return spoken.text(of: match)
    }
    return nil
  }

  /// The same for a text with places for values, in each form that its plurals can give it.
  package func first(in template: Template, _ voice: Voice = .reply) -> String? {
    template.readings.lazy.compactMap { first(in: $0, voice) }.first
  }

  /// The word that counts only alone or at the beginning of a sentence, in its matching form.
  private static let no = EveryLanguage(en: "no", de: "nein", fr: "non", it: "no", ru: "нет")
}

extension Range<Int> {
  fileprivate func endsBy(_ other: Range<Int>) -> Bool { upperBound <= other.upperBound }
}
