/// Ways of speaking with a place in them, found by the words before the place.
struct PatternTable<Kind: Sendable>: Sendable {
  struct Found {
    let kind: Kind
    /// Where the place stands among the words of the line.
    let place: Range<Int>
  }

  private struct Ending: Sendable {
    let kind: Kind
    /// What may stand behind the place.
    let after: [[String]]
  }

  private let heads: PhraseTable<Ending>
  /// Those that begin with the place, by their last word.
  private let headless: [String: [(kind: Kind, after: [String])]]

  init(_ templates: [(kind: Kind, template: PhraseTemplate)]) {
    let all = templates.compactMap { kind, template in
      template.after.map { after in
        (
          phrase: template.before,
          value: Ending(kind: kind, after: PhraseTemplate.expanded(after))
        )
      }
    }
    let tails = all.filter(\.phrase.isEmpty).flatMap { _, ending in
      ending.after.compactMap { after in after.last.map { (last: $0, ending.kind, after) } }
    }
    headless = Dictionary(grouping: tails, by: \.last).mapValues { $0.map { ($0.1, $0.2) } }
    heads = PhraseTable(all.filter { !$0.phrase.isEmpty })
  }

  /// All patterns that the line has, those with the most words of their own first.
  func matches(_ words: [String]) -> [Found] {
    var found: [(own: Int, found: Found)] = []
    func take(_ kind: Kind, behind count: Int, before after: [String]) {
      let end = words.count - after.count
      guard end > count, words.suffix(after.count).elementsEqual(after) else { return }
      found.append((count + after.count, Found(kind: kind, place: count..<end)))
    }
    for (kind, after) in words.last.flatMap({ headless[$0] }) ?? [] {
      take(kind, behind: 0, before: after)
    }
    for (ending, count) in heads.endings(words) {
      for after in ending.after { take(ending.kind, behind: count, before: after) }
    }
    guard !found.isEmpty else { return [] }
    return found.enumerated().sorted {
      ($1.element.own, $0.offset) < ($0.element.own, $1.offset)
    }.map(\.element.found)
  }
}
