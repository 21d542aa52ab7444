import Dialogues
import ServiceCatalogue

extension TurnMaker {
  /// `/release O1 B2`: a customer lets words into the annex of the agreement, one by one; a user's
  /// words too, but never a user himself (MEETING 19, A1).
  ///
  /// - Parameter ids: every fact with words when empty.
  mutating func release(_ ids: [String]) {
    guard !facts.participants.isEmpty else { return misstep(.nobodyNamed) }
    guard !isUser else {
      return misstep(.usersDoNotRelease(speaker: speaker, choosers: choosers))
    }
    let known = facts.verbatim
    if let unknown = ids.first(where: { id in !known.contains { $0.id == id } }) {
      return misstep(.unknownFact(unknown))
    }
    let named = ids.isEmpty ? known : known.filter { ids.contains($0.id) }
    guard !named.isEmpty else { return misstep(.nothingNamedYet) }
    let new = named.flatMap(\.statements).filter { !facts.releases.hold($0) }
    if !new.isEmpty {
      append([
        .released(
          Released(
            words: named.map(\.id).joined(separator: " "),
            records: new.map(\.record).filter { $0 != 0 },
            known: new.filter { $0.record == 0 }.map(\.original), speaker: speaker,
            language: meeting.language))
      ])
    }
    say(.released(named.map(\.id)))
  }

  /// Words that are said again as they were stay released: their new records are named as well.
  func carried(_ old: [Int], to new: [Int]) -> [RecordContent] {
    let kept = zip(old, new).filter { facts.releases.records.contains($0.0) }.map(\.1)
    guard !kept.isEmpty else { return [] }
    return [
      .released(
        Released(
          words: "", records: kept, known: [], speaker: speaker, language: meeting.language))
    ]
  }

  /// Who may choose and release.
  var choosers: [String] { facts.participants.filter { $0.role != .user }.map(\.id) }
}
