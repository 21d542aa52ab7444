import Diagnostics
import Wording

/// One sequence of words in a file of refusals, with its place.
struct RefusalPhrase {
  let text: String
  let words: WordSequence
  let location: Location

  static func read(_ entry: Entry, _ faults: inout FaultList) -> RefusalPhrase? {
    guard let text = Read.text(entry, &faults) else { return nil }
    guard let words = WordSequence(text) else {
      faults.add(RefusalFault.form(text, at: entry.location))
      return nil
    }
    return RefusalPhrase(text: text, words: words, location: entry.location)
  }
}
