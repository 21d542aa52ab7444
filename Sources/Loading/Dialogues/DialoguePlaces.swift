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

  /// The place at which a part names something, such as the step "close" below then; the place of the
  /// part itself where that cannot be told.
  ///
  /// - Parameter keys: of the part, in the order in which the name is looked for.
  func place(
    of name: String, in dialogue: String, _ path: String, below keys: [String]
  ) -> Location? {
    let part = path.split(separator: "/").reduce(entries[dialogue]) { $0?.part(String($1)) }
    let found = keys.lazy.compactMap { key in part?[key]?.place(of: name) }.first
    return found ?? self[dialogue, path]
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

extension Entry {
  /// What stands under a key, or at a number in a list.
  fileprivate func part(_ name: String) -> Entry? {
    guard case .list(let items) = content else { return self[name] }
    return Int(name).flatMap { items.indices.contains($0) ? items[$0] : nil }
  }

  /// Where a name stands in here: as a word of a value, or else as a key.
  fileprivate func place(of name: String) -> Location? {
    switch content {
    case .scalar(let text):
      let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }
      return words.contains { $0 == name } ? location : nil
    case .list(let items): return items.lazy.compactMap { $0.place(of: name) }.first
    case .mapping(let pairs):
      return pairs.lazy.compactMap { $0.value.place(of: name) }.first
        ?? pairs.first { $0.key == name }?.place
    }
  }
}
