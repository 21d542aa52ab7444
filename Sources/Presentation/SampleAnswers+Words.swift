package import Negotiation
package import Wording

extension SampleAnswers {
  /// What customers say in a language.
  package init(_ language: Language) {
    func words(_ phrase: Phrase) -> String { phrase[language].description }
    self.init(
      dear: words(SamplePhrases.dear), later: words(SamplePhrases.later),
      done: words(SamplePhrases.done), wish: words(SamplePhrases.wish),
      unheard: words(SamplePhrases.unheard), observation: words(SamplePhrases.observation))
  }
}
