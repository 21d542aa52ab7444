import Dialogues
import Negotiation
import Quantities
import ServiceCatalogue
import Wording

/// What is said once more: an earlier answer, and where a fact comes from.
extension Narrator {
  func reopened(_ earlier: Piece?) -> String {
    let back = words(SessionPhrases.back)
    return earlier.map { back + " " + words(SessionPhrases.soFar, ["value": $0]) } ?? back
  }

  /// An earlier answer in words: an option as it stands on the screen.
  func earlier(
    _ kept: Value, _ dialogue: String, _ step: String, _ values: [String: Value]
  ) -> Piece? {
    if case .choice(let option) = kept,
      let label = text(dialogue, "\(step).option.\(option)", values)
    {
      return .text(label)
    }
    return piece(kept, in: values)
  }

  func why(_ sourced: Sourced) -> String {
    switch sourced {
    case .statement(let id, let said):
      words(
        SessionPhrases.said,
        [
          "id": .text(id), "name": person(said.speaker), "date": .date(date(said.at)),
          "words": .quoted(said.words),
        ])
    case .catalogue(let id, let reference, let path):
      words(
        SessionPhrases.fromCatalogue,
        ["id": .text(id), "reference": .text(reference), "path": .text(path)])
    }
  }
}
