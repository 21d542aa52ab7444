/// The words of a line, each stretch of them with what it may be about.
struct ConceptLine {
  struct Stretch {
    let words: Range<Int>
    var concepts: ConceptSet
  }

  private(set) var stretches: [Stretch]

  init(_ words: [String], _ table: ConceptTable) {
    var stretches: [Stretch] = []
    var position = 0
    while position < words.count {
      let found = table.match(words, at: position)
      var concepts = found?.concepts ?? []
      let end = position + (found?.count ?? 1)
      // "Können Sie", "c'est": a phrase of weightless words is weightless, too.
      if words[position..<end].allSatisfy(table.isLight) { concepts.formUnion(.light) }
      stretches.append(Stretch(words: position..<end, concepts: concepts))
      position = end
    }
    self.stretches = stretches
  }

  /// The words of the line that are about none of these, if they stand together.
  func rest(besides concepts: ConceptSet) -> Range<Int>? {
    let known = concepts.union(Concept.weightless)
    let left = stretches.filter { !$0.concepts.meets(known) }
    guard let first = left.first, let last = left.last else { return nil }
    let range = first.words.lowerBound..<last.words.upperBound
    return left.reduce(0) { $0 + $1.words.count } == range.count ? range : nil
  }

  func says(_ concepts: ConceptSet) -> Bool { stretches.contains { $0.concepts.meets(concepts) } }

  /// Whether all words are about these or weightless.
  func isOnly(_ concepts: ConceptSet) -> Bool {
    let known = concepts.union(Concept.weightless)
    return stretches.allSatisfy { $0.concepts.meets(known) }
  }

  /// The line with what further words are about; nil where none of its words were unknown.
  func knowing(_ more: (Range<Int>) -> ConceptSet) -> ConceptLine? {
    var line = self
    var isMore = false
    for index in stretches.indices {
      let known = more(stretches[index].words)
      guard !known.isEmpty else { continue }
      line.stretches[index].concepts.formUnion(known)
      isMore = true
    }
    return isMore ? line : nil
  }

  /// The first rule that covers every word of the line.
  func first(of rules: [GistRule], where holds: (GistRule) -> Bool) -> GistRule? {
    var all: ConceptSet = []
    for stretch in stretches {
      if stretch.concepts.isEmpty { return nil }
      all.formUnion(stretch.concepts)
    }
    return rules.first { rule in
      rule.needs.isSubset(of: all) && isOnly(rule.takes) && holds(rule)
    }
  }

  /// The place of the one unknown word, if there is one and no more.
  var unknown: Range<Int>? {
    let unknown = stretches.filter(\.concepts.isEmpty)
    return unknown.count == 1 ? unknown[0].words : nil
  }
}
