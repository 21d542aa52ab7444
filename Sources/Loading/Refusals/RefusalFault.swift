import Diagnostics
import Wording

/// Faults of the lists of refusals, and the one of a text that refuses.
enum RefusalFault {
  static func form(_ text: String, at location: Location) -> Fault {
    Fault(
      id: "refusals-form", message: "\"\(text)\" does not begin and end with a word",
      location: location,
      remedy: "Write words; \"…\" between two of them stands for up to "
        + "\(WordSequence.widestGap) others.")
  }

  static func duplicate(_ phrase: RefusalPhrase, _ first: RefusalPhrase) -> Fault {
    Fault(
      id: "refusals-duplicate", message: "\"\(phrase.text)\" stands here for the second time",
      location: phrase.location,
      remedy:
        "The first one is \"\(first.text)\" in line \(first.location.line); capitals, accents and "
        + "signs do not tell words apart. Keep one of them.")
  }

  static func idle(_ phrase: RefusalPhrase) -> Fault {
    Fault(
      id: "refusals-allow", message: "\"\(phrase.text)\" holds no words that refuse",
      location: phrase.location,
      remedy: "Remove it, or write the longer sequence in which words of \"refuse\" are harmless.")
  }

  /// - Parameter source: the file of the text, in which the words are looked for.
  static func spoken(_ words: String, in source: SourceFile?, from text: Location) -> Fault {
    let place = source?.place(of: words, from: text)
    return Fault(
      id: "words-refusal", message: "\"\(words)\" refuses", location: place ?? text,
      columns: place.map { _ in words.unicodeScalars.count },
      remedy:
        "Say what is possible and how to go on. Where the words are harmless, add the longer "
        + "sequence to \"allow\" in the refusals.yaml of the language.")
  }
}
