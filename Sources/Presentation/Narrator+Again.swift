import Dialogues
import Negotiation
import Quantities
import ServiceCatalogue
import Wording

/// What is said once more: an earlier answer, and where a fact comes from.
extension Narrator {
  func reopened(_ kept: [Answered], _ slots: [String: Value]) -> String {
    let back = words(SessionPhrases.back)
    let values = kept.compactMap { value($0, slots) }
    guard !values.isEmpty else { return back }
    return back + " " + words(SessionPhrases.soFar, ["value": .list(values, .and)])
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
