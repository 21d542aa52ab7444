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
  /// Those that begin with the place.
  private let headless: [Ending]

  init(_ templates: [(kind: Kind, template: PhraseTemplate)]) {
    let all = templates.compactMap { kind, template in
      template.after.map { after in
        (
          phrase: template.before,
          value: Ending(kind: kind, after: PhraseTemplate.expanded(after))
        )
      }
    }
    headless = all.filter(\.phrase.isEmpty).map(\.value)
    heads = PhraseTable(all.filter { !$0.phrase.isEmpty })
  }

  /// All patterns that the line has, those with the most words of their own first.
  func matches(_ words: [String]) -> [Found] {
    let begun = headless.map { (value: $0, count: 0) } + heads.endings(words)
    var found: [(own: Int, found: Found)] = []
    for (ending, count) in begun {
      for after in ending.after where !(count == 0 && after.isEmpty) {
        let end = words.count - after.count
        guard end > count, words.suffix(after.count).elementsEqual(after) else { continue }
        found.append((count + after.count, Found(kind: ending.kind, place: count..<end)))
      }
    }
    return found.enumerated().sorted {
      ($1.element.own, $0.offset) < ($0.element.own, $1.offset)
    }.map(\.element.found)
  }
}
