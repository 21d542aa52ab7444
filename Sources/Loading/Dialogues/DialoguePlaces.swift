import Diagnostics
import Dialogues

/// Where the parts of each dialogue and its English words stand in the files.
struct DialoguePlaces {
  private var entries: [String: Entry] = [:]
  private var words: [String: [String: Location]] = [:]

  mutating func add(_ dialogue: String, _ entry: Entry) { entries[dialogue] = entry }

  mutating func add(words places: [String: Location], of dialogue: String) {
    words[dialogue] = places
  }

  /// The place of a part such as "steps/choice/with/tier", or else of the nearest one that holds it.
  subscript(dialogue: String, path: String) -> Location? {
    let parts = path.split(separator: "/").map(String.init)
    if parts.first == "words", parts.count == 2 { return words[dialogue]?[parts[1]] }
    guard var entry = entries[dialogue] else { return nil }
    var place = entry.location
    for part in parts {
      if let pair = entry.pairs?.first(where: { $0.key == part }) {
        entry = pair.value
        place = entry.scalar == nil ? pair.place : entry.location
      } else if case .list(let items) = entry.content, let number = Int(part),
        items.indices.contains(number)
      {
        entry = items[number]
        place = entry.location
      } else {
        break
      }
    }
    return place
  }

  /// What the proof has found, at its place.
  func fault(_ finding: DialogueFinding) -> Fault {
    Fault(
      id: finding.id, message: finding.message, location: self[finding.dialogue, finding.path],
      explanation: finding.way.isEmpty
        ? nil : "Shortest way there: \(finding.way.joined(separator: " → ")).",
      remedy: finding.remedy)
  }
}
