import Wording

@testable import Presentation

extension AllPhrases {
  /// What authors of dialogues read.
  static let forAuthors: [Phrase] = [
    AuthorPhrases.alone,
    AuthorPhrases.given,
    AuthorPhrases.ended,
    AuthorPhrases.found,
    AuthorPhrases.notKept,
    AuthorPhrases.testWritten,
    AuthorPhrases.testNotWritten,
    AuthorPhrases.testDiffers,
    DrawingPhrases.title,
    DrawingPhrases.passed,
    DrawingPhrases.missed,
    DrawingPhrases.present,
    DrawingPhrases.steps,
    DrawingPhrases.ways,
    SamplePhrases.dear,
    SamplePhrases.later,
    SamplePhrases.done,
    SamplePhrases.wish,
    SamplePhrases.unheard,
    SamplePhrases.observation,
  ]
}
